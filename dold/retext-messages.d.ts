import type { Root } from 'nlcst';
import { VFile } from 'vfile';
import type { Document } from './analysis/document.js';
import type { Token } from './analysis/tokens.js';
/** What a ready-made retext plugin says of a place: offsets in the prose. */
export interface RetextMessage {
    readonly start: number;
    readonly end: number;
    readonly actual: string;
    readonly expected: readonly string[];
}
/**
 * Run a ready-made retext plugin over the document; a rule of ours decides which of its messages hold.
 *
 * @param concerns
 *   Whether the plugin can say anything of this word and the one after it: the others are not walked, which saves most of the time.
 */
export declare function retextMessages(transform: (tree: Root, file: VFile) => undefined, document: Document, concerns: (word: Token) => boolean): readonly RetextMessage[];
/**
 * The same, in reading order, for a plugin that judges each word by itself: it is shown each spelling once, which saves most of the
 * walk.
 */
export declare function retextMessagesOnWords(transform: (tree: Root, file: VFile) => undefined, document: Document): readonly RetextMessage[];
