/** Prepositions after which a count noun takes a determiner. */
export declare const PREPOSITIONS: ReadonlySet<string>;
/** A place after a preposition where an article may be missing; words in lower case, marks as they are, '' at the edges. */
export interface ArticlePlace {
    readonly before: readonly [string, string];
    readonly preposition: string;
    readonly word: string;
    readonly after: readonly [string, string];
}
/** The place at token `i` (the word after the preposition), or undefined where an article cannot be missing. */
export declare function articlePlace(words: (index: number) => string, i: number): ArticlePlace | undefined;
/** The hashed features of a place. */
export declare function articleFeatures({ before, preposition, word, after }: ArticlePlace): number[];
