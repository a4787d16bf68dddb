import type { Bigrams } from './bigrams.js';
import { type Words } from './words.js';
/** A known word, or two of them, that may have been meant. */
export interface Candidate {
    /** Lower case, apostrophes straight. */
    readonly word: string;
    /** Natural logarithm, up to a constant, of the chance that this word was meant. */
    readonly score: number;
    /** How unlikely this slip is, in nats; a single common slip costs 3 to 5, a rare one 8. */
    readonly cost: number;
    /** It is known with a capital only. */
    readonly name: boolean;
}
/** The words around the unknown one, in lower case; undefined at the ends of a sentence. */
export interface Neighbours {
    readonly before: string | undefined;
    readonly after: string | undefined;
}
/**
 * Suggests known words for an unknown one by a noisy-channel model (Kernighan, Church and Gale 1990; slips of several
 * letters after Brill and Moore 2000): the chance of the word times the chance of the slip.
 */
export declare class Suggester {
    #private;
    constructor(words: Words, bigrams: Bigrams);
    /**
     * What may have been meant, best first.
     *
     * @param word
     *   Lower case, apostrophes straight, no possessive ending.
     */
    suggest(word: string, neighbours?: Neighbours): Candidate[];
}
