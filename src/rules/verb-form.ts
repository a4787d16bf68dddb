import {isDialectSpeech} from '../analysis/dialect.js';
import type {Document} from '../analysis/document.js';
import type {Token} from '../analysis/tokens.js';
import {
  canBe,
  isIrregular,
  isOnlyPast,
  MODALS,
  participlesOf,
  pastsOf,
  thirdPerson,
  verbReadings,
} from '../analysis/verbs.js';
import {wordClasses} from '../analysis/word-classes.js';
import {loadWords} from '../analysis/words.js';
import {defineRule, type Fault} from '../define-rule.js';
import {UserError} from '../errors.js';
import {dataPath, readDataLines} from '../rule-data.js';

const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "haven't", "hasn't", "hadn't"]);
/** Stand between an auxiliary and its verb: `had never gone`, `have you not seen`. */
const BETWEEN: ReadonlySet<string> = new Set(
  'not never ever just already only always almost also even still long once since often recently finally barely hardly nearly both all apparently clearly obviously suddenly probably'.split(
    ' ',
  ),
);
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they']);
/** Negated auxiliaries after which only a base form stands. */
const DO: ReadonlySet<string> = new Set([
  "didn't",
  "doesn't",
  "don't",
  "couldn't",
  "can't",
  "won't",
  "wouldn't",
  "shouldn't",
]);
/** After these `to` begins an infinitive. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  'want wants wanted need needs needed try tries tried trying have has had began begun able unable about ought supposed how started starting decide decided manage managed refuse refused hoped afraid ready willing determined forced allowed'.split(
    ' ',
  ),
);
/** Simple pasts that good writers also use as participles, or that are another word after an auxiliary. */
const ACCEPTED: ReadonlySet<string> = new Set(
  'beat hid trod strode strove wove bade dove bore lay rose wound sank shone forgot bid'.split(' '),
);
/** Pasts that are the base form of another verb as well: `did not bore`, `to smelt`. */
const NOT_AFTER_DO: ReadonlySet<string> = new Set(
  'bore smelt wound found ground fell felt left bound rent dove wove shone'.split(' '),
);
const WITHOUT_OBJECT: ReadonlySet<string> = new Set('went came became began ran fell'.split(' '));
const OBJECT_OPENERS: ReadonlySet<string> = new Set(
  'what whatever all everything anything nothing little every only much any'.split(' '),
);
/** Pasts that are adjectives or nouns too: `was broke`, `have bit parts`. */
const ADJECTIVES: ReadonlySet<string> = new Set('broke bit woke awoke drank fell'.split(' '));
/** Participles that no good writer uses as a simple past: `I seen it`. */
const BARE_PARTICIPLES: ReadonlySet<string> = new Set(
  'seen done gone taken given eaten written spoken broken stolen thrown known begun sung rung swum drunk drawn grown ridden driven risen shaken fallen flown worn torn sworn chosen frozen bitten forgotten forgiven woken'.split(
    ' ',
  ),
);
/** Plain forms after a form of `be` that want the participle: `she was force to leave`. */
const FORCED: ReadonlySet<string> = new Set('force allow expect require oblige tempt invite determine'.split(' '));
/** Base forms that are put for the participle: `had give`, `has take`. */
const BARE_BASES: ReadonlySet<string> = new Set(
  'see take give eat write know begin speak forget choose wake awake'.split(' '),
);

/**
 * A form of the verb that does not fit its auxiliary: `had went`, `didn't saw`, `was stole`, `I seen`, and forms that do
 * not exist: `flied`, `teached`.
 *
 * Let through: speech in dialect, pasts that good writers also use as participles (`had sank`, `have forgot`), and
 * clauses where `had` is the main verb (`all he had went up in smoke`).
 */
export default defineRule({
  id: 'verb-form',
  message: 'This form of the verb does not fit.',
  why: '“Have” takes the participle, “did” and “to” the plain form, and many verbs have a past of their own.',
  severity: 'error',
  rank: 55,
  examples: [
    {wrong: 'She had went home.', right: 'She had gone home.'},
    {wrong: "He didn't saw it.", right: "He didn't see it."},
    {wrong: 'The bird flied off.', right: 'The bird flew off.'},
  ],
  check(document, report) {
    for (const token of document.tokens) {
      if (token.kind !== 'word' || (token.inSpeech && isDialectSpeech(document, token))) continue;
      const fault =
        afterHave(document, token) ??
        afterDo(document, token) ??
        thirdInQuestion(document, token) ??
        perceived(document, token) ??
        nameOf(document, token) ??
        afterBe(document, token) ??
        forced(document, token) ??
        stoppedBy(document, token) ??
        alone(document, token) ??
        noForm(document, token);
      if (fault) report(fault);
    }
  },
});

