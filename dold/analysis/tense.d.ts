import type { Document } from './document.js';
import type { Token } from './tokens.js';
export type Tense = 'past' | 'present';
/** A verb that shows the tense of its clause. */
export interface TensedVerb {
    /** Index of its token. */
    readonly token: number;
    readonly tense: Tense;
    readonly lemma: string;
    /** The ending stands in an apostrophe: `he's`, `they'll`. */
    readonly contracted: boolean;
    /** The subject as far as the word before tells it: a pronoun, `name`, `noun`, or `other`. */
    readonly subject: string;
}
/** The tensed verbs of the narration in reading order; speech is left out. */
export declare const narrativeVerbs: (document: Document) => readonly TensedVerb[];
/** After `'s` or `'d` a past participle shows that it stands for a form of `have`. */
export declare function hasFollows(tokens: readonly Token[], token: Token): boolean;
/** Tells the tense that the words around a verb call for; the verb's own tense is not looked at. */
export declare class TenseContext {
    #private;
    /**
     * @param tenses
     *   The tense of each verb as its neighbours shall see it: as written, or with planted slips when training.
     */
    constructor(document: Document, verbs: readonly TensedVerb[], tenses?: readonly Tense[]);
    /** Share of present verbs in the narration, 0 to 1. */
    get presentShare(): number;
    /** The hashed features of verb `i`. */
    features(i: number): number[];
}
/** The tenses of the narration as they are written. */
export declare const writtenTenses: (document: Document) => TenseContext;
export declare function isToldInPresent(document: Document): boolean;
