/**
 * Which line ends of a text end a paragraph.
 *
 * Some authors write a paragraph on a line, some wrap lines at a width and leave a blank line or an indent between
 * paragraphs, and some do both in one file. What tells them apart: a wrapping editor breaks a line in mid-sentence, and
 * only where the next word would not have fitted.
 */
/** Nobody wraps lines wider than this. */
export declare const WIDEST_WRAP = 120;
export interface Line {
    readonly start: number;
    /** End of the text, before trailing white space and the line break. */
    readonly end: number;
    readonly text: string;
    /** White space before the text, in characters. */
    readonly indent: number;
}
/** The text ends a sentence, and no quotation is open in it. */
export declare function closesParagraph(text: string): boolean;
/** How a text was wrapped: its width, and the indent of lines that continue a paragraph. */
export interface Wrapping {
    readonly width: number;
    readonly indent: number;
    /** Some paragraphs end with neither a blank line nor an indent after them. */
    readonly unmarked: boolean;
}
/** The wrapping of a text, or undefined where each line is a paragraph. Lines without text are blank lines. */
export declare function wrappingOf(lines: readonly Line[]): Wrapping | undefined;
/**
 * In a wrapped text: the next line goes on with the paragraph.
 *
 * @param paragraph
 *   The paragraph up to the end of `line`.
 */
export declare function goesOn(line: Line, next: Line, paragraph: string, wrapping: Wrapping): boolean;
