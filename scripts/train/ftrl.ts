import {type LinearModel, probabilityOf, slotOf, softmax} from '../../src/model/linear.js';

export interface FtrlOptions {
  /** The table has `2 ** bits` weights. */
  readonly bits: number;
  /** Learning rate; 0.05 to 0.3. */
  readonly alpha?: number;
  readonly beta?: number;
  /** The more, the more weights stay exactly 0. */
  readonly l1?: number;
  readonly l2?: number;
}

/**
 * Logistic regression learned online with FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the
 * Trenches", 2013). Deterministic: the same examples in the same order give the same weights.
 *
 * Binary: `learn(features, 1)` / `learn(features, 0)`, scored with label 0.
 * Multinomial: `learnAmong(features, labels, right)`, scored with `scoresAmong`.
 */
export class Ftrl {
  readonly bits: number;
  readonly #alpha: number;
  readonly #beta: number;
  readonly #l1: number;
  readonly #l2: number;
  readonly #z: Float32Array;
  readonly #n: Float32Array;
  /** The slots and weights of the example at hand. */
  #slots = new Int32Array(1024);
  #weights = new Float64Array(1024);

  constructor({bits, alpha = 0.1, beta = 1, l1 = 0.5, l2 = 0.5}: FtrlOptions) {
    this.bits = bits;
    this.#alpha = alpha;
    this.#beta = beta;
    this.#l1 = l1;
    this.#l2 = l2;
    this.#z = new Float32Array(2 ** bits);
    this.#n = new Float32Array(2 ** bits);
  }

  /** One binary example; `importance` counts it that many times. */
  learn(features: ArrayLike<number>, target: 0 | 1, importance = 1): void {
    const chance = probabilityOf(this.#recall(features, 0, 0));
    this.#update(0, features.length, (chance - target) * importance);
  }

  /**
   * One example of a choice among one more than `labels`: the last choice needs no weights, its score is always 0.
   * `right` is the right one's index.
   */
  learnAmong(features: ArrayLike<number>, labels: readonly number[], right: number, importance = 1): void {
    const size = features.length;
    const chances = softmax([...labels.map((label, i) => this.#recall(features, label, i * size)), 0]);
    labels.forEach((_, i) => {
      this.#update(i * size, size, ((chances[i] as number) - (i === right ? 1 : 0)) * importance);
    });
  }

  /** The weights in one byte each. Those beyond `clip` are cut to it: the step between weights is `clip / 127`. */
  toModel(meta: unknown, clip = 4): LinearModel {
    const scale = Math.fround(clip / 127);
    const table = new Int8Array(2 ** this.bits);
    for (let slot = 0; slot < table.length; slot++) {
      table[slot] = Math.max(-127, Math.min(127, Math.round(this.#weight(slot) / scale)));
    }
    return {bits: this.bits, scale, table, meta};
  }

  /** The score of a label. Notes its slots and weights from `from` on, for the update that follows. */
  #recall(features: ArrayLike<number>, label: number, from: number): number {
    if (from + features.length > this.#slots.length) this.#grow(2 * (from + features.length));
    let sum = 0;
    for (let i = 0; i < features.length; i++) {
      const slot = slotOf(features[i] as number, label, this.bits);
      const weight = this.#weight(slot);
      this.#slots[from + i] = slot;
      this.#weights[from + i] = weight;
      sum += weight;
    }
    return sum;
  }

  #grow(size: number): void {
    const slots = new Int32Array(size);
    slots.set(this.#slots);
    this.#slots = slots;
    const weights = new Float64Array(size);
    weights.set(this.#weights);
    this.#weights = weights;
  }

  #weight(slot: number): number {
    const z = this.#z[slot] as number;
    if (z >= -this.#l1 && z <= this.#l1) return 0;
    const shrunk = z > 0 ? z - this.#l1 : z + this.#l1;
    return -shrunk / ((this.#beta + Math.sqrt(this.#n[slot] as number)) / this.#alpha + this.#l2);
  }

  #update(from: number, size: number, gradient: number): void {
    if (gradient === 0) return;
    const square = gradient * gradient;
    for (let i = from; i < from + size; i++) {
      const slot = this.#slots[i] as number;
      const n = this.#n[slot] as number;
      const sigma = (Math.sqrt(n + square) - Math.sqrt(n)) / this.#alpha;
      this.#z[slot] = (this.#z[slot] as number) + gradient - sigma * (this.#weights[i] as number);
      this.#n[slot] = n + square;
    }
  }
}
