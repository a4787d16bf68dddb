import type { Token } from './analysis/tokens.js';
/** The pattern or template of a phrase cannot be read; the message goes on from “file:line: ”. */
export declare class PatternError extends Error {
    name: string;
}
type Element = {
    readonly kind: 'words';
    readonly words: ReadonlySet<string>;
} | {
    readonly kind: 'verb';
    readonly lemma: string;
    readonly words: ReadonlySet<string>;
} | {
    readonly kind: 'class';
    readonly test: (token: Token) => boolean;
};
/**
 * A phrase to look for, word by word:
 *
 *     intensive         this word
 *     in|on             one of these words
 *     {take}            any form of this verb: take, takes, took, taken, taking
 *     <possessive>      a word of this class: possessive, pronoun, object, verb, participle, ing, noun, number, any
 *
 * The first element is a word, alternatives or a verb, so that a text is searched in one pass.
 */
export interface Pattern {
    readonly elements: readonly Element[];
    /** The words a match can begin with. */
    readonly first: ReadonlySet<string>;
}
/** Throws a `PatternError` when the text is no pattern. */
export declare function compilePattern(text: string): Pattern;
/** True when the pattern stands in the tokens from `first` on, with nothing but spaces between its words. */
export declare function matchesAt({ elements }: Pattern, tokens: readonly Token[], first: number): boolean;
/**
 * The repair that a template makes of a match.
 *
 *     $2                the second word, as it stands
 *     {pique}           this verb, in the form of the verb that was found
 */
export declare function fillTemplate(template: string, { elements }: Pattern, found: readonly Token[]): string;
export {};
