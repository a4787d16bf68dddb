import type { Token } from './tokens.js';
import type { WordClasses } from './word-classes.js';
/** What the features need of a token. */
export type ContextToken = Pick<Token, 'text' | 'lower' | 'kind' | 'paragraph'>;
/**
 * The tokens as a classifier sees them: each as hashes of its word, its cluster and its parts of speech. Between
 * paragraphs stand `GAP` blanks, so that windows never need to look for an edge.
 */
export interface Context {
    readonly words: Uint32Array;
    readonly clusters: Uint32Array;
    readonly parts: Uint32Array;
    readonly suffixes: Uint32Array;
    /** 1 where the word says something of the topic. */
    readonly topical: Uint8Array;
    /** 1 in a question. */
    readonly question: Uint8Array;
    /** 1 where the word begins with a capital. */
    readonly capital: Uint8Array;
    /** 1 for a name: a capital where no sentence begins, or an unknown capitalised word. */
    readonly names: Uint8Array;
    /** Where the token of an index stands in the arrays above. */
    readonly places: Uint32Array;
}
/** Reads tokens into contexts; remembers the words it has met. */
export declare class ContextReader {
    #private;
    constructor(classes: WordClasses);
    read(tokens: readonly ContextToken[]): Context;
}
/**
 * The features of the place at token `index`: words, clusters and parts of speech around it, alone and together, and
 * the topic. The word that stands there is none of them, so they are the same for all words of a confusion set.
 *
 * @param out
 *   Emptied and filled; give the same array again to save memory.
 */
export declare function contextFeatures(context: Context, index: number, out: number[]): number[];
