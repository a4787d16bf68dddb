import {loadBigrams} from '../analysis/bigrams.js';
import type {Document} from '../analysis/document.js';
import type {Candidate} from '../analysis/suggest.js';
import type {Token} from '../analysis/tokens.js';
import {inTheManner, suggestionsFor, type Unknown, unknownWords} from '../analysis/unknown-words.js';
import {isCompound, isDerived} from '../analysis/word-formation.js';
import {dialectWords, joinedWords, oldSplitWords, splitWords} from '../analysis/word-lists.js';
import {loadWords} from '../analysis/words.js';
import {likeCase} from '../capitals.js';
import {defineRule, type Fault} from '../define-rule.js';
import {looksLikeDraft} from '../draft-signs.js';

/** Uses per million words of two words that make them one phrase, not two words that happen to meet. */
const PHRASE = 20;
/** The same, where neither word is short and the two make no compound. */
const PAIR = 3;
/** Uses per million words below which a word is hardly one; of two words with a shifted space one is short. */
const HARDLY = 5;
const LONGEST_SHIFTED = 4;

/**
 * Two words written as one (`eachother`, `alot`), or one written as two (`my self`, `door knob`), or parted in the wrong place
 * (`tot he`).
 *
 * A joined word is unknown, and its halves follow each other often in published fiction, or stand apart elsewhere in the story
 * (`hotsprings` beside `hot springs`). Let through: compounds of the author's own, dropped letters (`lookin`), speech in dialect.
 * What is split is a list of sure cases. `Everyday` is two words where it tells how often (`we train everyday until dark`).
 */
export default defineRule({
  id: 'joined-words',
  message: 'The space is missing.',
  why: 'These are two words; no dictionary writes them as one.',
  severity: 'error',
  rank: 58,
  examples: [
    {wrong: 'They looked at eachother.', right: 'They looked at each other.'},
    {wrong: 'I did it my self.', right: 'I did it myself.'},
  ],
  check(document, report) {
    for (const word of unknownWords(document)) {
      const halves = joinedHalves(document, word);
      if (halves) report(joined(document, word, halves));
    }
    for (const token of document.tokens) {
      if (isEveryDay(document, token)) report(everyDay(token));
      const next = document.tokens[token.index + 1];
      if (!next || !areNeighbours(token, next)) continue;
      if (isSplit(document, token, next)) report(split(token, next));
      const meant = shifted(document, token, next);
      if (meant) report(spaceShifted(token, next, meant));
    }
  },
});

function isSplit(document: Document, token: Token, next: Token): boolean {
  const halves = `${token.lower} ${next.lower}`;
  return splitWords().has(halves) || (oldSplitWords().has(halves) && isSlipOfToday(document, next));
}

/** `some one knocked`, `a business man`: authors of a hundred years ago wrote so. Let through: `some one thing`, `can not only`. */
function isSlipOfToday(document: Document, second: Token): boolean {
  if (!looksLikeDraft(document)) return false;
  const after = document.tokens[second.index + 1];
  return after?.tags[0] !== 'NOUN' && !/^(?:of|only|just|but|or|is|was)$/.test(after?.lower ?? '');
}

/** What goes on after an adverb, and not after an adjective. */
const AFTER_ADVERB =
  /^(?:until|till|when|while|after|before|because|since|and|but|so|to|for|with|in|at|from|by|i|he|she|it|we|they|you)$/;
/** `The dullness of everyday`, `an everyday and tiring job`: it is a noun or an adjective. */
const BEFORE_ADJECTIVE =
  /^(?:of|the|a|an|this|that|these|those|my|your|his|her|its|our|their|no|any|some|such|as|like|more|most|so|too|very|and|or|is|are|was|were|be|than)$/;

/** `We train everyday until dark`, `I try to look good everyday.` */
function isEveryDay({tokens}: Document, token: Token): boolean {
  if (token.lower !== 'everyday') return false;
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  if (before?.sentence !== token.sentence || before.kind !== 'word' || BEFORE_ADJECTIVE.test(before.lower))
    return false;
  if (before.tags[0] === 'ADJ' && next?.kind === 'word') return false;
  return next?.sentence !== token.sentence || /^[.!?,;…]/.test(next.text) || AFTER_ADVERB.test(next.lower);
}

function everyDay({start, end}: Token): Fault {
  return {
    start,
    end,
    message: 'Here these are two words.',
    why: '“Everyday” says of a thing that it is common; “every day” says how often.',
    remedies: [{to: 'every day'}],
  };
}

