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
export declare function slotOf(feature: number, label: number, bits: number): number;
/**
 * The sum of the weights of `features` for `label`: the log-odds of a binary model (label 0), or one label's part
 * of a softmax.
 *
 * @param features
 *   32-bit hashes, see `hashText` and `combine`. Add a constant one for the bias.
 */
export declare function scoreOf(model: LinearModel, features: ArrayLike<number>, label?: number): number;
/** The scores of one more choice than `labels`: the last choice is what the others are measured by, its score is 0. */
export declare function scoresAmong(model: LinearModel, features: ArrayLike<number>, labels: readonly number[]): number[];
/** The probability that stands behind a log-odds score. */
export declare function probabilityOf(score: number): number;
/** The scores of rival labels as probabilities. */
export declare function softmax(scores: readonly number[]): number[];
