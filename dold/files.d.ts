import { type DecodedText } from './encoding.js';
import { UserError } from './errors.js';
/** The path that stands for standard input. */
export declare const STDIN = "-";
/** What a folder is searched for. */
export declare const MANUSCRIPT_EXTENSIONS: readonly ['.txt', '.text', '.md', '.markdown'];
export declare const MAXIMUM_BYTES: number;
export interface FindOptions {
    /** Globs in the syntax of .gitignore. A file that is named itself is checked all the same. */
    readonly ignore?: readonly string[];
    /** What of a folder or glob is a chapter, in the same syntax. Default: every manuscript. */
    readonly included?: readonly string[];
    /** The folder the globs start from: that of the config. Default: the working folder. */
    readonly folder?: string;
}
/** A manuscript as it stood on disk when it was read. */
export interface LoadedFile extends Omit<DecodedText, 'text'> {
    readonly path: string;
    readonly bytes: Uint8Array;
    /** The text without a byte order mark. */
    readonly source: string;
}
/**
 * The manuscripts that files, folders, globs and `-` name: each once, in reading order (chapter 2 before chapter 10).
 *
 * @throws {UserError}
 *   For a path that is missing or cannot be read, and a folder or glob without manuscripts.
 */
export declare function findManuscripts(paths: readonly string[], options?: FindOptions): Promise<string[]>;
/** The paths in reading order, each file once. */
export declare function eachInOrder(paths: readonly string[]): string[];
/** Numbers by value; what stands in a folder after what stands beside it. */
export declare function inReadingOrder(a: string, b: string): number;
/**
 * Read one manuscript, or standard input for `-`.
 *
 * @throws {UserError}
 *   For a file that is missing, cannot be read, is over 50 MB, or is no text.
 */
export declare function loadManuscriptFile(path: string): Promise<LoadedFile>;
/**
 * Put `newSource` in the place of the file that was loaded; nothing is written when it is the same text.
 *
 * @returns
 *   The file as it stands now, for the next change.
 * @throws {UserError}
 *   When the file is no longer what was loaded, cannot be written, or its encoding lacks a character. It is untouched then.
 */
export declare function saveManuscriptFile(loaded: LoadedFile, newSource: string): Promise<LoadedFile>;
/** Nothing stands at this path. */
export declare function isMissing(path: string): Promise<boolean>;
/** What the file system refused, as one plain sentence; a `UserError` stays as it is. */
export declare function failure(error: unknown, path: string, doing: 'read' | 'write'): UserError;
