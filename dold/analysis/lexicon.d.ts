/** How often a spelling stands in the story, by the way it is written. */
export interface Use {
    /** All uses. */
    readonly total: number;
    /** With a capital where no sentence or speech begins. */
    readonly capitalInside: number;
    /** In lower case. */
    readonly lower: number;
}
/**
 * Define a table that is made once of a story's lexicon (and dictionary) and asked for one word at a time. So it is known
 * what a chapter's findings rest on: they hold as long as the answers do. It must not depend on the order of the words.
 */
export declare function storyTable<T>(id: string, make: (lexicon: StoryLexicon, dictionary: ReadonlySet<string>) => ReadonlyMap<string, T>): (document: {
    readonly lexicon: StoryLexicon;
    readonly dictionary: ReadonlySet<string>;
}, word: string) => T | undefined;
/**
 * The words of this story: what recurs, or is capitalised inside sentences, is a name or an invented word.
 * One lexicon serves all the chapters that are checked together.
 */
export declare class StoryLexicon {
    #private;
    /** Count the words of one chapter's prose. */
    add(text: string): void;
    /** Add what another lexicon has counted. */
    merge(other: Iterable<readonly [string, Use]>): void;
    /** Take away what another lexicon has counted. */
    remove(other: Iterable<readonly [string, Use]>): void;
    /** Uses in any case, possessives included; more than `most` are `most`. */
    count(word: string, most: number): number;
    /** It is written with a capital inside sentences, and hardly ever without one. */
    isName(word: string): boolean;
    /** What a table (see `storyTable`) has for a word. */
    lookUp(table: string, word: string, dictionary: ReadonlySet<string>): unknown;
    /** All spellings with their counts; keys are lower case without a possessive ending. For tables, not for rules. */
    entries(): IterableIterator<[string, Use]>;
}
/** The key of a word. */
export declare function stem(word: string): string;
