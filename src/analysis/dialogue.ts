import type {Document} from './document.js';
import {perDocument} from './per-document.js';
import type {Quotation} from './speech.js';
import {type SpeechVerb, speechParticiple, speechVerb} from './speech-verbs.js';
import {beginsUpper, type Token} from './tokens.js';
import {verbReadings} from './verbs.js';

/**
 * The clause beside a quotation. A `tag` says who speaks (`he said`, `asked the old man`); a `beat` is a sentence with another
 * verb (`He turned away`, `She snapped the book shut`).
 */
export interface Attribution {
  readonly kind: 'tag' | 'beat';
  readonly order: 'subject-verb' | 'verb-subject';
  /** Tokens `[first, last)`: subject, verb and the adverbs between them. */
  readonly first: number;
  readonly last: number;
  /** Index of the verb's token. */
  readonly verb: number;
  /** The entry of the list of speech verbs; a beat may have one that is used as an action. */
  readonly speech: SpeechVerb | undefined;
}

/** A quotation that is speech, with what stands around it in its paragraph. */
export interface DialogueLine {
  readonly quotation: Quotation;
  /** Index of the first token after the closing mark, when the paragraph goes on. */
  readonly next: number | undefined;
  /** The clause that follows it. */
  readonly after: Attribution | undefined;
  /** The tag that leads to it: `she said, "…"`. */
  readonly before: Attribution | undefined;
}

/** A cry or a moan in words: `"Run!" The girl screamed.` is a tag. */
export function isCry({lemma}: SpeechVerb): boolean {
  return CRIES.has(lemma);
}

/** All speech of the chapter in reading order; words quoted inside a sentence (`the "gift" of hers`) are left out. */
export const dialogueOf: (document: Document) => readonly DialogueLine[] = perDocument((document) => {
  const lines: DialogueLine[] = [];
  for (const quotation of document.quotations) {
    const before = attributionBefore(document.tokens, quotation.first);
    if (!before && !isSpeech(document, quotation)) continue;
    const next = nextIndex(document, quotation);
    const after = next === undefined ? undefined : attributionAt(document.tokens, next);
    lines.push({quotation, next, after, before});
  }
  return lines;
});

/** The word that speech begins with; none where a mark stands there. */
export function firstWord(tokens: readonly Token[], {quotation}: DialogueLine): Token | undefined {
  const word = tokens[quotation.first + 1];
  return word?.kind === 'word' ? word : undefined;
}

/** `"If you," he said, "go now"`: the tag stands inside the sentence of the speech; not `"Go!" He rose and said, "Now."` */
export function isResumed(
  {plain, tokens}: Document,
  previous: DialogueLine | undefined,
  {quotation, before}: DialogueLine,
): previous is DialogueLine {
  if (previous?.quotation.paragraph !== quotation.paragraph) return false;
  const isEnded = /[.?!]/.test(plain[previous.quotation.end - 2] ?? '') && previous.after?.kind !== 'tag';
  if (isEnded && before && beginsUpper(tokens[previous.quotation.last]?.text ?? '')) return false;
  return !hasSentenceEnd(plain.slice(previous.quotation.end, quotation.start));
}

/** A sentence ends and another begins in the text; not at an abbreviation. */
export function hasSentenceEnd(text: string): boolean {
  return /[.!?]\s/.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr|St|Hon|Rev|Capt|Col|Lt|Sgt|[A-Z])\./g, ''));
}

/** Speech begins a paragraph or follows a mark; a quoted word follows a word and begins in lower case. */
function isSpeech({tokens}: Document, {first, last}: Quotation): boolean {
  const word = tokens.slice(first, Math.min(last, first + 4)).find((token) => token.kind === 'word');
  if (!word) return false;
  const before = tokens[first - 1];
  const open = tokens[first] as Token;
  if (!before || before.paragraph !== open.paragraph || before.kind === 'punctuation') return true;
  return (
    speechVerb(before.lower) !== undefined || speechParticiple(before.lower) !== undefined || beginsUpper(word.text)
  );
}

