import type { Document } from './document.js';
import type { Token } from './tokens.js';
/** A word in -s or -'s where an apostrophe may be missing or too many. */
export interface ApostrophePlace {
    readonly token: Token;
    /** The word without the ending, lower case: `dragon` for `dragons`, `dragon's`; `body` for `bodies`. */
    readonly stem: string;
    /** It is written with `'s`. */
    readonly marked: boolean;
    /** It has a capital. */
    readonly capital: boolean;
}
/** All places of the document in reading order. */
export declare const apostrophePlaces: (document: Document) => readonly ApostrophePlace[];
/**
 * What tells whether an apostrophe belongs: the words and tags around, the word itself, how the story and the language
 * use it with and without -s. The way it is written here is no feature.
 *
 * @param counted
 *   How the lexicon has counted this place: with an apostrophe or without. It differs from the way it is written where
 *   a training script has turned it round.
 */
export declare function apostropheFeatures(document: Document, place: ApostrophePlace, counted?: boolean): number[];
/** A place where the way the word is written and the words around it disagree. */
export interface ApostropheFault extends ApostrophePlace {
    /** Log-odds that the word is written wrong. */
    readonly score: number;
}
/** The apostrophes that are missing or too many, by the learned weights. */
export declare const apostropheFaults: (document: Document) => readonly ApostropheFault[];
