import retextContractions from 'retext-contractions';
import type {Document} from '../analysis/document.js';
import {withApostrophes} from '../analysis/style.js';
import type {Token} from '../analysis/tokens.js';
import {canBe, isIrregular} from '../analysis/verbs.js';
import {likeCase} from '../capitals.js';
import {defineRule} from '../define-rule.js';
import {retextMessagesOnWords} from '../retext-messages.js';

/** By the author's own apostrophes, so that the right contractions of a chapter raise no message each. */
const spell = {
  straight: retextContractions({allowLiterals: true, straight: true}),
  curly: retextContractions({allowLiterals: true, straight: false}),
};

/** In retext-contractions' list, but words too, or right without an apostrophe in old verse and prose. */
const LEFT_ALONE: ReadonlySet<string> = new Set([
  'tis',
  'twas',
  'twere',
  'whens',
  'whys',
  'hows',
  'hed',
  'id',
  'im',
  'ive',
]);

/** What it lacks, and no other word is spelled so. */
const MORE: Readonly<Record<string, string>> = {
  couldve: "could've",
  mightve: "might've",
  mustnt: "mustn't",
  itll: "it'll",
  thatll: "that'll",
  therell: "there'll",
  heres: "here's",
  ive: "I've",
  "i'am": "I'm",
  "your'e": "you're",
  "you'r": "you're",
  "they'r": "they're",
  "their're": "they're",
  "the'yre": "they're",
  "wer'e": "we're",
  "ar'nt": "aren't",
  "wo'nt": "won't",
  "ca'nt": "can't",
  "could'nt": "couldn't",
  "would'nt": "wouldn't",
  dosnt: "doesn't",
  dosent: "doesn't",
  doesent: "doesn't",
  "dosn't": "doesn't",
  "dosen't": "doesn't",
  "doesen't": "doesn't",
  dident: "didn't",
  didint: "didn't",
  "diden't": "didn't",
  wouldent: "wouldn't",
  couldent: "couldn't",
  shouldent: "shouldn't",
  wasent: "wasn't",
  "wasen't": "wasn't",
  havnt: "haven't",
  "havn't": "haven't",
  wernt: "weren't",
  "wern't": "weren't",
  "i'ts": "it's",
  "dont't": "don't",
};

