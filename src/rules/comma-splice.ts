import type {Clause, Segment} from '../analysis/clauses.js';
import {commaFeatures} from '../analysis/comma-features.js';
import {type CommaPlace, commaPlacesOf, firstIndependent, isIndependent} from '../analysis/commas.js';
import type {Document} from '../analysis/document.js';
import {meantBy} from '../analysis/mistaken-words.js';
import {isRightComma} from '../analysis/right-commas.js';
import type {Token} from '../analysis/tokens.js';
import {raise} from '../capitals.js';
import {defineRule, type Remedy} from '../define-rule.js';
import {loadModel} from '../model/file.js';
import {type LinearModel, probabilityOf, scoreOf} from '../model/linear.js';
import {dataUrl} from '../rule-data.js';
import {logRate, slipsOf} from '../slip-rate.js';
import type {Edit} from '../types.js';

/**
 * Log-odds from which a comma is reported, by the share of the manuscript's commas that score high. Of the commas of published
 * books 1 to 4 in 100 do, of a chapter full of splices 20 to 35.
 */
const LIMITS: readonly {readonly share: number; readonly limit: number}[] = [
  {share: 0.025, limit: 1.9},
  {share: 0.045, limit: 1},
  {share: 0.09, limit: 0.7},
  {share: 0.22, limit: 0.1},
];
/** Published authors splice in speech, to let a speaker sound hurried: there the limit lies higher by this. */
const IN_SPEECH = 0.15;
/** A comma that scores this high counts for the share. */
const HIGH = 1;
/** A short chapter says little: its share is drawn towards that of a draft as if so many of its commas stood in it. */
const PRIOR = {commas: 20, share: 0.09} as const;
/**
 * How far the other faults of the manuscript move the limit: down by `draft` and up by `careful` for each step of their rate's log.
 * An author without slips who joins sentences by commas does so by choice.
 */
const SLIPS = {even: 0.4, draft: 0.1, careful: 0.5, least: 0.1} as const;

let model: LinearModel | undefined;

function weights(): LinearModel {
  model ??= loadModel(dataUrl('comma-splice/weights.bin'));
  return model;
}

/**
 * Two sentences joined by nothing but a comma (Chicago Manual of Style 18, 6.22).
 *
 * A classifier trained on published fiction weighs the words around a comma and the clauses on either side. How sure it must be
 * follows the manuscript: where many commas look like splices they are the author's habit, and where other faults show that
 * nobody has edited it, they are no choice.
 *
 * Let through: tag questions, short parallel clauses (`I came, I saw`), correlatives (`the more …, the more …`), dialogue tags,
 * `X, he thought`, clauses that depend on the next, lists.
 */
export default defineRule({
  id: 'comma-splice',
  message: 'Two sentences are joined by a comma alone.',
  why: 'A comma is too weak to join two sentences: readers take what follows for a part of the first and have to go back.',
  severity: 'warning',
  rank: 40,
  examples: [
    {
      wrong: 'He looked around the cave for a while, it was bigger than any he had seen before.',
      right: 'He looked around the cave for a while. It was bigger than any he had seen before.',
    },
  ],
  check(document, report) {
    const candidates = scored(document);
    const limit = limitBy(shareLimit(candidates), logRate(slipsOf(document), SLIPS.even));
    for (const {place, score} of candidates) {
      const comma = document.tokens[place.comma] as Token;
      if (score < limit + (comma.inSpeech ? IN_SPEECH : 0) || isRightComma(document, place)) continue;
      const next = document.tokens[place.comma + 1] as Token;
      if (isMistakenPossessive(document, next)) continue;
      report({
        start: comma.start,
        end: next.end,
        confidence: Math.round(probabilityOf(score) * 100) / 100,
        remedies: remediesFor(document, place),
      });
    }
  },
});

/** `It stood up, it's tail raised`: what seems to begin a clause is a possessive. */
function isMistakenPossessive(document: Document, token: Token): boolean {
  const meant = meantBy(document, token);
  return meant !== token.lower && /^(?:its|their|your)$/.test(meant);
}

interface Candidate {
  readonly place: CommaPlace;
  score: number;
}

/**
 * The commas with their scores. `He stayed, while she slept, he wrote`: the classifier sees the splice before `he`, but the new
 * sentence begins with `while`, so the comma before `while` gets the score.
 */
function scored(document: Document): Candidate[] {
  const candidates: Candidate[] = [];
  for (const place of commaPlacesOf(document)) {
    const candidate = {place, score: scoreOf(weights(), commaFeatures(document, place))};
    const earlier = candidates.at(-1);
    candidates.push(candidate);
    if (!earlier || earlier.place.stretch !== place.stretch || !frontsDependent(document, earlier.place, place))
      continue;
    earlier.score = Math.max(earlier.score, candidate.score);
    candidate.score = Number.NEGATIVE_INFINITY;
  }
  return candidates;
}

