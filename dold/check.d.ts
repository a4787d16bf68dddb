import { StoryLexicon, type Use } from './analysis/lexicon.js';
import type { HouseStyle } from './analysis/style.js';
import type { Rule } from './define-rule.js';
import { type Decided } from './filter.js';
import type { FileReport, Prose, Report, Severity } from './types.js';
/** A chapter as a format has read it. */
export interface Manuscript {
    readonly path: string;
    readonly format: string;
    /** The file as decoded, without a byte order mark. */
    readonly source: string;
    readonly prose: Prose;
    /** Settings of this chapter alone, over those of the story. */
    readonly rules?: Readonly<Record<string, 'off' | 'on' | Severity>>;
}
export interface CheckOptions {
    readonly rules?: Readonly<Record<string, 'off' | 'on' | Severity>>;
    readonly style?: Partial<HouseStyle>;
    /** Words the author has declared right. */
    readonly dictionary?: Iterable<string>;
    /** What the author has decided to keep as it is. */
    readonly decided?: Decided;
    /** The words of the story's other chapters, which are not reported. */
    readonly otherChapters?: Iterable<Iterable<readonly [string, Use]>>;
    /** Told before each chapter is read. */
    readonly onProgress?: (done: number, total: number, path: string) => void;
}
/**
 * Check the chapters of one story. Names and invented words are shared: chapter two knows the cast of chapter one.
 */
export declare function check(manuscripts: readonly Manuscript[], options?: CheckOptions): Promise<Report>;
/** The words the author has declared right, as rules look them up. */
export declare function dictionaryOf({ dictionary }: Pick<CheckOptions, 'dictionary'>): ReadonlySet<string>;
/** What a chapter is checked with. */
export interface ChapterOptions extends Pick<CheckOptions, 'rules' | 'style' | 'decided'> {
    /** The words of the whole story. */
    readonly lexicon: StoryLexicon;
    /** In lower case. */
    readonly dictionary: ReadonlySet<string>;
}
/** Check one chapter of a story. */
export declare function checkChapter(manuscript: Manuscript, options: ChapterOptions): Promise<FileReport>;
/** True when the rule is to run. */
export declare function isOn(rule: Rule, options: Pick<CheckOptions, 'rules'>): boolean;
