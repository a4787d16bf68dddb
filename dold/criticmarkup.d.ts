/** What a mark stands for: `before` when it is rejected, `after` when it is accepted. */
export interface Mark {
    readonly before: string;
    readonly after: string;
}
export interface MarkedText {
    /** The text with every mark rejected. */
    readonly before: string;
    /** The text with every mark accepted. */
    readonly after: string;
    /** The marks that change something. */
    readonly changes: number;
    /** The words of the tie that stands at the end. */
    readonly tie?: string;
}
/** The line of the first mark in a text, 1-based; undefined when it has none. */
export declare function firstMark(text: string): number | undefined;
/** Write a change as a mark. */
export declare function changeMark({ before, after }: Mark): string;
/** Show words without changing them. */
export declare function highlightMark(words: string): string;
export declare function commentMark(words: string): string;
/** The mark that ties a marked text to the chapter with this hash. */
export declare function tieMark(hash: string): string;
/**
 * Read a text with marks.
 *
 * @param path
 *   Named in the messages.
 * @throws {UserError}
 *   For a mark that is not closed.
 */
export declare function readMarks(text: string, path: string): MarkedText;
