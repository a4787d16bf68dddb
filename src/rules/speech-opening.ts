import {type Clause, stretchesIn} from '../analysis/clauses.js';
import {type DialogueLine, dialogueOf, firstWord, isResumed} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {isMove, speechParticiple, speechVerb} from '../analysis/speech-verbs.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {verbReadings} from '../analysis/verbs.js';
import {capitalised, raise} from '../capitals.js';
import {defineRule, type Fault} from '../define-rule.js';

const MESSAGES = {
  capital: 'A quoted sentence begins with a capital.',
  beat: 'An action is a sentence of its own: it ends with a full stop before the speech.',
  stop: 'The tag ends the sentence here, since a new one begins in the next speech.',
};

/** How many sure faults, and how many of all speeches, show that an author does not know the form. */
const SURE = {count: 3, share: 0.05};
/** The plainest verbs before speech. */
const PLAIN = new Set(
  'say ask reply whisper shout murmur mutter exclaim add yell tell respond announce repeat'.split(' '),
);
/** Anywhere before the verb of the clause they make it a comparison: `as the old man in the corner said, "with care"`. */
const COMPARES = new Set('as what which'.split(' '));
/** `"You know," he said, "I like it"`: words that lead to the sentence they stand in. */
const ASIDES = new Set(
  'know think see suppose believe guess mean tell say fear hope wish feel imagine remember look listen'.split(' '),
);
/** Words that are no names: their capital begins a sentence. */
const GRAMMATICAL = new Set('PRON DET CCONJ ADP SCONJ'.split(' '));
/** In lower case they may go on with the sentence before. */
const GOES_ON = new Set('that who which what there this these those'.split(' '));
/** A clause that begins with one of these goes before the tag: `When he came back, she said, "…"`. */
const OPENERS = new Set('when while as after before if since once until with in on at'.split(' '));
/** Close before the verb they make the tag a part of the sentence: `as he said, "with care"`, `what she called "home"`. */
const MENTIONS = new Set("who that of not never without n't than like for".split(' '));
/** Not in the list of speech verbs, but speech may follow: `she heard Mara, "…"`, `he thought, "…"`. */
const PERCEIVES = new Set('hear think read write come be have sign spell know get sound ring mean'.split(' '));

/**
 * The end of the words that lead to speech and its first letter: `she said, "we leave."`, `He turned to her, "we leave."`,
 * `"Who are you?" she asked, "Did they send you?"`,
 * `"I know you can," she answered, "I believe in you."`
 *
 * The last, and an action before a capital (`He turned to her, "We leave."`), are found where the document shows the other
 * faults: some authors write them so throughout.
 *
 * Let through: speech that a tag interrupts (`"If you," he said, "go now"`), a fragment worked into the sentence (`as he said,
 * "with care"`), a capital after an action that may introduce speech (`She smiled at him, "Go."`), and a name or `I` at the
 * beginning of the second speech.
 */
export default defineRule({
  id: 'speech-opening',
  message: MESSAGES.capital,
  why: 'What is quoted as a sentence is written as one.',
  severity: 'error',
  rank: 66,
  examples: [
    {wrong: 'Then she said, "we leave at dawn."', right: 'Then she said, "We leave at dawn."'},
    {wrong: 'He turned to the pilot, "we leave at dawn."', right: 'He turned to the pilot. "We leave at dawn."'},
  ],
  check(document, report) {
    const lines = dialogueOf(document);
    const doubtful: Fault[] = [];
    let sure = 0;
    lines.forEach((line, i) => {
      const previous = lines[i - 1];
      const resumes = isResumed(document, previous, line);
      const fault = resumes ? newSentence(document, previous as DialogueLine, line) : opening(document, line);
      if (!fault) {
        const other = resumes ? interrupted(document, previous as DialogueLine, line) : moveBefore(document, line);
        if (other) doubtful.push(other);
        return;
      }
      sure++;
      report(fault);
    });
    if (sure >= SURE.count && sure > SURE.share * lines.length) for (const fault of doubtful) report(fault);
  },
});

/** `"Who are you?" she asked, "Did they send you?"`: the second speech begins a sentence, so the first has ended. */
function newSentence({tokens, plain}: Document, previous: DialogueLine, line: DialogueLine): Fault | undefined {
  const mark = tokens[line.quotation.first - 1];
  const word = firstWord(tokens, line);
  if (previous.after?.kind !== 'tag' || mark?.text !== ',' || !word || !beginsUpper(word.text) || !isOpening(word))
    return undefined;
  const end = plain[previous.quotation.end - 2] ?? '';
  const goesOn = end === ',' && GRAMMATICAL.has(word.tags[0] ?? '') && !leadsAnew(tokens, previous, line);
  const endsThere = previous.after.last === mark.index && !beginsUpper((tokens[previous.after.first] as Token).text);
  if (!goesOn && !(/[?!]/.test(end) && endsThere)) return undefined;
  const lowered = word.text.charAt(0).toLowerCase() + word.text.slice(1);
  return {
    start: mark.start,
    end: mark.end,
    message: MESSAGES.stop,
    severity: 'warning',
    confidence: 0.85,
    remedies: goesOn
      ? [{to: '.'}, {title: 'go on in lower case', edits: [{start: word.start, end: word.end, text: lowered}]}]
      : [{to: '.'}],
  };
}

