import { type DataLine } from '../rule-data.js';
/** What a word is by itself, without looking at its sentence. */
export interface WordClass {
    /** Its parts of speech, such as `NOUN+VERB`. */
    readonly parts: string;
    /** Words that stand among the same neighbours share a cluster. */
    readonly cluster: number;
}
/** The classes of words, in lower case. */
export type WordClasses = Pick<ReadonlyMap<string, WordClass>, 'get'>;
/** The classes of the words that the training text has often enough. */
export declare function wordClasses(): WordClasses;
/** The same, from the list they are packed of. */
export declare function listedClasses(): Map<string, WordClass>;
/**
 * One class a line: parts of speech, cluster, and the words of the class.
 *
 * @throws UserError when a line is something else.
 */
export declare function readClasses(lines: readonly DataLine[]): Map<string, WordClass>;
/**
 * The files of `dist/classes`, made of the list when bluepencil is built, since a start would need longer for the list.
 *
 *     classes.json  each class
 *     index.bin     32-bit words, little endian: for each word its class, then for each where it ends in words.bin
 *     words.bin     see `packWords`
 */
export declare function packClasses(classes: ReadonlyMap<string, WordClass>): Record<string, Uint8Array>;
