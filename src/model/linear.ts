import {combine} from './hash.js';

/**
 * A linear classifier over hashed features (the "hashing trick" of Weinberger et al. 2009): all labels share one
 * table of `2 ** bits` weights of one byte each.
 */
export interface LinearModel {
  readonly bits: number;
  /** A weight is `table[slot] * scale`. */
  readonly scale: number;
  readonly table: Int8Array;
  /** What else was learned and belongs to these weights (thresholds, labels); plain JSON. */
  readonly meta: unknown;
}

/** Where the weight of a feature for a label stands in a table of `2 ** bits`. */
export function slotOf(feature: number, label: number, bits: number): number {
  return combine(feature, label) >>> (32 - bits);
}

/**
 * The sum of the weights of `features` for `label`: the log-odds of a binary model (label 0), or one label's part
 * of a softmax.
 *
 * @param features
 *   32-bit hashes, see `hashText` and `combine`. Add a constant one for the bias.
 */
export function scoreOf(model: LinearModel, features: ArrayLike<number>, label = 0): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) {
    sum += model.table[slotOf(features[i] as number, label, model.bits)] as number;
  }
  return sum * model.scale;
}

/** The scores of one more choice than `labels`: the last choice is what the others are measured by, its score is 0. */
export function scoresAmong(model: LinearModel, features: ArrayLike<number>, labels: readonly number[]): number[] {
  return [...labels.map((label) => scoreOf(model, features, label)), 0];
}

/** The probability that stands behind a log-odds score. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The scores of rival labels as probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((left, right) => left + right, 0);
  return parts.map((part) => part / sum);
}
