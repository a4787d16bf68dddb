import type {Edit} from './types.js';

const PIECES = /\s+|[^\s]+/g;

/**
 * The smallest edits that turn `[start, start + before.length)` into `after`.
 *
 * Words that stay are left alone, so that a line break between two changed words keeps its bytes.
 */
export function minimalEdits(start: number, before: string, after: string): Edit[] {
  const from = before.match(PIECES) ?? [];
  const to = after.match(PIECES) ?? [];
  if (from.length !== to.length || from.some((piece, i) => /^\s/.test(piece) !== /^\s/.test(to[i] as string))) {
    return trimmedEdit(start, before, after);
  }
  const edits: Edit[] = [];
  let at = start;
  from.forEach((piece, i) => {
    edits.push(...trimmedEdit(at, piece, to[i] as string));
    at += piece.length;
  });
  return edits;
}

function trimmedEdit(start: number, before: string, after: string): Edit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [
    {
      start: start + head,
      end: start + before.length - tail,
      text: after.slice(head, after.length - tail),
    },
  ];
}

/** True when the two edits change a common character or insert at the same place. */
export function collide(a: Edit, b: Edit): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** Apply edits that do not collide, from the end; everything outside them stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`edits collide at offset ${edit.start}`);
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** True when `text` is `before` with some of the edits applied. They are sorted and do not collide. */
export function hasSomeOf(before: string, edits: readonly Edit[], text: string): boolean {
  let ends: readonly number[] = [0];
  const follow = (...choices: string[]) => {
    ends = [
      ...new Set(
        ends.flatMap((at) => choices.filter((each) => text.startsWith(each, at)).map((each) => at + each.length)),
      ),
    ];
  };
  let at = 0;
  for (const edit of edits) {
    follow(before.slice(at, edit.start));
    follow(before.slice(edit.start, edit.end), edit.text);
    at = edit.end;
  }
  follow(before.slice(at));
  return ends.includes(text.length);
}

/** The edits that undo `edits`: applied to the changed text they give back the original. */
export function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => {
      const start = edit.start + shift;
      shift += edit.text.length - (edit.end - edit.start);
      return {start, end: start + edit.text.length, text: text.slice(edit.start, edit.end)};
    });
}
