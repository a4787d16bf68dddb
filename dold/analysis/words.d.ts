/** A known English word. */
export interface WordEntry {
    /** Lower case, apostrophes straight. */
    readonly word: string;
    /** Uses per million words, the mean of novels and film subtitles; at least 0.01. */
    readonly frequency: number;
    /** It is known with a capital only. */
    readonly name: boolean;
    /** American, British dictionaries have it; neither: only novels do. */
    readonly us: boolean;
    readonly gb: boolean;
    /** Never to be suggested. */
    readonly rude: boolean;
}
/** The words English is known to have, with their frequencies. Possessives (`dog's`) are not listed. */
export interface Words {
    readonly size: number;
    /** At most so many letters are in all endings together (see `forEachEnding`). */
    readonly letters: number;
    /** A word, name or contraction of this spelling is known. `lower`: lower case, apostrophes straight. */
    has(lower: string): boolean;
    /** Uses per million words, within 13 %; 0 for an unknown word. `the` has about 40,000, a rare word 0.03. */
    frequency(lower: string): number;
    entry(lower: string): WordEntry | undefined;
    /** All words in the order of their characters, with their frequencies. */
    forEach(visit: (word: string, frequency: number) => void): void;
    /**
     * The same, of each word only the letters `[start, end)` of `text` that follow the ones it begins with as the word before does (at
     * least `shared` of them are the same): no word is put together. `level`: see `frequencyOf`.
     */
    forEachEnding(visit: (shared: number, text: string, start: number, end: number, level: number) => void): void;
}
/** The words shipped in `rules/words/words.bin`, read once. Throws `UserError` when the file is missing or damaged. */
export declare function loadWords(): Words;
/** Read another list than the shipped one: for training scripts and tests. */
export declare function readWords(path: string): Words;
/** Of the words, frequency is stored as one of so many levels. */
export declare const LEVELS = 256;
/** Uses per million words. */
export declare function frequencyOf(level: number): number;
/**
 * Pack sorted entries: a version byte, the number of words, the bytes of text and the checksum of all that follows (32 bits
 * each, little endian), the text, a byte of logarithmic frequency for each word, a byte of flags for each word. The text is front-coded Latin-1:
 * each word is a byte below 32, the number of characters it shares with the word before, and the rest of its
 * characters. Every 32nd word is written in full.
 */
export declare function packWords(entries: readonly WordEntry[]): Buffer;
