import type { Root } from 'nlcst';
import type { Tag } from './tagger.js';
export type TokenKind = 'word' | 'number' | 'punctuation';
/** A word, number or punctuation mark of the prose. A contraction or a hyphenated word is one token. */
export interface Token {
    readonly index: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** Lower case, apostrophes straightened: the key for word lists. */
    readonly lower: string;
    readonly kind: TokenKind;
    /** Index of its sentence and of its paragraph in the document. */
    readonly sentence: number;
    readonly paragraph: number;
    /** White space stands before it. */
    readonly spaced: boolean;
    /** Part of speech of each part: `don't` has AUX and PART. Never empty. */
    tags: readonly Tag[];
    /** It stands inside quotation marks (the marks themselves included). */
    inSpeech: boolean;
}
/** A run of tokens `[first, last)` with its offsets `[start, end)` in the prose. */
export interface Span {
    readonly index: number;
    readonly start: number;
    readonly end: number;
    readonly first: number;
    readonly last: number;
}
export interface Sentence extends Span {
    readonly paragraph: number;
}
export interface Paragraph extends Span {
    /** Its sentences `[firstSentence, lastSentence)`. */
    readonly firstSentence: number;
    readonly lastSentence: number;
}
export interface Tokens {
    readonly tokens: Token[];
    readonly sentences: Sentence[];
    readonly paragraphs: Paragraph[];
}
/** The word begins with a capital letter. */
export declare function beginsUpper(word: string): boolean;
/** The leaves of the tree as one flat list, with the sentences and paragraphs they stand in. */
export declare function readTokens(tree: Root): Tokens;
