import { type Use } from './analysis/lexicon.js';
import type { Dialect } from './analysis/style.js';
import { type CheckedEntry, StoryCache } from './cache.js';
import type { CheckOptions, Manuscript } from './check.js';
import { type FailOn } from './config.js';
import { type LoadedFile } from './files.js';
import type { FileReport, Report } from './types.js';
/** What a command line says about the story, over what its config says. */
export interface ProjectFlags {
    readonly config?: string;
    readonly rule?: readonly string[];
    readonly dialect?: Dialect;
    /** The name standard input goes by. */
    readonly stdinPath?: string;
    /** Remember what is found; default true. */
    readonly cache?: boolean;
}
/** The settings of a story. */
export interface Settings {
    /** The folder of the config; without one the folder the search began in. */
    readonly folder: string;
    readonly failOn: FailOn;
    readonly ignore: readonly string[];
    /** What of a folder is a chapter; undefined when every manuscript is. */
    readonly included?: readonly string[];
    /** A config says that the folder is a story. */
    readonly isStory: boolean;
    /** The rule settings of a file, over those of the story. */
    readonly rulesFor: (path: string) => Manuscript['rules'];
    /** The dictionary that words are added to. */
    readonly dictionaryPath: string;
    readonly options: CheckOptions;
}
/** A chapter and the file it came from. */
export interface Chapter {
    readonly manuscript: Manuscript;
    readonly file: LoadedFile;
    /** Hash of the file. */
    readonly digest: string;
    /** What it brings to the story's lexicon. */
    readonly words: Iterable<readonly [string, Use]>;
    /** Its words come from the cache. */
    readonly isKnown: boolean;
    /** What was found in it before. */
    readonly checked?: CheckedEntry;
    /** What it was before it changed. */
    readonly before?: {
        readonly digest: string;
        readonly words: Iterable<readonly [string, Use]>;
    };
}
/** A story ready to be checked. */
export interface Project extends Settings {
    readonly chapters: readonly Chapter[];
    /** The other chapters of the story: their names are known, they are not reported. */
    readonly companions: readonly Chapter[];
    readonly cache?: StoryCache;
    /** The manuscripts of the chapters. */
    readonly manuscripts: readonly Manuscript[];
    /** Files that could not be read, each with one plain sentence. */
    readonly failures: readonly FileReport[];
}
/** Read the config, the dictionaries and the author's decisions. `from` is where the config is looked for upwards. */
export declare function openSettings(flags: ProjectFlags, from?: string): Promise<Settings>;
/**
 * Find and read the chapters of a story with its settings. A file that cannot be read is told on standard error and
 * kept as a failure; the others are read.
 */
export declare function openProject(paths: readonly string[], flags: ProjectFlags): Promise<Project>;
/** The cache of the story in a folder. */
export declare function openCache(folder: string): Promise<StoryCache>;
/** The project with some of its chapters to report; the others are known all the same. */
export declare function withChapters(project: Project, chapters: readonly Chapter[]): Project;
interface ReadOptions {
    readonly stdinPath?: string;
    readonly cache?: StoryCache | boolean;
    readonly rulesFor?: Settings['rulesFor'];
    /** Say nothing of a guessed encoding. */
    readonly isCompanion?: boolean;
}
/** Read one chapter; a guessed encoding is told on standard error. */
export declare function readChapter(path: string, options?: ReadOptions): Promise<Chapter>;
/** A chapter with what the cache knows of it. The words are counted when they are first wanted. */
export declare function chapterOf(manuscript: Manuscript, file: LoadedFile, cache: StoryCache | undefined): Chapter;
/** Write a chapter's new text to its file; nothing is written when nothing changed. */
export declare function saveChapter({ file }: Chapter, source: string): Promise<void>;
/** The report with the files that could not be read, after those that could. */
export declare function withFailures(report: Report, { failures }: Project): Report;
/** Say which files a diff, which is UTF-8, cannot be applied to. */
export declare function noteEncodings({ chapters }: Project): void;
export {};
