import {loadModel} from '../model/file.js';
import {type LinearModel, scoreOf} from '../model/linear.js';
import {dataUrl} from '../rule-data.js';
import {type CommaGap, commaGapsOf, type GapKind} from './comma-gaps.js';
import type {Document} from './document.js';
import {gapFeatures} from './gap-features.js';
import {meantBy} from './mistaken-words.js';
import {perDocument} from './per-document.js';
import type {Token} from './tokens.js';

export interface ScoredGap {
  readonly gap: CommaGap;
  /** Log-odds that authors who leave none out write a comma here. */
  readonly score: number;
}

let models: {readonly opening: LinearModel; readonly participle: LinearModel} | undefined;

/** The places where a comma may belong, with and without one, with their scores. */
export const scoredGapsOf = perDocument((document: Document): readonly ScoredGap[] => {
  models ??= {
    opening: loadModel(dataUrl('missing-comma/weights.bin')),
    participle: loadModel(dataUrl('missing-comma/participle.bin')),
  };
  const {opening, participle} = models;
  // `as the two made they're way`: what seems to begin a clause does not.
  const gaps = commaGapsOf(document).filter(({right}) => {
    const token = document.tokens[right] as Token;
    return meantBy(document, token) === token.lower;
  });
  return gaps.map((gap) => ({
    gap,
    score: scoreOf(gap.kind === 'participle' ? participle : opening, gapFeatures(document, gap)),
  }));
});

/** What is known of an author before the first word: as if so many commas had been due and this share of them left out. */
export interface Prior {
  readonly places: number;
  readonly share: number;
}

/** Log-odds that the author leaves the comma out at the places of these kinds that score `due` or more. */
export function leavesOut(
  gaps: readonly ScoredGap[],
  kinds: readonly GapKind[],
  {due, prior}: {readonly due: number; readonly prior: Prior},
): number {
  const places = gaps.filter(({gap, score}) => kinds.includes(gap.kind) && score >= due);
  const without = places.filter(({gap}) => !gap.hasComma).length + prior.places * prior.share;
  return Math.log(without / (places.length + prior.places - without));
}

const WEIGHT = {signs: 2.5, habit: 2.75} as const;
/**
 * More signs of a draft than these say no more about commas: an author who misspells but has most of the commas due leaves out the
 * others by choice.
 */
const MOST_SIGNS = 1.5;
/** With fewer signs, as in 1,200 words without a slip, an author who leaves the commas out does so by choice. */
const TIDY = -0.5;

/**
 * The log-odds from which a missing comma is reported. Published authors leave many of these commas out by choice, and each does so at a
 * rate of their own; the more a manuscript looks like a draft, and the fewer of the commas due are there, the less it takes.
 *
 * @param limit where nothing is known of the author, and `least` at any rate
 * @param signs log-odds of a draft
 * @param habit log-odds that the author leaves the comma out
 */
export function limitBy({limit, least}: Limits, signs: number, habit: number): number {
  const left = signs < TIDY ? Math.min(0, habit) : habit;
  return Math.max(least, limit - WEIGHT.signs * Math.min(signs, MOST_SIGNS) - WEIGHT.habit * left);
}

export interface Limits {
  readonly limit: number;
  readonly least: number;
}
