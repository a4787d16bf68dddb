/** Many words in few bytes, which are looked up where they lie: a start has no map of them to fill. */
export declare class SortedWords {
    #private;
    /** Of what `packWords` has made. The first word may be out of order, and is not found. */
    constructor(ends: Uint32Array, text: Buffer);
    get size(): number;
    at(index: number): string;
    indexOf(word: string): number | undefined;
}
/**
 * The bytes for `SortedWords`: where each word ends in the text, as 32-bit words, and the text in UTF-16.
 *
 * @param words
 *   In the order of their lower-case forms, those that have the same one in the order of their characters; but for the first.
 */
export declare function packWords(words: readonly string[]): {
    ends: Uint8Array;
    text: Buffer;
};
/** The bytes of 32-bit words, in the order of this machine. */
export declare function bytesOf(words: Uint32Array): Uint8Array;
/** 32-bit words of such bytes. */
export declare function wordsIn(bytes: Buffer): Uint32Array;
