/** How often two words follow each other in published fiction. */
export interface Bigrams {
    /** Uses per million words, within 7 %; 0 for a pair seen less than three times. Lower case, apostrophes straight. */
    frequency(first: string, second: string): number;
}
/** The pairs shipped in `rules/words/bigrams.bin`, read once. Throws `UserError` when the file is missing or damaged. */
export declare function loadBigrams(): Bigrams;
/** Read another table than the shipped one: for training scripts and tests. */
export declare function readBigrams(path: string): Bigrams;
/**
 * Pack pairs: a version byte, the number of pairs and the checksum of all that follows (32 bits each, little endian), the sorted hashes of the pairs as differences
 * (7 bits a byte, low bits first, the high bit says that more follow), a byte of logarithmic frequency for each pair.
 */
export declare function packBigrams(pairs: Iterable<readonly [string, string, number]>): Buffer;