function joinedHalves(document: Document, word: Unknown): string | undefined {
  const {lower, token, text} = word;
  if (text !== lower && document.lexicon.isName(lower)) return undefined;
  if (/['’]/.test(document.text[word.start - 1] ?? '')) return undefined;
  if (dialectWords().has(lower) || /[^a-z]/.test(lower) || lower.length < token.lower.length) return undefined;
  return joinedWords().get(lower) ?? isPhrase(document, word) ?? apartElsewhere(document, lower);
}

function isPhrase(document: Document, word: Unknown): string | undefined {
  if (!hasPair(word.lower)) return undefined;
  const suggestions = suggestionsFor(document, word);
  if (!suggestions[0]?.word.includes(' ')) return undefined;
  const [first, second] = likeliestHalves(suggestions);
  const words = loadWords();
  if ((second === 'in' && words.has(`${first}ing`)) || (second === 'a' && word.token.inSpeech)) return undefined;
  const isOwnWord =
    isCompound(word.lower, words) || isDerived(word.lower, words) || Math.min(first.length, second.length) < 2;
  const needed = isOwnWord || word.token.inSpeech ? PHRASE : PAIR;
  return loadBigrams().frequency(first, second) >= needed ? `${first} ${second}` : undefined;
}

function likeliestHalves(suggestions: readonly Candidate[]): [string, string] {
  const pairs = suggestions.filter(({word}) => word.includes(' ')).map(({word}) => word.split(' ') as [string, string]);
  const bigrams = loadBigrams();
  return pairs.reduce((best, pair) =>
    bigrams.frequency(pair[0], pair[1]) > bigrams.frequency(best[0], best[1]) ? pair : best,
  );
}

/** Some two halves of it are known to follow each other: saves the search for most unknown words. */
function hasPair(lower: string): boolean {
  for (let at = 1; at < lower.length; at++) {
    if (loadBigrams().frequency(lower.slice(0, at), lower.slice(at)) >= PAIR) return true;
  }
  return false;
}

/** The story itself writes two words. */
function apartElsewhere({plain}: Document, lower: string): string | undefined {
  const words = loadWords();
  for (let at = 3; at <= lower.length - 3; at++) {
    const [first, second] = [lower.slice(0, at), lower.slice(at)];
    if (!isCompound(lower, words) || !words.has(first) || !words.has(second)) continue;
    if (new RegExp(`\\b${first} ${second}\\b`, 'i').test(plain)) return `${first} ${second}`;
  }
  return undefined;
}

function joined(document: Document, {start, end, text}: Unknown, halves: string): Fault {
  const [first, second] = halves.split(' ') as [string, string];
  const safety = loadBigrams().frequency(first, second) >= 2 * PHRASE ? 'safe' : 'ask';
  return {
    start,
    end,
    confidence: 0.97,
    remedies: [{to: inTheManner(document, text, {word: halves, name: false}), safety}],
  };
}

/** Two words with a space between them in one sentence, the second small. */
function areNeighbours(first: Token, second: Token): boolean {
  return (
    first.kind === 'word' &&
    second.kind === 'word' &&
    second.spaced &&
    first.sentence === second.sentence &&
    second.text === second.lower
  );
}

function split(first: Token, second: Token): Fault {
  return {
    start: first.start,
    end: second.end,
    message: 'This is one word.',
    why: 'Dictionaries write it without a space.',
    confidence: 0.93,
    remedies: [{to: first.text + second.text}],
  };
}

/** `tot he`: the two are not known to meet and one is hardly a word, but with the space one letter on they often do. */
function shifted({lexicon, dictionary, tokens}: Document, first: Token, second: Token): string | undefined {
  const [a, b] = [first.lower, second.lower];
  const words = loadWords();
  if (Math.min(a.length, b.length) > LONGEST_SHIFTED || Math.min(words.frequency(a), words.frequency(b)) >= HARDLY)
    return undefined;
  const bigrams = loadBigrams();
  if (!/^[a-z]+ [a-z]+$/.test(`${a} ${b}`) || bigrams.frequency(a, b) > 0) return undefined;
  if ([a, b].some((word) => dictionary.has(word) || lexicon.isName(word))) return undefined;
  if (first.inSpeech && [a, b].some((word) => dialectWords().has(word))) return undefined;
  // `The tot he held`.
  if (words.has(a) && /^(?:DET|ADJ|NUM)$/.test(tokens[first.index - 1]?.tags[0] ?? '')) return undefined;
  const moved = [
    [a.slice(0, -1), a.slice(-1) + b],
    [a + b.slice(0, 1), b.slice(1)],
  ] as [string, string][];
  const meant = moved.find(
    ([left, right]) =>
      words.frequency(left) >= HARDLY && words.frequency(right) >= HARDLY && bigrams.frequency(left, right) >= PHRASE,
  );
  return meant?.join(' ');
}

function spaceShifted(first: Token, second: Token, meant: string): Fault {
  return {
    start: first.start,
    end: second.end,
    message: 'The space is one letter off.',
    why: 'The two letters were typed in the wrong order: one is the space.',
    confidence: 0.95,
    remedies: [{to: likeCase(first.text, meant)}],
  };
}
