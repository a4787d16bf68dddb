import { type Use } from './analysis/lexicon.js';
import { type ChapterOptions, type Manuscript } from './check.js';
import type { CheckedChapter } from './check-story.js';
export interface WorkerSettings {
    readonly words: readonly [string, Use][];
    readonly options: Omit<ChapterOptions, 'lexicon'>;
}
export interface Job {
    readonly index: number;
    readonly path: string;
    readonly source: string;
    readonly rules?: Exclude<Manuscript['rules'], undefined>;
}
/** `refused`: what the user can put right. */
export type Answer = {
    readonly index: number;
    readonly checked: CheckedChapter;
} | {
    readonly refused: string;
};
