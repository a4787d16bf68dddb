/** The word of `words` with the fewest typing slips from `word`; undefined when none is near. */
export declare function nearest(word: string, words: Iterable<string>): string | undefined;