/** An apostrophe that became a space, a semicolon or an accent: `didn t`, `don;t`, `can´t`. */
const BROKEN = /\b(?:do|does|did|is|was|are|were|has|have|had|could|would|should|ca|wo)n(?: |;|´|`|")t\b(?!["'])/gi;

/** Words after which a clause begins. */
const OPENERS: ReadonlySet<string> = new Set(
  'and but so then if when where what why because since that think guess suppose hope maybe perhaps know until before after once now or else which though although unless cause yes no okay ok sure'.split(
    ' ',
  ),
);

type Test = (before: Token | undefined, after: Token | undefined) => boolean;

/** Spellings that are words of their own: the neighbours decide. */
const AMBIGUOUS: Readonly<Record<string, {readonly to: string; readonly isFault: Test}>> = {
  cant: {to: "can't", isFault: (before) => !isNominal(before) && !/^(?:to|'|.*s')$/.test(before?.lower ?? '')},
  wont: {
    to: "won't",
    isFault: (before, after) =>
      after?.lower !== 'to' && (isSubject(before) || (!isWontNoun(before) && after?.kind === 'word')),
  },
  im: {
    to: "I'm",
    isFault: (before, after) =>
      (isEnglish(before) && isEnglish(after) && !isNominal(before)) ||
      (isGreeting(before) && after?.kind === 'word') ||
      (isEnglish(before) && after?.tags[0] === 'VERB' && canBe(after.lower, 'ing')),
  },
  id: {to: "I'd", isFault: (before, after) => opensClause(before) && startsPredicate(after, ID_AFTER)},
  ill: {to: "I'll", isFault: (before, after) => opensClause(before) && startsPredicate(after, WILL_AFTER)},
  well: {to: "we'll", isFault: (before, after) => opensSubclause(before) && startsPredicate(after, WILL_AFTER)},
  hell: {
    to: "he'll",
    isFault: (before, after) => after?.lower !== 'take' && opensClause(before) && startsPredicate(after, WILL_AFTER),
  },
  shell: {to: "she'll", isFault: (before, after) => opensClause(before) && startsPredicate(after, WILL_AFTER)},
  shed: {to: "she'd", isFault: (before, after) => opensClause(before) && startsPredicate(after, HAD_AFTER)},
  hed: {to: "he'd", isFault: (before, after) => opensClause(before) && startsPredicate(after, HAD_AFTER)},
  wed: {to: "we'd", isFault: (before, after) => opensClause(before) && startsPredicate(after, HAD_AFTER)},
  lets: {to: "let's", isFault: isHortative},
};

const WILL_AFTER: ReadonlySet<string> = new Set(
  'be have get go never always just see tell take give make do come show try need find ask bring wait let help stay keep leave'.split(
    ' ',
  ),
);
const ID_AFTER: ReadonlySet<string> = new Set('have be like love rather never better say been do go take'.split(' '));
const HAD_AFTER: ReadonlySet<string> = new Set(
  'been have be never always better gone like love rather just'.split(' '),
);

/**
 * A contraction without its apostrophe, or with it in the wrong place: `dont`, `youre`, `is'nt`, `Lets go`.
 *
 * Let through: spellings that are words of their own (`wont`, `cant`, `ill`, `well`, `hell`, `shell`, `id`) unless the
 * words around leave no other reading, and the choice between straight and curly apostrophes.
 */
export default defineRule({
  id: 'contraction',
  message: 'This contraction needs its apostrophe.',
  why: 'The apostrophe stands where the letters were left out.',
  severity: 'error',
  rank: 70,
  examples: [
    {wrong: 'I dont know.', right: "I don't know."},
    {wrong: 'It is’nt mine.', right: 'It isn’t mine.'},
    {wrong: 'Lets go home.', right: "Let's go home."},
  ],
  check(document, report) {
    const write = (to: string) => withApostrophes(to, document.style);
    for (const {start, end, actual, expected} of retextMessagesOnWords(spell[document.style.apostrophe], document)) {
      const lower = straight(actual).toLowerCase();
      const to = expected[0];
      if (to === undefined || lower === straight(to).toLowerCase() || LEFT_ALONE.has(lower.replaceAll("'", '')))
        continue;
      report({start, end, confidence: 0.99, remedies: [{to: write(to), safety: 'safe'}]});
    }
    for (const match of document.text.matchAll(BROKEN)) {
      const to = match[0].replace(/n.t$/i, (end) => `${end[0]}'${end[2]}`);
      const start = match.index;
      report({start, end: start + match[0].length, confidence: 0.97, remedies: [{to: write(to)}]});
    }
    for (const token of document.tokens) {
      const to = token.kind === 'word' ? meant(document, token) : undefined;
      if (!to) continue;
      const {start, end} = token;
      report({start, end, confidence: 0.93, remedies: [{to: write(likeCase(token.text, to))}]});
    }
  },
});

/** What a word outside retext-contractions' list stands for. */
function meant(document: Document, token: Token): string | undefined {
  const sure = MORE[token.lower];
  if (sure) return sure;
  const known = Object.hasOwn(AMBIGUOUS, token.lower) ? AMBIGUOUS[token.lower] : undefined;
  if (!known || token.text === token.text.toUpperCase()) return undefined;
  return known.isFault(neighbour(document, token, -1), neighbour(document, token, 1)) ? known.to : undefined;
}

/** The next token on that side in the same sentence; an opening quotation mark counts as the sentence's beginning. */
function neighbour(document: Document, token: Token, step: 1 | -1): Token | undefined {
  const other = document.tokens[token.index + step];
  if (!other || other.sentence !== token.sentence || /^["“”‘]$/.test(other.text)) return undefined;
  return other;
}

function straight(text: string): string {
  return text.replace(/[’‘´`]/g, "'");
}

function opensClause(before: Token | undefined): boolean {
  return !before || before.kind === 'punctuation' || OPENERS.has(before.lower);
}

/** For `well`, which an opening comma or a sentence's beginning does not tell from the interjection. */
function opensSubclause(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    before.kind === 'word' &&
    OPENERS.has(before.lower) &&
    !['and', 'so', 'no', 'yes'].includes(before.lower)
  );
}

function startsPredicate(after: Token | undefined, verbs: ReadonlySet<string>): boolean {
  return after !== undefined && verbs.has(after.lower);
}

function isNominal(before: Token | undefined): boolean {
  return before !== undefined && /^(?:DET|ADJ|ADP|NUM)$/.test(before.tags.at(-1) ?? '') && before.lower !== 'that';
}

function isSubject(before: Token | undefined): boolean {
  return /^(?:i|you|he|she|it|we|they|there)$/.test(before?.lower ?? '');
}

/** `was wont to`, `as is his wont`, `than their wont`. */
function isWontNoun(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (isNominal(before) ||
      /^(?:be|is|are|was|were|am|been|being|my|your|his|her|its|our|their|ever|as|than|.*(?:'s|s'|'re|'m))$/.test(
        before.lower,
      ))
  );
}

/** `hi im Mara`: no other language has this. */
function isGreeting(before: Token | undefined): boolean {
  return /^(?:hi|hello|hey|yeah|sorry)$/.test(before?.lower ?? '');
}

/** Words of no other language that has `im`. */
const ENGLISH: ReadonlySet<string> = new Set(
  'and but so then that think cause because if when since now yes no not a the just going gonna sorry sure here fine glad afraid really too only still very already tired happy your with at on to trying good okay ok coming done always never also well oh like supposed gonna about pretty serious ready getting sick scared what how why where hungry bored home alone leaving telling saying talking making looking having doing'.split(
    ' ',
  ),
);

function isEnglish(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation' || ENGLISH.has(token.lower);
}

/** Regular verbs that a tagger takes for nouns after `Lets`. */
const HORTATIVE_VERBS: ReadonlySet<string> = new Set(
  'talk look hope start try play move walk stop wait call change return face pray dance head'.split(' '),
);

/** `Lets go`, but not `He lets go` or `Lets me sleep`. */
function isHortative(before: Token | undefined, after: Token | undefined): boolean {
  if (after?.kind !== 'word') return false;
  const opens =
    !before ||
    before.kind === 'punctuation' ||
    /^(?:and|but|so|then|now|okay|ok|yes|no|well|oh|hey|please|on)$/.test(before.lower);
  if (!opens || (before?.lower === 'and' && after.lower === 'out')) return false;
  if (/^(?:not|just|at)$/.test(after.lower) || isIrregular(after.lower)) return canBe(after.lower, 'base');
  return HORTATIVE_VERBS.has(after.lower) || (after.tags[0] === 'VERB' && canBe(after.lower, 'base'));
}
