import type { Use } from './analysis/lexicon.js';
import type { Answers } from './analysis/recording-lexicon.js';
import type { FileReport } from './types.js';
/** What is remembered of a chapter. */
export interface CacheEntry {
    /** Of the chapter as it was then. */
    readonly digest: string;
    /** The words it brings to the story's lexicon. */
    readonly words: Iterable<readonly [string, Use]>;
    readonly checked?: CheckedEntry;
}
/** What was found in a chapter, and what that rests on. */
export interface CheckedEntry {
    /** Hash of the settings. */
    readonly settings: string;
    /** Hash of all chapters of the story. */
    readonly story: string;
    readonly answers: Answers;
    readonly report: FileReport;
}
/**
 * What was found in the chapters of a story, in `.bluepencil/cache` of its folder: a file a chapter.
 *
 * A file counts only when bluepencil with all its data, and Node are the same to the byte, and when its checksum is right; what was
 * found in a chapter, when that is the same, too. So damaged files are as good as none. Files are replaced whole: runs at the same time see the old or the new one.
 *
 * In a file stand the checksum, the chapter's digest, one line of JSON, the words and the answers, a line each. It is read in one go: promises
 * take ten times as long for a hundred small files.
 */
export declare class StoryCache {
    #private;
    /** @param folder The story's folder. */
    constructor(folder: string);
    /** What is remembered of a chapter, which may have been another then; undefined when there is nothing that counts. */
    read(path: string): CacheEntry | undefined;
    /** Remember a chapter. */
    write(path: string, entry: CacheEntry): Promise<void>;
    /** The text of a file, where it was saved by the same program. */
    load(name: string): string | undefined;
    /** Save a file. Where nothing can be written nothing is remembered. */
    save(name: string, body: string): Promise<void>;
}
/** The words of a lexicon, a line each. */
export declare function linesOf(words: Iterable<readonly [string, Use]>): string;
/** Read such lines. */
export declare function wordsIn(lines: string): Generator<readonly [string, Use]>;
/** SHA-256 of several texts, in hexadecimal. */
export declare function hash(...parts: readonly (string | Uint8Array)[]): string;
/** Of the built program: hashes of all else that the build has made and of `rules`, which take longer to make than to read. */
export declare const BUILD = "build.txt";
/** The lines of that file, for a folder with the program in it. */
export declare function hashesOf(code: string): readonly [string, string];
