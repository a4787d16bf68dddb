import type { ChapterOptions, Manuscript } from './check.js';
import type { CheckedChapter } from './check-story.js';
/** The chapters are so long that workers are done sooner; run from source there are none. */
export declare function worthWorkers(manuscripts: readonly Manuscript[]): boolean;
/** Check chapters in worker threads, each taking the next one when it is done. Results in the order of the chapters. */
export declare function checkInWorkers(manuscripts: readonly Manuscript[], options: ChapterOptions, onProgress: (done: number, total: number, path: string) => void): Promise<readonly CheckedChapter[]>;
