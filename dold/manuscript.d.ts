import type { Manuscript } from './check.js';
/** Read a decoded file (without a byte order mark) as the format of its path; its markup when the prose is first wanted. */
export declare function readManuscript(path: string, source: string, rules?: Manuscript['rules']): Manuscript;
/** The chapter with another text, read anew by its own format. */
export declare function withSource({ path, format, rules }: Manuscript, source: string): Manuscript;