function nextIndex({tokens}: Document, {last, closed, paragraph}: Quotation): number | undefined {
  const next = tokens[last];
  return closed && next?.paragraph === paragraph ? last : undefined;
}

const SUBJECT_PRONOUNS = new Set(
  'i he she it we you they someone somebody everyone everybody nobody one another both all neither'.split(' '),
);
const DETERMINERS = new Set('the a an his her its my our your their this that these those one another each'.split(' '));
const OBJECT_PRONOUNS = new Set('him her me us them you himself herself myself themselves itself yourself'.split(' '));
/** They end the search for the verb of a subject: the noun phrase is over, or something else is being said. */
const STOPS = new Set(
  'who which that when where while because if and but so then as had has have was were is are am did do does could would should will can'.split(
    ' ',
  ),
);
/** A tag's verb followed by one of these reports what was said, or names it: `He said that`, `She said nothing`. */
const REPORTS = new Set(
  'that if whether what how why where who whom it this these those so nothing something anything much little no yes hello goodbye good about'.split(
    ' ',
  ),
);
const REPORTS_AFTER_HEARER = new Set(
  'that if whether what how why where who to about of for it this a an the his her off not'.split(' '),
);
const DIRECTIONS = new Set(
  'down up along through on into onto toward towards past across over off out back in around round onwards forward to walking running moving going climbing reading eating working'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set('had has would will'.split(' '));
/** What follows them names the action: `began to walk`, `went on talking`. */
const BEGINS = new Set('begin finish resume go continue'.split(' '));
/** `She managed to say`. */
const ATTEMPTS = new Set('managed manages tried tries'.split(' '));
/** Sounds that nearly always bring words. */
const CRIES = new Set('cry scream shriek holler bellow gasp hiss groan moan growl snarl squeal howl wail'.split(' '));
/** `I lie to her`: whom the words are for. */
const SPOKEN_TO = new Set('him her me them us'.split(' '));
const TO_ONESELF = new Set('say tell ask assure reassure remind'.split(' '));
const NAMING = new Set(['call', 'plead']);
const TIMES = new Set(
  'night day morning evening afternoon moment time week month year summer winter spring autumn'.split(' '),
);
const LONGEST_SUBJECT = 7;

/** The clause that begins at token `first`, right after a quotation. */
export function attributionAt(tokens: readonly Token[], first: number): Attribution | undefined {
  return verbFirst(tokens, first) ?? subjectFirst(tokens, first);
}

/** `said Mira`, `asked the old man`, `cried out Tom`. */
function verbFirst(tokens: readonly Token[], first: number): Attribution | undefined {
  const verb = tokens[first] as Token;
  const speech = speechVerb(verb.lower, tokens[first + 1]?.lower);
  if (!speech || !isFiniteVerb(verb)) return undefined;
  const isOut = tokens[first + 1]?.lower === 'out';
  const subject = tokens[isOut || isParticle(tokens, first) ? first + 2 : first + 1];
  if (!subject || subject.paragraph !== verb.paragraph || subject.kind !== 'word') return undefined;
  if (!beginsUpper(subject.text) && !DETERMINERS.has(subject.lower) && !SUBJECT_PRONOUNS.has(subject.lower))
    return undefined;
  if (beginsUpper(verb.text) && !beginsUpper(subject.text) && !isOnlySaid(speech)) return undefined;
  const last = endOfNounPhrase(tokens, subject.index);
  return {kind: 'tag', order: 'verb-subject', first, last, verb: first, speech};
}

/** `Yelled the man` can be nothing but a tag; `Told the truth, he left` is a participle. */
function isOnlySaid(speech: SpeechVerb): boolean {
  const {lemma, kind, acts, person} = speech;
  if (kind === 'sounds') return isCry(speech);
  return !acts && (!person || lemma === 'ask');
}

/** `he said`, `Mira quickly asked`, `a tall and silent woman asked`, `the man in the corner had said`. */
function subjectFirst(tokens: readonly Token[], first: number): Attribution | undefined {
  const start = tokens[first] as Token;
  if (!beginsSubject(start) || TIMES.has(tokens[first + 1]?.lower ?? '')) return undefined;
  for (let i = first + 1; i <= first + LONGEST_SUBJECT; i++) {
    const token = tokens[i];
    if (token && isJoinedAdverb(tokens, i)) continue;
    if (!token || token.paragraph !== start.paragraph || token.kind === 'punctuation') return undefined;
    const speech = speechVerb(token.lower, tokens[i + 1]?.lower);
    if (speech && isFiniteVerb(token) && !isNounHere(tokens, i, first)) {
      const last = isParticle(tokens, i) ? i + 2 : i + 1;
      const kind = isAction(tokens, last, speech) ? 'beat' : 'tag';
      return {kind, order: 'subject-verb', first, last, verb: i, speech};
    }
    const said = ATTEMPTS.has(token.lower) && tokens[i + 1]?.lower === 'to' ? tokens[i + 2] : undefined;
    const attempt = said && speechVerb(said.lower);
    if (said && attempt?.kind === 'says' && !isAction(tokens, i + 3, attempt)) {
      return {kind: 'tag', order: 'subject-verb', first, last: i + 3, verb: said.index, speech: attempt};
    }
    if (AUXILIARIES.has(token.lower) && leadsToSpeechVerb(tokens, i + 1)) continue;
    if (STOPS.has(token.lower) && !joinsSubject(tokens, i)) return beat(tokens, first, i);
    if (!speech && isParticiple(tokens, i)) continue;
    if (!speech && (token.tags[0] === 'VERB' || token.tags[0] === 'AUX')) return beat(tokens, first, i);
  }
  return undefined;
}

/** `She kindly, but quietly asks`: the comma or the conjunction between two adverbs. */
function isJoinedAdverb(tokens: readonly Token[], at: number): boolean {
  const isAdverb = (token: Token | undefined) => token?.tags[0] === 'ADV' && token.lower.endsWith('ly');
  const isComma = tokens[at]?.text === ',';
  const [first, joiner, second] = isComma
    ? [at - 1, at + 1, at + 2]
    : [at - (tokens[at - 1]?.text === ',' ? 2 : 1), at, at + 1];
  return isAdverb(tokens[first]) && /^(?:but|and|yet)$/.test(tokens[joiner]?.lower ?? '') && isAdverb(tokens[second]);
}

/** `had asked`, `would always say`. */
function leadsToSpeechVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.tags[0] === 'ADV' ? tokens[at + 1] : tokens[at];
  return next !== undefined && speechVerb(next.lower) !== undefined;
}

