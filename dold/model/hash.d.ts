/**
 * Hash a feature's text to 32 bits: FNV-1a over UTF-16 code units with the finaliser of MurmurHash3, so that
 * near texts land far apart.
 */
export declare function hashText(text: string): number;
/** The hash of two hashes in this order: makes n-grams and templates of parts without building strings. */
export declare function combine(left: number, right: number): number;
