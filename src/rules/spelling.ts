import type {Document} from '../analysis/document.js';
import type {Candidate} from '../analysis/suggest.js';
import type {Token} from '../analysis/tokens.js';
import {inTheManner, suggestionsFor, type Unknown, unknownWords} from '../analysis/unknown-words.js';
import {isCompound, isDerived} from '../analysis/word-formation.js';
import {dialectWords} from '../analysis/word-lists.js';
import {loadWords, type Words} from '../analysis/words.js';
import {defineRule, type Fault} from '../define-rule.js';

/** The least score and the greatest cost of a suggestion that makes an unknown word a fault. See `Candidate`. */
interface Evidence {
  readonly score: number;
  readonly cost: number;
  /** The least score where the slip is one letter in the place of another: no ending or prefix does that to a known word. */
  readonly changed?: number;
}

/** What such a slip costs where the two letters are not alike. */
const CHANGED_COST = 7.5;

const RARE_WHY = 'Dictionaries have it, but hardly a story does, and a common word is one slip away.';

const NEVER: Evidence = {score: Number.POSITIVE_INFINITY, cost: 0};
/** By the length of the word: the longer it is, the less likely it is near another by chance. */
const PLAIN: readonly Evidence[] = [
  NEVER,
  NEVER,
  NEVER,
  {score: -1, cost: 5},
  {score: -2.5, cost: 5},
  {score: -5.6, cost: 8},
  {score: -6.5, cost: 9},
  {score: -8, cost: 17},
];
const SPEECH: readonly Evidence[] = [
  NEVER,
  NEVER,
  NEVER,
  {score: 0, cost: 5},
  {score: -1.5, cost: 5},
  {score: -4.5, cost: 8},
  {score: -6, cost: 8},
  {score: -7.5, cost: 9},
];
const AMONG_STRANGERS: readonly Evidence[] = [
  NEVER,
  NEVER,
  NEVER,
  NEVER,
  {score: 0, cost: 5},
  {score: 0, cost: 5},
  {score: -1, cost: 6},
  {score: -4, cost: 8},
];
/** Of four letters, in narration with nothing else against it: a slip of any kind, if a very common word explains it. */
const SHORT_CLEAR: Evidence = {score: 1, cost: 6.5};
const FORMED: Evidence = {score: -2.9, cost: 5, changed: -3};
/** So long a word is no slip away from another by chance, even where parts of it are words. */
const LONG_FORMED: Evidence = {score: -8, cost: 7.6};
const LONG = 11;
const SENTENCE_START: Evidence = {score: -1.5, cost: 5};
const TWICE: Evidence = {score: -4.5, cost: 8};
/** It is a word, though hardly anybody's. */
const RARE: Evidence = {score: -0.8, cost: 4.6};
const RECURRING: Evidence = {score: 0, cost: 5};
/** Of a hyphenated word, or beside a dash. */
const PIECE: Evidence = {score: -2, cost: 5};
const LONG_PIECE: Evidence = {score: -3.5, cost: 5, changed: -5.5};
const LONGEST_PIECE: Evidence = {score: -6, cost: 8};
const WITH_APOSTROPHE: Evidence = {score: -2, cost: 3};
/** A suggestion that takes more than one slip has to be this much likelier. */
const ONE_SLIP = 8.6;
const TWO_SLIPS = 2.5;

/** Suggestions this much less likely than the first, in nats, are not worth showing. */
const SHOWN_SPREAD = 2.5;
const MOST_SHOWN = 3;
/** An unknown word this near, in tokens, makes both look foreign or dialect. */
const NEAR = 3;

/**
 * A word that no dictionary has and that a known word explains as a slip.
 *
 * retext-spell finds the unknown words; a fault needs a suggestion likely enough, so that these are let through: names,
 * words that recur in the story, either dialect's spelling, dialect in speech (`goin'`, `goin`, `'em`), stretched words, stutters,
 * sounds, foreign words in italics or beside others, new words made regularly of known ones (`unmoving`, `dragonfire`).
 */
export default defineRule({
  id: 'spelling',
  message: 'No dictionary has this word.',
  why: 'It is one slip away from a common word and stands nowhere else in the story as a word of its own.',
  severity: 'error',
  examples: [
    {wrong: 'She was definately late.', right: 'She was definitely late.'},
    {wrong: 'He looked accross the valley.', right: 'He looked across the valley.'},
  ],
  check(document, report) {
    const unknown = unknownWords(document);
    const words = loadWords();
    unknown.forEach((word, i) => {
      const needed = evidenceNeeded(document, words, word, strangersNear(unknown, i));
      if (needed === NEVER) return;
      const suggestions = suggestionsFor(document, word, reachOf(needed));
      const best = suggestions.find((candidate) => isUsable(candidate, word));
      if (best && (isEnough(needed, best) || isShortAndClear(needed, word, best)) && !isCutOff(document, word, best))
        report(fault(document, word, best, suggestions));
    });
  },
});