/** `had went`, `have never saw`, `has he ate`, `could've came`, `they'd began`. */
function afterHave(document: Document, token: Token): Fault | undefined {
  const {lower} = token;
  const isPast =
    isOnlyPast(lower) && !lower.endsWith('ed') && !ACCEPTED.has(lower) && lower !== 'was' && lower !== 'were';
  if (!isPast && !BARE_BASES.has(lower)) return plainAfterHave(document, token);
  const have = auxiliary(document, token);
  if (!have || !isHave(have, lower) || hasObjectGap(document, have, token) || isNounAfterHave(document, token))
    return undefined;
  if (!isPast && !/^(?:had|has|have)$/.test(have.lower)) return undefined;
  const form = isPast ? 'past' : 'base';
  const lemma = lemmaOf(lower, form);
  return lemma ? fault(token, participlesOf(lemma), 0.96, 'safe') : undefined;
}

/** `had join them`, `would have be asleep`: right after the auxiliary, and where `have` cannot be the main verb (`all they have belong to us`). */
function plainAfterHave(document: Document, token: Token): Fault | undefined {
  const {lower} = token;
  const have = wordBefore(document, token);
  if (!have || !/^(?:had|has|have)$/.test(have.lower)) return undefined;
  if (lower !== 'be' && !(wordClasses().get(lower)?.parts === 'VERB' && isOnlyBase(lower))) return undefined;
  const subject = previous(document, have);
  const governs = subject && (SUBJECTS.has(subject.lower) || MODALS.has(subject.lower) || subject.tags[0] === 'PROPN');
  if (!governs || opensRelative(document, have)) return undefined;
  return fault(token, participlesOf(lower), 0.9);
}

/** They are nouns as well (`had hold of it`), or participles. */
const NOT_BASE: ReadonlySet<string> = new Set(['hold', 'leave', 'pull', 'beset']);

/** A plain form and nothing else: a word like `overdone`, which is read as one by its ending alone, has no `overdones`. */
function isOnlyBase(lower: string): boolean {
  if (NOT_BASE.has(lower) || !canBe(lower, 'base') || canBe(lower, 'past') || canBe(lower, 'participle')) return false;
  return loadWords().has(thirdPerson(lower));
}

/** The word before, or before an adverb. */
function wordBefore(document: Document, token: Token): Token | undefined {
  const before = previous(document, token);
  return before && BETWEEN.has(before.lower) ? previous(document, before) : before;
}

/** `what they have`, `those who have`, `the money he had`: the object of `have` may stand before it. */
function opensRelative(document: Document, have: Token): boolean {
  return clauseBefore(document, have)
    .slice(0, -1)
    .some(
      ({lower, tags}) => OBJECT_OPENERS.has(lower) || /^(?:who|that|which|than|as)$/.test(lower) || tags[0] === 'DET',
    );
}

/** The words before a token back to a mark, eight at most. */
function clauseBefore({tokens, sentences}: Document, {index, sentence}: Token): readonly Token[] {
  const before = tokens.slice(Math.max(sentences[sentence]?.first ?? 0, index - 8), index);
  return before.slice(before.findLastIndex(({kind}) => kind === 'punctuation') + 1);
}

/** The auxiliary that governs a verb: one word before it, or beyond adverbs and the subject of a question. */
function auxiliary(document: Document, token: Token): Token | undefined {
  let at = token.index - 1;
  let subject = false;
  for (let steps = 0; steps < 3; steps++, at--) {
    const word = document.tokens[at];
    if (!word || word.sentence !== token.sentence || word.kind !== 'word') return undefined;
    if (BETWEEN.has(word.lower) || (/ly$/.test(word.lower) && word.tags[0] === 'ADV')) continue;
    if (SUBJECTS.has(word.lower) && !subject) {
      subject = true;
      continue;
    }
    return subject && !opensQuestion(document, word) ? undefined : word;
  }
  return undefined;
}

/** `Have you`, `what has he`, `never had she`. */
function opensQuestion(document: Document, token: Token): boolean {
  const before = document.tokens[token.index - 1];
  if (!before || before.sentence !== token.sentence || before.kind === 'punctuation') return true;
  return /^(?:what|where|when|why|how|who|and|but|so|or|never|nor)$/.test(before.lower);
}

