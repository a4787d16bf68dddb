/**
 * A unified diff of one file that `git apply` and `patch -p1` take; empty when nothing changed.
 *
 * Lines end at `\n` alone, so a `\r` before it is kept as part of the line, as both tools want it.
 */
export declare function unifiedDiff(path: string, before: string, after: string): string;
