export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
/** How a file writes its text. */
export interface TextForm {
    readonly encoding: Encoding;
    /** The file begins with a byte order mark. */
    readonly bom: boolean;
}
export interface DecodedText extends TextForm {
    /** Without the byte order mark. */
    readonly text: string;
    /** What the author should know, for stderr: the encoding was guessed. */
    readonly note?: string;
}
/**
 * Read the bytes of a manuscript.
 *
 * @param path
 *   Named in the messages.
 * @throws {UserError}
 *   For a binary file, damaged UTF-8 or UTF-16, and an encoding that cannot be told.
 */
export declare function decode(bytes: Uint8Array, path: string): DecodedText;
/**
 * Write text in the form its file has.
 *
 * @throws {UserError}
 *   When the text has a character that the encoding lacks.
 */
export declare function encode(text: string, form: TextForm, path: string): Uint8Array;