/** `went on`, `put in`: the verb speaks only together with the word after it. */
function isParticle(tokens: readonly Token[], verb: number): boolean {
  const {lower} = tokens[verb] as Token;
  return speechVerb(lower) === undefined && speechVerb(lower, tokens[verb + 1]?.lower) !== undefined;
}

function beat(tokens: readonly Token[], first: number, verb: number): Attribution | undefined {
  const token = tokens[verb] as Token;
  const isVerb = token.tags[0] === 'AUX' || (token.tags[0] === 'VERB' && isFiniteVerb(token));
  if (!isVerb) return undefined;
  return {kind: 'beat', order: 'subject-verb', first, last: verb + 1, verb, speech: undefined};
}

function beginsSubject(token: Token): boolean {
  return (
    token.kind === 'word' && (SUBJECT_PRONOUNS.has(token.lower) || DETERMINERS.has(token.lower) || isNameLike(token))
  );
}

function isNameLike(token: Token): boolean {
  return beginsUpper(token.text) && !/^(?:ADP|CCONJ|SCONJ|PART|AUX|ADV)$/.test(token.tags[0] ?? '');
}

/** `and` between two names or two adjectives of the subject. */
function joinsSubject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  return token.lower === 'and' && next?.kind === 'word' && next.tags[0] !== 'VERB' && next.tags[0] !== 'AUX';
}

