/** Lines that differ, 1-based and half-open; an empty range is a place where lines were deleted, before line `start`. */
export interface LineRange {
    readonly start: number;
    readonly end: number;
}
/**
 * The lines in which files differ from a Git base, uncommitted changes included. Git follows renames; a file that Git does
 * not know is new from its first line on. Files that do not differ are left out.
 *
 * @param base
 *   A commit, branch or tag; compared is the commit in which it and HEAD part (what a pull request shows). Default HEAD.
 * @throws {UserError}
 *   Without Git or a repository, for a base that is not known, and for a clone too shallow to know it.
 */
export declare function changedLines(paths: readonly string[], base?: string): Promise<ReadonlyMap<string, readonly LineRange[]>>;
/** A work tree of Git. */
export interface Repository {
    readonly top: string;
    readonly isShallow: boolean;
    /** Variables for Git. */
    readonly env: NodeJS.ProcessEnv;
}
/** Run Git without a shell; its output as UTF-8. Throws `GitFailure` with the first line it said. */
export declare function git(args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<string>;
interface GitOptions {
    readonly env?: NodeJS.ProcessEnv;
    /** Its standard input. */
    readonly input?: string;
}
/** As `git`; the output as it is. */
export declare function gitBytes(args: readonly string[], cwd: string, { env, input }: GitOptions): Promise<Buffer>;
/**
 * The repository that a folder lies in.
 *
 * @param option
 *   What of the command line needs it, for messages.
 * @throws {UserError}
 *   Without Git or a repository.
 */
export declare function openRepository(folder: string, option: string): Promise<Repository>;
/** Each path as Git names it, with the path as it was given. */
export declare function placesIn({ top }: Repository, paths: readonly string[], option: string): Promise<ReadonlyMap<string, string>>;
/** Whatever the user's Git is set to: renames, no colours, no other programs, paths from the top. */
export declare const PLAIN: string[];
/** Fields that end with a NUL. */
export declare function lines0(output: string): string[];
export {};
