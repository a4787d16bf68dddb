export interface EditedText {
    /** Undefined where the editor failed. */
    readonly text?: string;
    /** Why, in one sentence. */
    readonly failure?: string;
}
/** Let the author change a text in `$VISUAL` or `$EDITOR`; a line break that the editor adds at the end is taken off. */
export declare function editText(before: string, extension: string): EditedText;
