import { type DataLine } from '../rule-data.js';
/** What a word of a confusion set means, in a few words; not every word has a gloss. */
export declare function glossOf(word: string): string | undefined;
/**
 * One word a line: `their: belonging to them`.
 *
 * @throws UserError when a line is something else.
 */
export declare function readGlosses(lines: readonly DataLine[]): Map<string, string>;
