import {type Verdict, verdictEdits} from '../../../review/session.js';
import type {Edit, Finding} from '../../../types.js';
import {changesOf} from '../../excerpt.js';
import type {Run} from '../page-data.js';

/** A stretch of source `[start, end)` that is shown as a mark, with the edits that stand or are proposed in it. */
export interface Piece {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

/** A finding with what has been decided about it. */
export interface Shown {
  readonly index: number;
  readonly finding: Finding;
  readonly verdict: Verdict | undefined;
}

/** The accepted repair, or as long as nothing is accepted the first suggestion. */
export function shownEdits({finding, verdict}: Pick<Shown, 'finding' | 'verdict'>): readonly Edit[] {
  const edits = verdict ? verdictEdits({finding}, verdict) : [];
  return edits.length > 0 ? edits : (finding.suggestions[0]?.edits ?? []);
}

/** True when the verdict changes the text. */
export function isAccepted(verdict: Verdict | undefined): boolean {
  return verdict?.kind === 'accepted' || verdict?.kind === 'edited';
}

/**
 * The marks of a paragraph, sorted and without overlap: whole words where there is room, the bare edits where two
 * findings share a word. An open finding whose place an accepted repair has taken is not marked.
 */
export function piecesOf(source: string, shown: readonly Shown[]): Piece[] {
  const wide = shown.flatMap((each) => wholeWords(source, each));
  const crowded = new Set(wide.filter((piece) => wide.some((other) => crosses(piece, other))).map(({index}) => index));
  const pieces = [...wide.filter(({index}) => !crowded.has(index)), ...shown.flatMap((each) => bare(each, crowded))];
  const accepted = new Set(shown.filter(({verdict}) => isAccepted(verdict)).map(({index}) => index));
  const free = pieces.filter(
    (piece) => accepted.has(piece.index) || !pieces.some((other) => accepted.has(other.index) && crosses(piece, other)),
  );
  return withoutOverlap(free.sort((a, b) => a.start - b.start || a.end - b.end));
}

function wholeWords(source: string, each: Shown): Piece[] {
  const edits = shownEdits(each);
  return changesOf(source, each.finding, {title: '', safety: 'ask', edits}).map(({start, end}) => ({
    index: each.index,
    start,
    end,
    edits: edits.filter((edit) => edit.start >= start && edit.end <= end),
  }));
}

function bare(each: Shown, crowded: ReadonlySet<number>): Piece[] {
  const {index, finding} = each;
  if (!crowded.has(index)) return [];
  const edits = shownEdits(each);
  if (edits.length === 0) return [{index, start: finding.start.offset, end: finding.end.offset, edits}];
  return edits.map((edit) => ({index, start: edit.start, end: edit.end, edits: [edit]}));
}

function crosses(a: Piece, b: Piece): boolean {
  return a.index !== b.index && a.start < b.end && b.start < a.end;
}

function withoutOverlap(sorted: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let at = 0;
  for (const piece of sorted) {
    if (piece.end < at) continue;
    const start = Math.max(at, piece.start);
    kept.push({...piece, start, edits: piece.edits.filter((edit) => edit.start >= start)});
    at = piece.end;
  }
  return kept;
}

/** Text as it is read, in italics or not. */
export interface Reading {
  readonly text: string;
  readonly italic: boolean;
}

/** What is read at source `[start, end)`: without markup. */
export function readingOf(source: string, runs: readonly Run[], start: number, end: number): Reading[] {
  const out: Reading[] = [];
  for (const run of runs) {
    if (run.start >= end || run.end <= start) continue;
    // A step of another spelling shows whole, at its beginning.
    if (run.text !== undefined && run.start < start) continue;
    const text = run.text ?? source.slice(Math.max(start, run.start), Math.min(end, run.end));
    out.push({text, italic: run.italic === true});
  }
  return out;
}

/** What is read at a piece once its edits are made. */
export function repairedReading(source: string, runs: readonly Run[], {start, end, edits}: Piece): Reading[] {
  const out: Reading[] = [];
  let at = start;
  for (const edit of edits) {
    out.push(...readingOf(source, runs, at, edit.start), {text: edit.text, italic: isItalic(runs, edit.start)});
    at = edit.end;
  }
  out.push(...readingOf(source, runs, at, end));
  return out;
}

function isItalic(runs: readonly Run[], at: number): boolean {
  return runs.some((run) => run.italic === true && run.start <= at && at <= run.end);
}
