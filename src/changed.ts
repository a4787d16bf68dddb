import type {LineRange} from './git.js';
import type {Finding} from './types.js';

/**
 * The findings that touch a changed line, or span a place where lines were deleted.
 *
 * @param findings
 *   Sorted by start, as in a report; offsets in `source`.
 */
export function onChangedLines(
  findings: readonly Finding[],
  source: string,
  ranges: readonly LineRange[],
): readonly Finding[] {
  const lineAt = lineCounter(source);
  return findings.filter(({start, end}) => {
    const first = lineAt(start.offset);
    const last = first + newlines(source, start.offset, Math.max(start.offset, end.offset - 1));
    return ranges.some((range) =>
      range.start === range.end ? first < range.start && range.start <= last : first < range.end && range.start <= last,
    );
  });
}

/** Lines as Git counts them: a carriage return alone ends none. For offsets in ascending order. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    line += newlines(source, at, offset);
    at = offset;
    return line;
  };
}

function newlines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