/** The greatest cost of a slip that could be enough. */
function reachOf(needed: Evidence): number {
  return Math.max(needed.cost, SHORT_CLEAR.cost, Number.isFinite(leastIfChanged(needed)) ? CHANGED_COST : 0);
}

/** How many unknown words stand near it in its sentence, in speech or out of it as it does. */
function strangersNear(unknown: readonly Unknown[], i: number): number {
  const {index, sentence, inSpeech} = (unknown[i] as Unknown).token;
  let near = 0;
  for (const direction of [-1, 1]) {
    for (let k = i + direction; unknown[k]?.token.sentence === sentence; k += direction) {
      if (Math.abs((unknown[k] as Unknown).token.index - index) > NEAR * (near + 1)) break;
      const other = (unknown[k] as Unknown).token;
      if (other.index !== index && other.inSpeech === inSpeech && other.text === other.lower) near++;
    }
  }
  return near;
}

function evidenceNeeded(document: Document, words: Words, word: Unknown, strangers: number): Evidence {
  const {lower, token} = word;
  if (strangers > 1 || isNeverFault(document, words, word)) return NEVER;
  const length = Math.min(lower.length, PLAIN.length - 1);
  const all = [PLAIN[length] as Evidence];
  const uses = document.lexicon.count(lower, 3);
  // Without a vowel it is nobody's way of speaking.
  if (token.inSpeech && /[aeiouy]/.test(lower)) all.push(SPEECH[length] as Evidence);
  if (strangers > 0) all.push(AMONG_STRANGERS[length] as Evidence);
  if (isDerived(lower, words) || isCompound(lower, words))
    all.push(lower.length < LONG || isPluralOfWord(words, lower) ? FORMED : LONG_FORMED);
  if (isCapital(word)) all.push(SENTENCE_START);
  if (isPart(word)) all.push(piece(lower));
  if (word.rare) all.push(RARE);
  if (uses === 2) all.push(TWICE);
  if (uses > 2) all.push(RECURRING);
  if (lower.includes("'")) all.push(WITH_APOSTROPHE);
  return {
    score: Math.max(...all.map(({score}) => score)),
    cost: Math.min(...all.map(({cost}) => cost)),
    changed: Math.max(...all.map(leastIfChanged)),
  };
}

function leastIfChanged({score, cost, changed}: Evidence): number {
  return changed ?? (cost < CHANGED_COST ? Number.POSITIVE_INFINITY : score);
}

function isPluralOfWord(words: Words, lower: string): boolean {
  return lower.endsWith('s') && words.has(lower.slice(0, -1));
}

/** Nothing but its length is to be said against the word. */
function isShortAndClear(needed: Evidence, {lower}: Unknown, best: Candidate): boolean {
  const isPlain = needed.score === PLAIN[4]?.score && needed.cost === PLAIN[4]?.cost;
  return lower.length === 4 && isPlain && isEnough(SHORT_CLEAR, best);
}

function isEnough(needed: Evidence, {score, cost}: Candidate): boolean {
  if (cost === CHANGED_COST) return score >= leastIfChanged(needed);
  return cost <= needed.cost && score >= needed.score + (cost > ONE_SLIP ? TWO_SLIPS : 0);
}

/** The longer a piece is, the less likely it is cut off or a word of its own. */
function piece({length}: string): Evidence {
  if (length < 6) return PIECE;
  return length < 10 ? LONG_PIECE : LONGEST_PIECE;
}

/** Of a hyphenated word. */
function isPart({token, lower}: Unknown): boolean {
  return token.text.includes('-') && lower.length < token.lower.length;
}

function isCapital({text, lower}: Unknown): boolean {
  return text !== lower && text !== text.toUpperCase();
}

