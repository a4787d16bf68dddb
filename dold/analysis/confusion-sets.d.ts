import { type DataLine } from '../rule-data.js';
/** Words that writers put for each other. */
export interface ConfusionSet {
    readonly words: readonly string[];
    /** Under which the model knows all words but the last (see `scoresAmong`). */
    readonly labels: readonly number[];
    /** It is a slip of the hand, which writers make less often than to take words of one sound for each other. */
    readonly rare: boolean;
}
/**
 * All sets of `rules/confusion/sets.txt`: one a line, its words separated by spaces, after `~` if it is rare.
 *
 * @throws UserError when a line is something else.
 */
export declare function readSets(lines?: readonly DataLine[]): ConfusionSet[];
export declare function confusionSet(words: readonly string[], rare?: boolean): ConfusionSet;
/** The sets a word belongs to. */
export declare function setsByWord(sets: readonly ConfusionSet[]): Map<string, ConfusionSet[]>;