/** A past or present form; a present form counts only where the tagger calls it a verb (`a question`, `the answer`). */
function isFiniteVerb(token: Token): boolean {
  const forms = verbReadings(token.lower).map((reading) => reading.form);
  if (forms.includes('past')) return true;
  if (token.tags[0] !== 'VERB' && token.tags[0] !== 'AUX') return false;
  return forms.includes('third') || forms.includes('base');
}

/** `the whispered`, `her excited`: a participle before its noun. */
function isNounHere(tokens: readonly Token[], i: number, first: number): boolean {
  const before = tokens[i - 1] as Token;
  const next = tokens[i + 1];
  if (i - 1 === first && DETERMINERS.has(before.lower) && !SUBJECT_PRONOUNS.has(before.lower)) return true;
  return DETERMINERS.has(before.lower) && next?.tags[0] === 'NOUN';
}

/** `The hooded man said`: right after an article stands no finite verb. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return /^(?:the|an?|my|your|its|our|their)$/.test((tokens[i - 1] as Token).lower) && next?.kind === 'word';
}

/** The verb reports, names or does something instead of introducing the speech: `He said nothing`, `He snapped it shut`. */
function isAction(tokens: readonly Token[], after: number, speech: SpeechVerb): boolean {
  const own = tokens[after - 1] as Token;
  const next = tokens[after];
  if (!next || next.paragraph !== own.paragraph || next.kind === 'punctuation') return false;
  if (REPORTS.has(next.lower)) return true;
  if (reportsLater(tokens, after) || ((speech.lemma === 'agree' || speech.lemma === 'argue') && next.lower === 'with'))
    return true;
  if (/sel(?:f|ves)$/.test(next.lower) && !TO_ONESELF.has(speech.lemma)) return true;
  if (BEGINS.has(speech.lemma) && next.tags[0] !== 'ADV') return true;
  if (next.lower === 'to' && tokens[after + 1]?.tags[0] === 'VERB') return true;
  const hearer = hearerEnd(tokens, after);
  if (hearer !== undefined) {
    if (!speech.person || (speech.acts && !isPerson(next))) return true;
    const then = tokens[hearer];
    if (then === undefined || then.paragraph !== own.paragraph) return false;
    return REPORTS_AFTER_HEARER.has(then.lower) || reportsLater(tokens, hearer);
  }
  if ((speech.acts && speech.lemma !== 'call') || speech.kind === 'sounds') {
    if (next.lower === 'to' && SPOKEN_TO.has(tokens[after + 1]?.lower ?? '')) return speech.kind === 'sounds';
    return DIRECTIONS.has(next.lower) || (next.tags[0] === 'NOUN' && !/ly$/.test(next.lower));
  }
  return false;
}

/** `He asked carefully if there was time`, `He said all this`. */
function reportsLater(tokens: readonly Token[], after: number): boolean {
  const second = tokens[after]?.tags[0] === 'ADV' ? tokens[after + 1] : undefined;
  if (second?.lower === 'if' || second?.lower === 'whether' || second?.lower === 'that') return true;
  return tokens[after]?.lower === 'all' && /^(?:this|that|of|the|about)$/.test(tokens[after + 1]?.lower ?? '');
}

function isPerson(token: Token): boolean {
  return OBJECT_PRONOUNS.has(token.lower) || beginsUpper(token.text);
}