/** `"Yes," she said and then added, "We had."`: a second verb leads to the second speech. */
function leadsAnew(tokens: readonly Token[], previous: DialogueLine, line: DialogueLine): boolean {
  const between = tokens.slice(previous.quotation.last, line.quotation.first);
  return between.some(({lower}) => /^(?:[;—–-]|and|then|while|to|.+ing)$/.test(lower));
}

/** `"I know you can," she answered, "I believe in you."`: two sentences, each complete. */
function interrupted(document: Document, previous: DialogueLine, line: DialogueLine): Fault | undefined {
  const {tokens, plain} = document;
  const mark = tokens[line.quotation.first - 1];
  const word = firstWord(tokens, line);
  if (!word || previous.after?.kind !== 'tag' || mark?.text !== ',' || plain[previous.quotation.end - 2] !== ',')
    return undefined;
  if (!isComplete(document, previous) || !beginsSentence(document, line)) return undefined;
  return {...endSentence(mark, word), message: MESSAGES.stop, severity: 'warning', confidence: 0.8};
}

/** An answer or thanks by itself, or a clause that asks for nothing after it. */
function isComplete(document: Document, {quotation}: DialogueLine): boolean {
  const words = document.tokens.slice(quotation.first, quotation.last).filter(({kind}) => kind === 'word');
  if (/^(?:yes|no|sure|thanks|okay|thank you|of course|all right)\b/.test(words.map(({lower}) => lower).join(' ')))
    return words.length < 6;
  const clauses = clausesIn(document, quotation.first, quotation.last).filter(({kind}) => kind !== 'phrase');
  const last = clauses.at(-1);
  if (!last?.verb || !/^(?:main|imperative)$/.test(clauses[0]?.kind ?? '')) return false;
  const verb = document.tokens[last.verb.last - 1] as Token;
  const isAside = verbReadings(verb.lower.replace(/'.*/, '')).some(({lemma}) => ASIDES.has(lemma));
  return !(isAside && last.last - last.verb.last < 2) && !/^(?:SCONJ|CCONJ)$/.test(words.at(-1)?.tags[0] ?? '');
}

/** A clause with a verb of its own, first thing in the speech, or a question. */
function beginsSentence(document: Document, {quotation}: DialogueLine): boolean {
  const word = document.tokens[quotation.first + 1];
  if (!word || (!beginsUpper(word.text) && GOES_ON.has(word.lower)) || /^(?:CCONJ|SCONJ|ADP)$/.test(word.tags[0] ?? ''))
    return false;
  const [first] = clausesIn(document, quotation.first, quotation.last);
  if (first?.kind === 'phrase') return document.plain[quotation.end - 2] === '?';
  return first?.kind === 'main' && first.opener === undefined;
}

function clausesIn(document: Document, first: number, last: number): Clause[] {
  return stretchesIn(document, first, last).flatMap(({segments}) => segments.flatMap(({clauses}) => clauses));
}

/** A word that has a capital only because it begins a sentence. */
function isOpening(word: Token): boolean {
  return (
    word.lower !== 'i' && !word.lower.startsWith("i'") && !word.tags.includes('PROPN') && !word.tags.includes('NOUN')
  );
}

/** Speech that only narration leads to. */
function opening(document: Document, line: DialogueLine): Fault | undefined {
  const {tokens} = document;
  const word = firstWord(tokens, line);
  const mark = tokens[line.quotation.first - 1];
  if (!word || mark?.paragraph !== word.paragraph || !isWhole(document, line)) return undefined;
  const isSmall = /^\p{Ll}/u.test(word.text);
  if (mark.text !== ',') return isSmall && isPlainTag(tokens, line) ? capital(word) : undefined;
  const lead = leadOf(tokens, mark);
  if (lead === 'tag') return isSmall ? capital(word) : undefined;
  return lead && isSmall ? fullStop(mark, word) : undefined;
}

/** `He turned to her, "We leave."`: some authors join an action to speech so on purpose. */
function moveBefore(document: Document, line: DialogueLine): Fault | undefined {
  const {tokens} = document;
  const word = firstWord(tokens, line);
  const mark = tokens[line.quotation.first - 1];
  if (!word || mark?.text !== ',' || mark.paragraph !== word.paragraph || !beginsUpper(word.text)) return undefined;
  return isWhole(document, line) && leadOf(tokens, mark) === 'move' ? fullStop(mark, word) : undefined;
}

/** `she said "go now."`: the comma is missing as well. */
function isPlainTag(tokens: readonly Token[], {before, quotation}: DialogueLine): boolean {
  const isTag = before?.speech?.kind === 'says' && PLAIN.has(before.speech.lemma);
  return isTag && quotation.last - quotation.first > 4 && !mentions(tokens, before.verb);
}

function capital(word: Token): Fault {
  return {start: word.start, end: word.end, confidence: 0.9, remedies: [{to: capitalised(word.text)}]};
}

function fullStop(comma: Token, word: Token): Fault {
  return {
    ...endSentence(comma, word),
    message: MESSAGES.beat,
    why: 'Nobody can turn, walk or sit a sentence; only a verb of speech takes the comma.',
    severity: 'warning',
    confidence: beginsUpper(word.text) ? 0.8 : 0.9,
  };
}

/** A full stop for the comma, and a capital after it. */
function endSentence({start, end}: Token, word: Token): Pick<Fault, 'start' | 'end' | 'remedies'> {
  const edits = [{start, end, text: '.'}, ...raise(word)];
  return {start, end: beginsUpper(word.text) ? end : word.end, remedies: [{title: 'write a full stop', edits}]};
}

/** The speech ends as a sentence, and the sentence around it does not go on without a comma. */
function isWhole(document: Document, {quotation, next}: DialogueLine): boolean {
  const {plain, tokens} = document;
  if (!quotation.closed) return false;
  const mark = plain[quotation.end - 2] ?? '';
  if (/[.?!…-]/.test(mark)) return next === undefined || beginsUpper((tokens[next] as Token).text);
  return mark === ',' && next !== undefined && quotation.last - quotation.first > 5 && hasClause(document, quotation);
}

/** `the best-loved girl in town` is no sentence. */
function hasClause(document: Document, {first, last}: DialogueLine['quotation']): boolean {
  return /^(?:main|imperative|subordinate)$/.test(clausesIn(document, first, last)[0]?.kind ?? '');
}

type Lead = 'tag' | 'beat' | 'move';

/** What the sentence before the comma is: a verb of speech makes it a tag, else its last verb decides. */
function leadOf(tokens: readonly Token[], comma: Token): Lead | undefined {
  let lead: Lead | undefined;
  let commas = 0;
  for (let i = comma.index - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.paragraph !== comma.paragraph || /^(?:[.?!;:…]+|["“”])$/.test(token.text)) break;
    if (token.text === ',') commas++;
    const kind = leadOfVerb(token, tokens[i + 1]);
    if (kind && (mentions(tokens, i) || beginsSmall(tokens, i))) return undefined;
    if (kind === 'tag') return commas > 0 || isInserted(tokens, i) ? undefined : kind;
    lead ??= commas > 0 && kind === 'beat' ? undefined : kind;
  }
  return lead;
}

/** `They had, he noted, "something on him"`: the tag stands inside a sentence of the narration. */
function isInserted(tokens: readonly Token[], verb: number): boolean {
  let comma: number | undefined;
  let first = verb;
  let hasVerb = false;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.paragraph !== tokens[verb]?.paragraph || /^(?:[.?!;:…]+|["“”])$/.test(token.text)) break;
    if (token.text === ',') comma ??= i;
    else if (comma === undefined && verb - i > 3) return false;
    hasVerb ||= comma !== undefined && /^(?:VERB|AUX)$/.test(token.tags[0] ?? '');
    first = i;
  }
  return hasVerb && !/^(?:SCONJ|ADP)$/.test(tokens[first]?.tags[0] ?? '') && !OPENERS.has(tokens[first]?.lower ?? '');
}

function mentions(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.paragraph !== tokens[verb]?.paragraph || token.kind === 'punctuation') return false;
    if (COMPARES.has(token.lower) || (i >= verb - 4 && MENTIONS.has(token.lower))) return true;
  }
  return false;
}

/** A paragraph that begins with the verb in lower case goes on with the one before, as after lines of verse. */
function beginsSmall(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.paragraph !== tokens[verb]?.paragraph && !beginsUpper((tokens[verb] as Token).text);
}

function leadOfVerb(token: Token, next: Token | undefined): Lead | undefined {
  if (token.kind !== 'word') return undefined;
  const speech = speechVerb(token.lower, next?.lower) ?? speechParticiple(token.lower);
  const readings = verbReadings(token.lower).filter(({form}) => form === 'past' || form === 'third' || form === 'ing');
  if (speech?.kind === 'says' || readings.some(({lemma}) => PERCEIVES.has(lemma))) return 'tag';
  if (token.tags[0] !== 'VERB' || readings.length === 0) return undefined;
  return readings.every(({lemma}) => isMove(lemma)) ? 'move' : 'beat';
}
