/**
 * Ignore comments, in text and in Markdown. Rule ids follow, or none for all rules:
 *
 *     <!-- bluepencil ignore comma-splice -->      the next paragraph
 *     <!-- bluepencil ignore-start -->             from here to ignore-end, or to the end of the file
 *     <!-- bluepencil ignore-end -->
 *     <!-- bluepencil ignore-file spelling -->     the whole file
 *
 * The ids stand in `Prose.ignored` as they were written; whoever knows the rules reports those that do not exist.
 */
import type { IgnoredRange } from '../types.js';
/** A text that is nothing but one ignore comment. */
export declare function isIgnoreComment(text: string): boolean;
/** Collects ignore comments while a format walks its source. */
export declare class IgnoreComments {
    #private;
    /** Take the ignore comments out of a piece of markup that stands at prose offset `at`. */
    read(markup: string, at: number): void;
    /** The ranges that the comments cover in the finished prose. */
    ranges(text: string): IgnoredRange[];
}
