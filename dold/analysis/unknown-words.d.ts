import type { Document } from './document.js';
import { type Candidate } from './suggest.js';
import type { Token } from './tokens.js';
/** A word that the dictionary does not have. Offsets in the prose. */
export interface Unknown {
    readonly start: number;
    readonly end: number;
    /** As written, without a possessive ending. */
    readonly text: string;
    readonly lower: string;
    readonly token: Token;
    /** A dictionary has it, but it is most often a slip (see `rareWords`). */
    readonly rare: boolean;
}
/** What no dictionary, word list or dictionary of the author has, as retext-spell finds it; in reading order. */
export declare const unknownWords: (document: Document) => readonly Unknown[];
/** What may have been meant, best first, by the word and its neighbours. */
export declare function suggestionsFor(document: Document, unknown: Unknown): readonly Candidate[];
/** The suggestion in the case of the word and with the author's apostrophe. */
export declare function inTheManner(document: Document, text: string, { word, name }: Pick<Candidate, 'word' | 'name'>): string;
