import type { LineRange } from './git.js';
import type { Finding } from './types.js';
/**
 * The findings that touch a changed line, or span a place where lines were deleted.
 *
 * @param findings
 *   Sorted by start, as in a report; offsets in `source`.
 */
export declare function onChangedLines(findings: readonly Finding[], source: string, ranges: readonly LineRange[]): readonly Finding[];
