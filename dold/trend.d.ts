import { type OnProgress } from './check-story.js';
import { type Project } from './project.js';
import { type TrendPoint } from './rates.js';
import type { FileReport } from './types.js';
export interface TrendOptions {
    /** So many commits are read, at most. */
    readonly most: number;
    readonly since?: string;
    /** Remember what is found; default true. */
    readonly cache?: boolean;
}
/**
 * What would have been found in earlier versions of the chapters, with the rules and settings of today, the oldest first;
 * `files` is what they hold now. A version is checked as its story was: with the names of the other chapters at that commit.
 *
 * @throws {UserError}
 *   Where Git has no history of the chapters.
 */
export declare function trendOf(project: Project, files: readonly FileReport[], { most, since, cache: wanted }: TrendOptions, onProgress: OnProgress): Promise<readonly TrendPoint[]>;
