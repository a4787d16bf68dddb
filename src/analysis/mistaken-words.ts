import {type Confusion, type ConfusionReading, readConfusions} from './confusions.js';
import type {Document} from './document.js';
import {perDocument} from './per-document.js';
import {findSlips} from './slips.js';
import type {Token} from './tokens.js';
import {loadWords} from './words.js';

/** A word that stands for another, with what was measured for findings of its kind: see `Thresholds`. */
export interface MistakenWord {
  readonly token: Token;
  readonly meant: string;
  readonly certainty: 'likely' | 'sure' | 'safe';
}

/** Sure findings in 10,000 words of the drafts that the thresholds are made for, and words to be added to the document's. */
const DRAFT_RATE = 21;
const PRIOR_WORDS = 1000;
/** How far a document with few or many sure findings moves all thresholds, in log-odds. */
const MOST_UP = 2.5;
const MOST_DOWN = 0.7;
/** Of the uses of a pair's words, how many are surely wrong in such a draft; more is a habit, and its threshold falls. */
const HABIT_RATE = 0.05;
const HABIT_FALL = 2.5;
/** From so many uses per million words on a word is too common for its uses to tell of the topic. */
const COMMON = 60;

/**
 * The words that stand for others: by their neighbours alone, and by the classifier, whose thresholds follow what the
 * rest of the document shows of its author. Authors err by habit: a draft with many slips has more of them, a printed
 * book has none, and who has confused two words twice will have done so again.
 */
export const findMistakenWords = perDocument((document: Document): readonly MistakenWord[] => {
  const known = findSlips(document);
  const decided = new Set(known.map(({token}) => token.index));
  const slips = known.filter(({token, meant}) => meant !== token.lower);
  const reading = readConfusions(document);
  const open = reading.candidates.filter(
    ({token}) => !decided.has(token.index) && !LET_THROUGH.some((holds) => holds(document, token)),
  );
  const fallOf = falls(document, reading, slips);
  const weighed = withoutTopics(document, open, reading).flatMap((confusion): MistakenWord[] => {
    const certainty = certaintyOf(confusion, fallOf(confusion));
    return certainty ? [{token: confusion.token, meant: confusion.meant, certainty}] : [];
  });
  const sure = slips.map(({token, meant}): MistakenWord => ({token, meant, certainty: 'sure'}));
  return [...sure, ...weighed].sort((left, right) => left.token.index - right.token.index);
});

/** So many uses of a rare word, and so many in 1,000 words, none of which seems to fit, are no slips of an author who knows the other word. */
const TOPIC = {uses: 3, rate: 1.2} as const;

/** `The richest ore`, said again and again where `or` stands rightly: the story speaks of ore. */
function withoutTopics(
  {tokens}: Document,
  candidates: readonly Confusion[],
  {fitting}: ConfusionReading,
): readonly Confusion[] {
  const most = Math.max(TOPIC.uses, (TOPIC.rate * tokens.length) / 1000);
  const uses = new Map<string, number>();
  for (const {token} of candidates) uses.set(token.lower, (uses.get(token.lower) ?? 0) + 1);
  return candidates.filter(({token: {lower}, meant}) => {
    const isTopic = (uses.get(lower) ?? 0) >= most && (fitting.get(meant) ?? 0) >= TOPIC.uses;
    return !isTopic || loadWords().frequency(lower) >= COMMON;
  });
}

/** The word that is meant at a place, in lower case: that of the token, or the one it stands for. */
export function meantBy(document: Document, token: Token): string {
  return meantOf(document).get(token) ?? token.lower;
}

const meantOf = perDocument(
  (document: Document): ReadonlyMap<Token, string> =>
    new Map(findMistakenWords(document).map(({token, meant}) => [token, meant])),
);

const BEFORE_CLAUSE =
  /^(?:if|because|that|when|since|though|unless|but|say|says|said|think|thinks|thought|know|knew|hope|sure|guess|bet|swear|believe|mean|means)$/;

/** Places that are right for what the classifier does not see. */
const LET_THROUGH = [isWholeClause, isCount, isStranded];

