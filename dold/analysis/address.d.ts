import type { Document } from './document.js';
import { type Token } from './tokens.js';
/** A place in speech where somebody may be addressed: words that name a person, after a word, before a mark. */
export interface AddressPlace {
    /** Tokens `[first, last)` of the name or term. */
    readonly first: number;
    readonly last: number;
    /** Index of the word before it, commas passed over. */
    readonly before: number;
    readonly hasComma: boolean;
    /** A name of the cast, a term of address (`sir`), or a noun of the story that is used without an article. */
    readonly kind: 'name' | 'term' | 'noun';
}
/** A noun of one word by which people are addressed: `sir`, `mom`. Lower case. */
export declare function isAddressTerm(word: string): boolean;
/** The people of the chapter: names that speak or act in it, or are set off by commas in speech. Lower case. */
export declare const castOf: (document: Document) => ReadonlySet<string>;
/** All places where an address may stand at the end of a clause of speech. */
export declare function addressPlacesOf(document: Document): AddressPlace[];
/** An article or a possessive stands before the noun phrase that ends at token `at`. */
export declare function hasDeterminer(tokens: readonly Token[], at: number): boolean;
/**
 * What tells an address from an object or a name in a noun phrase: the words before it and their parts of speech. A noun of the
 * story is read as a name, of which there are enough to learn from.
 */
export declare function addressFeatures({ tokens }: Document, place: AddressPlace): Uint32Array;