function isHave({lower}: Token, verb: string): boolean {
  if (HAVE.has(lower)) return true;
  if (/^[a-z]+'ve$/.test(lower)) return true;
  return /^(?:i|you|he|she|it|we|they|who|there)'d$/.test(lower) && verb !== 'bit' && !BARE_BASES.has(verb);
}

/**
 * `What he had went fast`, `all the money she had came from her aunt`: `had` is a main verb whose object stands before
 * it, and the past begins the main clause. Only verbs without an object go on like that.
 */
function hasObjectGap(document: Document, have: Token, verb: Token): boolean {
  if (!/^(?:had|has|have)$/.test(have.lower) || !WITHOUT_OBJECT.has(verb.lower)) return false;
  if (MODALS.has(previous(document, have)?.lower ?? '')) return false;
  const after = document.tokens[verb.index + 1];
  if (!after || after.kind === 'punctuation') return false;
  const clause = clauseBefore(document, have);
  const opener = clause.findIndex(({lower}) => OBJECT_OPENERS.has(lower));
  return opener >= 0 && clause.length - opener >= 2 && clause[clause.length - 1]?.lower !== 'and';
}

/** `they have bit parts`, `had saw marks`: a noun follows, so the word is part of a noun phrase. */
function isNounAfterHave(document: Document, token: Token): boolean {
  const after = document.tokens[token.index + 1];
  return ADJECTIVES.has(token.lower) && after?.kind === 'word' && after.tags[0] === 'NOUN';
}

/** `didn't went`, `did you saw`, `wanted to came`. */
function afterDo(document: Document, token: Token): Fault | undefined {
  const {lower} = token;
  if (NOT_AFTER_DO.has(lower) || !canBe(lower, 'past')) return undefined;
  if (!isIrregular(lower)) return regularAfterDo(document, token);
  if (canBe(lower, 'base') && lower !== 'saw') return undefined;
  const before = previous(document, token);
  if (!before || !governsBase(document, before)) return undefined;
  const lemma = lemmaOf(lower, 'past');
  if (!lemma || lemma === 'be' || lemma === 'have') return undefined;
  return lower === 'saw' && before.lower === 'to' ? undefined : fault(token, [lemma], 0.95);
}

/** `didn't moved`, `wanted to walked`. Words like `need` only end like a past. */
function regularAfterDo(document: Document, token: Token): Fault | undefined {
  const {lower} = token;
  const lemma = lemmaOf(lower, 'past');
  const before = previous(document, token);
  if (!lemma || token.tags[0] !== 'VERB' || !before || !governsBase(document, before)) return undefined;
  const words = loadWords();
  return words.has(lemma) && !words.has(`${lower}ing`) ? fault(token, [lemma], 0.95) : undefined;
}

function governsBase(document: Document, before: Token): boolean {
  if (DO.has(before.lower)) return true;
  if (/^(?:could|would|should|might|must|can)$/.test(before.lower)) return !hasGapBefore(document, before);
  const earlier = previous(document, before);
  // `His will caved in`.
  if (before.lower === 'will') return SUBJECTS.has(earlier?.lower ?? '');
  if (before.lower === 'to') return earlier !== undefined && BEFORE_INFINITIVE.has(earlier.lower);
  if (before.lower === 'not') return earlier?.lower === 'did' || earlier?.lower === 'could';
  return SUBJECTS.has(before.lower) && earlier?.lower === 'did' && opensQuestion(document, earlier);
}

/** `How can someone changes`, `does she likes him`; `can you boys` is none. */
function thirdInQuestion(document: Document, token: Token): Fault | undefined {
  const subject = previous(document, token);
  if (!subject || !/^(?:i|he|she|it|they|someone|somebody|anyone|anybody)$/.test(subject.lower)) return undefined;
  const reading = verbReadings(token.lower)[0];
  if (reading?.form !== 'third' || !/^(?:VERB|NOUN)$/.test(token.tags[0] ?? '')) return undefined;
  if (!loadWords().has(reading.lemma)) return undefined;
  const before = previous(document, subject);
  const governs = /^(?:can|could|will|would|should|do|does|did|don't|doesn't|didn't|can't|couldn't|won't|wouldn't)$/;
  return before && governs.test(before.lower) && opensQuestion(document, before)
    ? fault(token, [reading.lemma], 0.9)
    : undefined;
}

/** Pasts of what is heard or felt as it happens; other pasts may tell what somebody heard of. */
const HAPPENS = /^(?:rang|sang|shook|flew|fell|broke|rose|sank|began|ran|spoke|swam|grew|blew)$/;

/** `I heard the school bell rang`; not `I heard the man who sang`. */
function perceived(document: Document, token: Token): Fault | undefined {
  if (!HAPPENS.test(token.lower) || token.inSpeech) return undefined;
  const noun = previous(document, token);
  let at = noun;
  while (at && /^(?:NOUN|ADJ|PROPN)$/.test(at.tags[0] ?? '')) at = previous(document, at);
  if (!at || at === noun || noun?.tags[0] === 'ADJ' || !/^(?:the|an?|my|his|her|its|our|their)$/.test(at.lower))
    return undefined;
  const lemma = lemmaOf(token.lower, 'past');
  return lemma && /^(?:hear|hearing|heard|felt)$/.test(previous(document, at)?.lower ?? '')
    ? fault(token, [lemma], 0.85)
    : undefined;
}

/** `a boy name Jack`. */
function nameOf(document: Document, token: Token): Fault | undefined {
  if (token.lower !== 'name') return undefined;
  const next = document.tokens[token.index + 1];
  const bearer = previous(document, token);
  if (!bearer || !BEARERS.test(bearer.lower) || next?.sentence !== token.sentence || !/^\p{Lu}\p{Ll}/u.test(next.text))
    return undefined;
  return fault(token, ['named'], 0.9);
}

const BEARERS =
  /^(?:boy|girl|man|woman|guy|kid|child|person|lady|teenager|dog|cat|kitten|puppy|horse|wolf|dragon|pony|mare|stallion|tom|she-cat)$/;

/** `All he could came to nothing`: what stands before may be the object of the modal verb. */
function hasGapBefore({tokens, sentences}: Document, modal: Token): boolean {
  const first = sentences[modal.sentence]?.first ?? 0;
  return tokens
    .slice(Math.max(first, modal.index - 10), modal.index)
    .some(
      ({lower, tags}) => OBJECT_OPENERS.has(lower) || /^(?:who|that|which|as|than)$/.test(lower) || tags[0] === 'DET',
    );
}

/** `was stole`, `been took`, `were wrote`. */
function afterBe(document: Document, token: Token): Fault | undefined {
  const {lower} = token;
  if (!/^(?:stole|took|wrote|gave|chose|threw|tore|ate|froze|shook|drew|knew|mistook|forgave|overthrew)$/.test(lower))
    return undefined;
  const before = previous(document, token);
  if (!before || !/^(?:was|were|been|being|be|wasn't|weren't|is|are)$/.test(before.lower)) return undefined;
  const clause = document.tokens.slice(Math.max(0, token.index - 7), token.index - 1);
  if (clause.some(({lower: word}) => /^(?:what|that|which|who|where|as|it)$/.test(word))) return undefined;
  const lemma = lemmaOf(lower, 'past');
  return lemma ? fault(token, participlesOf(lemma), 0.9) : undefined;
}

const PASSIVE =
  /^(?:(?:i|you|he|she|we|they|it) (?:am|is|are|was|were)|(?:have|had|has) been|(?:to|will|would|not) be|(?:am|is|are|was|were) (?:being|not))$/;

/** `she was force to leave`; not `all he did was force to the front` or `it was force to them`. */
function forced({tokens}: Document, token: Token): Fault | undefined {
  if (!FORCED.has(token.lower)) return undefined;
  const [subject, be] = tokens.slice(Math.max(0, token.index - 2), token.index);
  const [to, verb] = tokens.slice(token.index + 1, token.index + 3);
  if (!PASSIVE.test(`${subject?.lower} ${be?.lower}`) || to?.lower !== 'to') return undefined;
  return verb?.sentence === token.sentence && canBe(verb.lower, 'base') && verb.tags[0] === 'VERB'
    ? fault(token, participlesOf(token.lower), 0.9)
    : undefined;
}

/** `he was stop by a guard`; not `he was cook by trade`. */
function stoppedBy({tokens}: Document, token: Token): Fault | undefined {
  const [by, agent] = [tokens[token.index + 1], tokens[token.index + 2]];
  if (by?.lower !== 'by') return undefined;
  const [subject, be] = tokens.slice(Math.max(0, token.index - 2), token.index);
  if (!/^(?:am|is|are|was|were|been)$/.test(be?.lower ?? '')) return undefined;
  if (!SUBJECTS.has(subject?.lower ?? '') || subject?.lower === 'it' || !isOnlyBase(token.lower)) return undefined;
  const acts = agent?.sentence === token.sentence && /^(?:DET|PRON|PROPN)$/.test(agent.tags[0] ?? '');
  return acts && wordClasses().get(token.lower)?.parts.includes('VERB')
    ? fault(token, participlesOf(token.lower), 0.85)
    : undefined;
}

/** `I seen him`, `they done it`. */
function alone(document: Document, token: Token): Fault | undefined {
  if (!BARE_PARTICIPLES.has(token.lower)) return undefined;
  const subject = subjectBefore(document, token);
  if (subject && begunBy(document, subject, token)) return fault(token, ['began'], 0.85);
  if (!subject || !/^(?:i|he|she|we|they|who|whoever)$/.test(subject.lower)) return undefined;
  const first = document.sentences[token.sentence]?.first ?? 0;
  const before = document.tokens.slice(Math.max(first, subject.index - 5), subject.index);
  if (
    before.some(
      (word) =>
        HAVE.has(word.lower) ||
        /^(?:hath|hast|be|is|was|were|are|'?s|am|get|got|with|than)$|'(?:ve|d|re)$|n't$/.test(word.lower) ||
        (word.lower.endsWith("'s") && !isOwner(document, word)),
    )
  )
    return undefined;
  const lemma = lemmaOf(token.lower, 'participle');
  return lemma ? fault(token, pastsOf(lemma), 0.85) : undefined;
}

/** `Marie's eyes`: no auxiliary. */
function isOwner({tokens}: Document, {index, tags}: Token): boolean {
  return tags[0] !== 'PRON' && tags.at(-1) === 'PART' && tokens[index + 1]?.tags[0] === 'NOUN';
}

/** The word before, or before an adverb: `they finally seen`. */
function subjectBefore(document: Document, token: Token): Token | undefined {
  const before = previous(document, token);
  return before && /ly$/.test(before.lower) && before.tags[0] === 'ADV' ? previous(document, before) : before;
}

/** `the mules begun to scream`. */
function begunBy({tokens}: Document, subject: Token, verb: Token): boolean {
  if (verb.lower !== 'begun' || tokens[verb.index + 1]?.lower !== 'to' || subject.tags[0] !== 'NOUN') return false;
  return !tokens
    .slice(Math.max(0, subject.index - 5), subject.index)
    .some(({lower}) => HAVE.has(lower) || /'(?:ve|d|s)$/.test(lower));
}

/** `flied`, `teached`, `catched`: an irregular verb with a regular ending. */
function noForm(document: Document, token: Token): Fault | undefined {
  const lemma = wrongForms().get(token.lower);
  if (!lemma || document.dictionary.has(token.lower)) return undefined;
  const governor = auxiliary(document, token);
  const takesParticiple = governor && (isHave(governor, token.lower) || canBeForm(governor.lower));
  return fault(token, takesParticiple ? participlesOf(lemma) : pastsOf(lemma), 0.95);
}

let forms: ReadonlyMap<string, string> | undefined;

/** Forms that do not exist, with the base form of their verb. */
function wrongForms(): ReadonlyMap<string, string> {
  forms ??= new Map(
    readDataLines('verbs/wrong-forms.txt').map(({line, text}) => {
      const [wrong, base, ...rest] = text.split(' ');
      if (!wrong || !base || rest.length > 0 || !canBe(base, 'base'))
        throw new UserError(`${dataPath('verbs/wrong-forms.txt')}:${line}: expected “form base”, found “${text}”.`);
      return [wrong, base] as const;
    }),
  );
  return forms;
}

function canBeForm(lower: string): boolean {
  return /^(?:is|are|was|were|be|been|being|am|got|get)$/.test(lower);
}

function lemmaOf(word: string, form: 'base' | 'past' | 'participle'): string | undefined {
  return verbReadings(word).find((reading) => reading.form === form)?.lemma;
}

function previous(document: Document, token: Token): Token | undefined {
  const before = document.tokens[token.index - 1];
  return before && before.sentence === token.sentence && before.kind === 'word' ? before : undefined;
}

function fault(token: Token, right: readonly string[], confidence: number, safety: 'safe' | 'ask' = 'ask'): Fault {
  const remedies = right.map((word) => ({
    to: /^\p{Lu}/u.test(token.text) ? word[0]?.toUpperCase() + word.slice(1) : word,
    safety,
  }));
  return {start: token.start, end: token.end, confidence, remedies};
}