/** `even if you're family`, `said they're cold`: the contraction has a predicate, whatever noun it is. */
function isWholeClause({tokens}: Document, {index, lower}: Token): boolean {
  if (!/^(?:you're|they're|it's|we're)$/.test(lower)) return false;
  const [before, , noun, after] = tokens.slice(Math.max(0, index - 1), index + 3);
  if (!before || !noun || !BEFORE_CLAUSE.test(before.lower)) return false;
  return noun.kind === 'word' && (!after || after.kind === 'punctuation');
}

/** `you two`, `there's two`, `one, two`: it counts. */
function isCount({tokens}: Document, {index, lower}: Token): boolean {
  if (lower !== 'two') return false;
  const before = tokens[index - 1]?.text === ',' ? tokens[index - 2] : tokens[index - 1];
  return /^(?:you|we|us|them|these|those|there's|one|or)$/.test(before?.lower ?? '');
}

const LEADS =
  /^(?:go|goes|going|went|gone|come|comes|coming|came|follow|follows|followed|lead|leads|led|take|takes|took|taken|bring|brings|brought|send|sent|move|moved|run|ran|get|got|travel|travell?ed|drive|drove|walk|walked)$/;
/** How far the place may stand before its preposition, in words. */
const STRANDED_REACH = 8;

/** `the church where we had followed her to,` the place it leads to stands before its clause. */
function isStranded({tokens}: Document, {index, lower, sentence}: Token): boolean {
  if (lower !== 'to' || tokens[index + 1]?.kind === 'word') return false;
  let leads = false;
  for (let i = index - 1; i >= Math.max(0, index - STRANDED_REACH); i--) {
    const before = tokens[i] as Token;
    if (before.sentence !== sentence || before.kind === 'punctuation') return false;
    if (before.lower === 'where') return leads;
    leads ||= LEADS.test(before.lower);
  }
  return false;
}

function certaintyOf({margin, thresholds}: Confusion, fall: number): MistakenWord['certainty'] | undefined {
  const [likely, sure, safe] = thresholds;
  const level = margin + fall;
  if (level < likely) return undefined;
  if (margin >= safe && fall >= 0) return 'safe';
  return margin + Math.min(fall, 0) >= sure ? 'sure' : 'likely';
}

/** For a candidate, by how much its thresholds fall (or rise, if negative) in this document. */
function falls(
  {tokens}: Document,
  {candidates, fitting}: ConfusionReading,
  slips: readonly {readonly token: Token; readonly meant: string}[],
): (confusion: Confusion) => number {
  const sure = candidates.filter(({margin, thresholds}) => margin >= thresholds[1]);
  const habits = new Map<string, number>();
  for (const {token, meant} of [...sure, ...slips]) {
    const pair = pairOf(token.lower, meant);
    habits.set(pair, (habits.get(pair) ?? 0) + 1);
  }
  const drafty = draftFall(sure.length + slips.length, tokens.length);
  const uses = (word: string) => fitting.get(word) ?? 0;
  return ({token: {lower}, meant}) => {
    const surely = habits.get(pairOf(lower, meant)) ?? 0;
    return drafty + habitFall(surely, uses(lower) + uses(meant)) - topicRise(lower, uses(lower));
  };
}

/** The slip goes both ways: who writes `than` for `then` writes `then` for `than`. */
function pairOf(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

function draftFall(sure: number, length: number): number {
  const expected = (DRAFT_RATE * length) / 10_000;
  const prior = (DRAFT_RATE * PRIOR_WORDS) / 10_000;
  const ratio = (sure + prior) / (expected + prior);
  return Math.max(-MOST_UP, Math.min(MOST_DOWN, Math.log(ratio)));
}

/** Two slips of one pair in few uses are no accident. */
function habitFall(surely: number, uses: number): number {
  if (surely < 2) return 0;
  const ratio = (surely + 1) / (HABIT_RATE * (surely + uses) + 1);
  return Math.max(0, Math.min(HABIT_FALL, 1.5 * Math.log(ratio)));
}

/** A rare word that the author uses rightly elsewhere is a matter of this story: `hare` in a tale of hares. */
function topicRise(word: string, fitting: number): number {
  return loadWords().frequency(word) < COMMON ? Math.log(1 + fitting) / 2 : 0;
}
