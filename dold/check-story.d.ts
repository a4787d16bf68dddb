import { type Answers } from './analysis/recording-lexicon.js';
import { type CheckedEntry } from './cache.js';
import type { Project } from './project.js';
import type { FileReport, Report } from './types.js';
/** The findings of one chapter, with what they rest on. */
export interface CheckedChapter {
    readonly report: FileReport;
    readonly answers: Answers;
}
export type OnProgress = (done: number, total: number, path: string) => void;
/**
 * Check the chapters of a project as `check` does, and with the same result: what the cache knows is taken from it, and many
 * chapters are shared out among worker threads.
 */
export declare function checkStory(project: Project, onProgress?: OnProgress): Promise<Report>;
/** What is found in each chapter of a project; the chapter's own entry where that holds. */
export declare function checkChapters(project: Pick<Project, 'chapters' | 'companions' | 'options' | 'cache'>, onProgress: OnProgress): Promise<readonly CheckedEntry[]>;
/** All that a chapter is checked with, but for the story: of each chapter. */
export declare function settingsKeys({ options, chapters }: Pick<Project, 'chapters' | 'options'>): readonly string[];
