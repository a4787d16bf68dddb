/** `bluepencil words add`: teach it names and invented words. */
export declare function runWordsAdd(words: readonly string[], flags: {
    readonly config?: string;
}): Promise<number>;
/** `bluepencil words list`: the dictionary, one word a line. */
export declare function runWordsList(flags: {
    readonly config?: string;
}): Promise<number>;
