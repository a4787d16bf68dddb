import type {Bigrams} from './bigrams.js';
import type {ContextToken} from './context.js';

/** What is known of words and pairs of them, in uses per million words. */
export interface PairCounts {
  readonly pairs: Bigrams;
  readonly words: {frequency(lower: string): number};
  /** Of the words of the sets, counted in the same text as the pairs. */
  uses(lower: string): number;
}

/** The words beside a place, in lower case; undefined where there is none. */
export interface Beside {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** How much the pairs count against the features: chosen on authors left out of the counts. */
const WEIGHT = 0.3;
/** As if each word had been seen so often more, per million words, beside the words that any word stands beside. */
const PRIOR = 70;

/**
 * How well each word of a confusion set goes with the words beside it, in log-odds: naive Bayes over the pairs, with Dirichlet
 * smoothing. A classifier learns from the places where it errs and gives a pair no more weight than those take; the count itself
 * says how sure `kind of` is.
 */
export function pairEvidence(words: readonly string[], {before, after}: Beside, counts: PairCounts): number[] {
  const {pairs, words: known} = counts;
  const priorBefore = before === undefined ? 0 : PRIOR * shareOf(known.frequency(before));
  const priorAfter = after === undefined ? 0 : PRIOR * shareOf(known.frequency(after));
  return words.map((word) => {
    const all = counts.uses(word) + PRIOR;
    let sum = 0;
    if (before !== undefined) sum += Math.log((pairs.frequency(before, word) + priorBefore) / all);
    if (after !== undefined) sum += Math.log((pairs.frequency(word, after) + priorAfter) / all);
    return WEIGHT * sum;
  });
}

/** Of all words; a word that is not known may yet come. */
function shareOf(frequency: number): number {
  return (frequency + LEAST_FREQUENCY) / 1e6;
}

const LEAST_FREQUENCY = 0.3;

/** The words beside a token in its paragraph, where no mark stands between. */
export function besideOf(tokens: readonly ContextToken[], index: number): Beside {
  const word = (other: ContextToken | undefined) =>
    other?.kind === 'word' && other.paragraph === tokens[index]?.paragraph ? other.lower : undefined;
  return {before: word(tokens[index - 1]), after: word(tokens[index + 1])};
}