/** Where an object that starts at `start` ends: `him`, `the old man`, `Mira`; undefined when none starts there. */
function hearerEnd(tokens: readonly Token[], start: number): number | undefined {
  const token = tokens[start] as Token;
  if (OBJECT_PRONOUNS.has(token.lower) && !isPossessive(tokens, start)) return start + 1;
  if (DETERMINERS.has(token.lower)) return isAdverbial(tokens, start) ? undefined : endOfNounPhrase(tokens, start);
  if (beginsUpper(token.text) && token.tags[0] === 'PROPN') return endOfNounPhrase(tokens, start);
  return undefined;
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (tokens[at] as Token).lower === 'her' && (next?.tags[0] === 'NOUN' || next?.tags[0] === 'ADJ');
}

/** `said a little sadly`, `said a moment later`, `asked this time`: adverbials, no objects. */
function isAdverbial(tokens: readonly Token[], start: number): boolean {
  const words = tokens.slice(start, start + 3).map((token) => token.lower);
  return /^(?:an? (?:bit|little|moment|second|minute|few|trifle|touch|shade|second|instant)|(?:the|this|that) (?:next|last|first|second|other|same) (?:time|day|morning|evening|night|moment|instant|minute|second)|th(?:is|at) (?:time|morning|evening|night|afternoon)|one (?:last|more))/.test(
    words.join(' '),
  );
}

/** The token after a noun phrase: determiner or name, adjectives, nouns, `and` and `of` between them. */
function endOfNounPhrase(tokens: readonly Token[], start: number): number {
  const first = tokens[start] as Token;
  let i = start + 1;
  if (SUBJECT_PRONOUNS.has(first.lower) && first.lower !== 'one' && first.lower !== 'another') return i;
  for (; i < start + LONGEST_SUBJECT; i++) {
    const token = tokens[i];
    if (!token || token.paragraph !== first.paragraph || token.kind !== 'word') break;
    const joins = token.lower === 'of' || token.lower === 'and';
    if (joins && nounLike(tokens[i + 1])) continue;
    if (!nounLike(token)) break;
  }
  return i;
}

function nounLike(token: Token | undefined): boolean {
  const tag = token?.tags[0];
  return (
    token?.kind === 'word' &&
    (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || DETERMINERS.has(token.lower))
  );
}

/** The tag that ends right before a quotation: `she said, `, `he asked the man:`, `saying `. */
function attributionBefore(tokens: readonly Token[], opening: number): Attribution | undefined {
  const open = tokens[opening] as Token;
  let i = opening - 1;
  if (/^[,:;]$/.test(tokens[i]?.text ?? '')) i--;
  for (let steps = 0; steps < LONGEST_SUBJECT; steps++, i--) {
    const token = tokens[i];
    if (!token || token.paragraph !== open.paragraph || token.kind === 'punctuation') return undefined;
    const speech = speechVerb(token.lower) ?? speechParticiple(token.lower);
    if (!speech || speech.kind === 'sounds' || NAMING.has(speech.lemma)) continue;
    if (!isFiniteVerb(token) && !speechParticiple(token.lower)) continue;
    const end = opening - (tokens[opening - 1]?.kind === 'punctuation' ? 1 : 0);
    if (!reachesSpeech(tokens, i, end, speech)) return undefined;
    return {kind: 'tag', order: 'subject-verb', first: i, last: end, verb: i, speech};
  }
  return undefined;
}

/** Between the verb and the speech stand only adverbs, the hearer or `to` with the hearer. */
function reachesSpeech(tokens: readonly Token[], verb: number, end: number, speech: SpeechVerb): boolean {
  let i = verb + 1;
  while (i < end) {
    const token = tokens[i] as Token;
    const to = token.lower === 'to' ? hearerEnd(tokens, i + 1) : undefined;
    const hearer = speech.person ? hearerEnd(tokens, i) : undefined;
    if (to !== undefined && to <= end) i = to;
    else if (hearer !== undefined && hearer <= end) i = hearer;
    else if (token.tags[0] === 'ADV') i++;
    else return false;
  }
  return true;
}