const FRONTED = /^(?:while|whilst|if|when|as|since|after|before|once|even|by)$/;

/** Between the two commas stands a clause that depends on what follows. */
function frontsDependent({tokens}: Document, {stretch, right}: CommaPlace, later: CommaPlace): boolean {
  const segment = stretch.segments[right] as Segment;
  if (later.right !== right + 1 || !FRONTED.test(tokens[segment.first]?.lower ?? '')) return false;
  return segment.clauses[0]?.kind === 'subordinate' || tokens[segment.first]?.lower === 'while';
}

function limitBy(limit: number, slips: number): number {
  return slips < 0 ? limit - SLIPS.careful * slips : Math.max(SLIPS.least, limit - SLIPS.draft * slips);
}

function shareLimit(candidates: readonly Candidate[]): number {
  const high = candidates.filter(({score}) => score >= HIGH).length;
  const share = (high + PRIOR.commas * PRIOR.share) / (candidates.length + PRIOR.commas);
  const next = LIMITS.findIndex((point) => point.share > share);
  const above = LIMITS[next];
  const below = LIMITS[next - 1];
  if (!above) return (LIMITS.at(-1) as {limit: number}).limit;
  if (!below) return above.limit;
  return below.limit + ((above.limit - below.limit) * (share - below.share)) / (above.share - below.share);
}

/** After a question its mark alone; else full stop first; semicolon first where both sentences are short; then a conjunction that fits, and a dash. */
function remediesFor(document: Document, place: CommaPlace): Remedy[] {
  const comma = document.tokens[place.comma] as Token;
  const next = document.tokens[place.comma + 1] as Token;
  const mark = (text: string): Edit => ({start: comma.start, end: comma.end, text});
  const asked = endsQuestion(document, place);
  const stop: Remedy = {title: 'make two sentences', edits: [mark(asked ? '?' : '.'), ...capital(next)]};
  if (asked) return [stop];
  const semicolon: Remedy = {title: 'use a semicolon', edits: [mark(';')]};
  const remedies = isShortPair(place) ? [semicolon, stop] : [stop, semicolon];
  const conjunction = conjunctionFor(document, place);
  if (conjunction) remedies.push({title: `add “${conjunction}”`, edits: [mark(`, ${conjunction}`)]});
  remedies.push({title: 'use a dash', edits: [{start: comma.start, end: next.start, text: '—'}]});
  return remedies;
}

/** `Why did you go, I liked you`: what the comma ends is a question. */
function endsQuestion({tokens}: Document, {stretch, right}: CommaPlace): boolean {
  const asked = stretch.segments[right - 1]?.clauses.find(isIndependent);
  if (!asked?.inverted) return false;
  const [first, second] = tokens.slice(asked.first);
  if (/^(?:who|what|when|where|why|how|which|whose)$/.test(first?.lower ?? '')) return true;
  // `Don't worry` and `Do a survey` are orders.
  return first?.tags[0] === 'AUX' && second?.tags[0] === 'PRON';
}

/** The pronoun is the rule pronoun-i's to raise. */
function capital(word: Token): Edit[] {
  return /^i(?:'|$)/.test(word.lower) ? [] : raise(word);
}

const SHORT = 7;

function isShortPair({stretch, comma}: CommaPlace): boolean {
  return stretch.segments.length === 2 && comma - stretch.first <= SHORT && stretch.last - comma - 1 <= SHORT;
}

const NEGATIVE = /^(?:not|never|no|nothing|nobody|none|hardly|.*n't)$/;
const OBLIGED = /^(?:must|should|needed|decided)$/;

/** `but` where one side denies, `so` where the second follows from the first, else `and`; none before a question or an order. */
function conjunctionFor({tokens}: Document, {stretch, right, comma}: CommaPlace): string | undefined {
  const segment = stretch.segments[right] as Segment;
  const clause = segment.clauses[0] as Clause;
  if (clause.kind !== 'main' || clause.inverted || firstIndependent(stretch.segments.slice(0, right), 0) === undefined)
    return undefined;
  const before = stretch.segments[right - 1] as Segment;
  const denies = ({first, last}: {first: number; last: number}) =>
    tokens.slice(first, last).some((token) => NEGATIVE.test(token.lower));
  if (denies(before) !== denies(segment)) return 'but';
  const verb = clause.verb && tokens[clause.verb.first];
  const obliged =
    verb && (OBLIGED.test(verb.lower) || (verb.lower === 'had' && tokens[verb.index + 1]?.lower === 'to'));
  return obliged && verb.index > comma ? 'so' : 'and';
}