/** A name, a numeral, a foreign or dropped-letter form, a sound, a stretched word: whatever it is near to. */
function isNeverFault(document: Document, words: Words, word: Unknown): boolean {
  const {text, lower, start, end, token} = word;
  if (/[^a-z']/.test(lower) || document.lexicon.isName(lower)) return true;
  if (text === text.toUpperCase() && (lower.length <= 5 || /^[IVXLCDM]+$/.test(text))) return true;
  if (isCapital(word) && (lower.length < 5 || start !== token.start || !beginsSentence(document, token))) return true;
  if (isCapital(word) && /^\p{Lu}/u.test(document.tokens[token.index + 1]?.text ?? '')) return true;
  if (isElided(document, start, end) || (isPart(word) && lower.length < 5)) return true;
  if (dropsG(document, word) && words.has(lower.replace(/in$/, 'ing'))) return true;
  if (isSound(lower)) return true;
  if (isStretched(words, lower, token.inSpeech)) return true;
  if (document.italics.some((range) => range.start <= start && end <= range.end && range.end - range.start < 60))
    return true;
  return token.inSpeech && dialectWords().has(lower);
}

/** `pfft`, `hmmph`, not `glss` or `thnnk`. */
function isSound(lower: string): boolean {
  return !/[aeiouy]/.test(lower) && (lower.length < 4 || /^[bfghmnprstwz]*(.)\1[hmpt]*$/.test(lower));
}

/** `goin'`; in speech without its apostrophe, too. */
function dropsG({text}: Document, {lower, end, token}: Unknown): boolean {
  return /in$/.test(lower) && (token.inSpeech || /['’]/.test(text[end] ?? ''));
}

/** An apostrophe that is no quotation mark stands for letters left out: `'ouse`, `prett' near`. */
function isElided(document: Document, start: number, end: number): boolean {
  const {plain, quotations} = document;
  if (plain[start - 1] === "'" && !isQuoted(document, start - 1)) return true;
  return (
    plain[end] === "'" &&
    plain[end - 1] !== 's' &&
    !/[\p{L}]/u.test(plain[end + 1] ?? '') &&
    !quotations.some((quotation) => quotation.end === end + 1)
  );
}

/** A quotation begins at the mark, or within speech what somebody else has said: `"The 'sinws of war,' you know."` */
function isQuoted({plain, quotations}: Document, at: number): boolean {
  return (
    quotations.some(({start}) => start === at) ||
    /^'(?:[^'"\n]|(?<=\w)'(?=\w)){1,80}[,.!?]'/.test(plain.slice(at, at + 90))
  );
}

/**
 * `sooo`, `aaargh`, `hisss`; a consonant tripled inside a word (`cofffin`) and, outside speech, a vowel or the end of no word
 * (`pulsss`) are slips.
 */
function isStretched(words: Words, lower: string, inSpeech: boolean): boolean {
  if (!/(.)\1\1/.test(lower)) return false;
  if (/(.)\1\1\1|^(.)\2|(.)\3\3.*(.)\4\4/.test(lower)) return true;
  const isInside = !/(.)\1\1$/.test(lower);
  const isWord = [lower.replace(/(.)\1\1/, '$1$1'), lower.replace(/(.)\1\1/, '$1')].some((w) => words.frequency(w) > 1);
  if (/([^aeiou])\1\1/.test(lower)) {
    if (isInside) return !isWord || (inSpeech && /([rlmnszh])\1\1/.test(lower));
    return inSpeech || isWord || !/[aeiou].*[^aeiou].*(.)\1\1/.test(lower);
  }
  return inSpeech || !isInside || !isWord;
}

/** The speaker breaks off, or the word is broken by a dash: `I was th—`, `Ti—aras`. */
function isCutOff(document: Document, {start, end, lower}: Unknown, best: Candidate): boolean {
  const breaksOff = /^(?:[—–…-]|\.\.)/.test(document.plain.slice(end, end + 2));
  if (breaksOff && loadWords().hasLonger(lower)) return true;
  const goesOn = /[—–…-]/.test(document.plain[start - 1] ?? '');
  return (breaksOff || goesOn) && lower.length < 5 && !isEnough(PIECE, best);
}

function beginsSentence(document: Document, token: Token): boolean {
  for (let i = token.index - 1; i >= 0; i--) {
    const before = document.tokens[i] as Token;
    if (before.sentence !== token.sentence) return true;
    if (before.kind !== 'punctuation') return false;
    if (/["“”]/.test(before.text)) return true;
  }
  return true;
}

/** A name is no repair for a word in lower case; two words are for the rule joined-words. */
function isUsable(candidate: Candidate, word: Unknown): boolean {
  return !candidate.word.includes(' ') && (!candidate.name || word.text !== word.lower);
}

function fault(document: Document, word: Unknown, best: Candidate, suggestions: readonly Candidate[]): Fault {
  const shown = suggestions
    .filter((candidate) => isUsable(candidate, word) && candidate.score > best.score - SHOWN_SPREAD)
    .slice(0, MOST_SHOWN);
  const isSure = best.score > -2 && best.cost < 7;
  return {
    start: word.start,
    end: word.end,
    ...(word.rare ? {message: 'This word is so rare that another was probably meant.', why: RARE_WHY} : {}),
    severity: isSure ? 'error' : 'warning',
    confidence: isSure ? 0.97 : 0.85,
    remedies: shown.map((candidate) => ({to: inTheManner(document, word.text, candidate)})),
  };
}
