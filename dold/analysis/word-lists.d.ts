import type { Dialect } from './style.js';
/**
 * Spellings of dialect and common foreign words: right in speech, wherever a dictionary stops. Lower case, as in all
 * lists here. Each throws `UserError` when its file is missing.
 */
export declare function dialectWords(): ReadonlySet<string>;
/** Dictionary words so rare that they are most often a slip for a common one. */
export declare function rareWords(): ReadonlySet<string>;
/** Words that are written as one, each as its two halves with a space between. */
export declare function splitWords(): ReadonlySet<string>;
export interface DialectPair {
    readonly side: Dialect;
    /** The other side's spelling. */
    readonly other: string;
}
/** Words that British and American English spell differently, from either side. */
export declare function dialectPairs(): ReadonlyMap<string, DialectPair>;
