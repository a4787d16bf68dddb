import { type Repository } from './git.js';
/** The chapters as they were at a commit. */
export interface Version {
    readonly commit: string;
    /** When it was committed, in seconds since 1970. */
    readonly time: number;
    /** Git's name for the content of each chapter that there was, by the path that the chapter has today. */
    readonly blobs: ReadonlyMap<string, string>;
}
export interface History {
    readonly repository: Repository;
    /** One for each commit that changed a chapter that is asked for, the newest first. */
    readonly versions: readonly Version[];
}
/**
 * The versions of chapters that Git has, along the first parents: a merged branch is one step. Renames are followed. The
 * work tree is neither read nor touched.
 *
 * @param companions
 *   Chapters that are not asked for: a version has them, too.
 * @param since
 *   Leave out what was committed before this day, as in 2026-01-31.
 * @throws {UserError}
 *   Without Git, a repository or a commit, and where none of the chapters was ever committed.
 */
export declare function historyOf(paths: readonly string[], companions: readonly string[], since?: string): Promise<History>;
/**
 * At most so many versions, evenly: the newest, and every second, fourth, eighth … counted from the first, so that a later
 * commit leaves most of the choice as it was.
 *
 * @param most
 *   Two or more.
 */
export declare function sampled(versions: readonly Version[], most: number): readonly Version[];
/** Read contents out of Git, by their names. */
export declare function readBlobs({ top }: Repository, blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
