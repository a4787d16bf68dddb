import { type DataLine } from '../rule-data.js';
import type { Document } from './document.js';
import type { Token } from './tokens.js';
/** A word that its neighbours alone show to stand for another. */
export interface Slip {
    readonly token: Token;
    readonly meant: string;
}
/** What may stand at one place beside the word: words, classes, or neither of them. */
interface Atom {
    readonly words: ReadonlySet<string>;
    readonly classes: readonly ClassName[];
    readonly not: boolean;
}
interface Pattern {
    readonly meant: string;
    readonly before: readonly Atom[];
    readonly after: readonly Atom[];
}
/** Tests of a lower-case word or mark; the empty word is the paragraph's end. */
declare const CLASSES: {
    readonly '<stop>': (word: string) => boolean;
    readonly '<start>': (word: string) => boolean;
    readonly '<noun>': (word: string) => boolean;
    readonly '<adj>': (word: string) => boolean;
    readonly '<er>': typeof isComparative;
    readonly '<ing>': (word: string) => boolean;
    readonly '<participle>': (word: string) => boolean;
    readonly "<n't>": (word: string) => boolean;
};
type ClassName = keyof typeof CLASSES;
/** The slips that need no weighing, in reading order. */
export declare function findSlips(document: Document): Slip[];
/** `rougher` compares; `mother` and `river` do not. */
declare function isComparative(word: string): boolean;
/**
 * The patterns of `rules/confusion/slips.txt`, by the word written.
 *
 * @throws UserError when a line is something else.
 */
export declare function readSlips(lines: readonly DataLine[]): Map<string, Pattern[]>;
export {};
