import {isChapterHeading} from '../chapter-heading.js';
import type {Manuscript} from '../check.js';
import {applyEdits} from '../edits.js';
import {coveringRange} from '../segments.js';
import {sentenceAround} from '../sentence-around.js';
import type {Edit, Finding, Suggestion} from '../types.js';

/** A paragraph of the source; offsets as in findings. */
export interface Block {
  /** 1 for the first paragraph of the file. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** The chapter heading it stands under, where the file has headings. */
  readonly heading?: string;
}

/** Whole words that a repair changes: `before` stands in the source at `[start, end)`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  /** Undefined where the fault is shown and no repair is known. */
  readonly after?: string;
}

/** How the three kinds of text in an excerpt are painted. */
export interface Brush {
  readonly plain: (text: string) => string;
  readonly change: (change: Change) => string;
}

/** The paragraphs of a chapter and the headings over them. */
export function blocksOf({prose, source}: Manuscript): Block[] {
  const blocks: Block[] = [];
  let heading: string | undefined;
  for (const match of prose.text.matchAll(/[^\n](?:(?!\n\n)[\s\S])*/g)) {
    const text = match[0].trim();
    if (text === '') continue;
    const range = coveringRange(prose.segments, match.index, match.index + match[0].length);
    if (isHeading(source, range.start, text)) heading = text;
    blocks.push({number: blocks.length + 1, ...range, ...(heading ? {heading} : {})});
  }
  return blocks;
}

/** A Markdown heading, or a short line such as `Chapter 3` or `4: The Well`. */
function isHeading(source: string, start: number, text: string): boolean {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  if (/^ {0,3}#{1,6}\s+$/.test(source.slice(lineStart, start))) return true;
  return isChapterHeading(text);
}

/** The block that holds a finding. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[Math.max(0, low - 1)];
}

/** The words that the first suggestions of some findings change together, in reading order. */
export function changesIn(source: string, findings: readonly Finding[]): Change[] {
  const edits = findings.flatMap((finding) => finding.suggestions[0]?.edits ?? []);
  const unrepaired = findings.filter((finding) => (finding.suggestions[0]?.edits ?? []).length === 0);
  return [...joined(source, edits), ...unrepaired.map((finding) => shown(source, finding))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The words a suggestion changes, neighbours joined: `point, he` and not `,` and `h`. */
export function changesOf(source: string, finding: Finding, suggestion: Suggestion | undefined): Change[] {
  return suggestion && suggestion.edits.length > 0 ? joined(source, suggestion.edits) : [shown(source, finding)];
}

function shown(source: string, finding: Finding): Change {
  const {start, end} = trimmed(source, finding.start.offset, finding.end.offset);
  return {start, end, before: flat(source.slice(start, end))};
}

function joined(source: string, edits: readonly Edit[]): Change[] {
  return wordGroups(source, edits).map((group) => changeOf(source, group));
}

/** The source ranges of the whole words that edits change, neighbours joined: in reading order, not overlapping. */
export function wordRanges(source: string, edits: readonly Edit[]): Window[] {
  return wordGroups(source, edits).map((group) => {
    const ranges = group.flatMap((edit) => [edit, wordRange(source, edit)]);
    return {
      start: Math.min(...ranges.map((range) => range.start)),
      end: Math.max(...ranges.map((range) => range.end)),
    };
  });
}

/** The source `[start, end)` with the edits inside it applied. */
export function applyWithin(source: string, start: number, end: number, edits: readonly Edit[]): string {
  const own = edits.filter((edit) => edit.start >= start && edit.end <= end);
  return applyEdits(
    source.slice(start, end),
    own.map((edit) => ({...edit, start: edit.start - start, end: edit.end - start})),
  );
}

function wordGroups(source: string, edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  let end = -1;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const group = groups.at(-1);
    const word = wordRange(source, edit);
    const gap = source.slice(end, word.start);
    if (group && (word.start <= end || /^[^\S\n]*\n?[^\S\n]*$/.test(gap))) group.push(edit);
    else groups.push([edit]);
    end = Math.max(end, word.end);
  }
  return groups;
}

function changeOf(source: string, edits: readonly Edit[]): Change {
  const first = wordRange(source, edits[0] as Edit);
  const last = wordRange(source, edits.at(-1) as Edit);
  const {start, end} = {start: first.start, end: Math.max(first.end, last.end)};
  let after = '';
  let at = start;
  for (const edit of edits) {
    after += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  after += source.slice(at, end);
  return {start, end, before: flat(source.slice(start, end)), after: flat(after)};
}

/** The edit widened to the words it touches; to their punctuation too where that is what changes. */
function wordRange(source: string, edit: Edit): Window {
  let {start, end} = edit;
  const removed = source.slice(start, end);
  if (removesWords(source, edit)) return trimmed(source, start, end);
  const part = /[^\p{L}\p{M}\p{N}\s'’-]/u.test(removed + edit.text) ? MARK : LETTER;
  while (start > 0 && part.test(source[start - 1] as string)) start--;
  while (end < source.length && part.test(source[end] as string)) end++;
  return trimmed(source, start, end);
}

/** What belongs to a word, without and with the punctuation at it. */
const LETTER = /[\p{L}\p{M}\p{N}'’-]/u;
const MARK = /[^\s"“”()—]/;

/** It takes out words with the space beside them; what stands around stays. */
function removesWords(source: string, {start, end, text}: Edit): boolean {
  const removed = source.slice(start, end);
  if (text !== '' || removed.trim() === '') return false;
  return /\s$/.test(removed) || (/^\s/.test(removed) && !LETTER.test(source[end] ?? ''));
}

function trimmed(source: string, start: number, end: number): {start: number; end: number} {
  const text = source.slice(start, end);
  if (text.trim() === '') return {start, end};
  return {start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length)};
}

/** One line without control characters: a manuscript cannot steer the terminal. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\uFFFD');
}

/** The source `[start, end)` with the changes painted into it. */
export function paintExcerpt(
  source: string,
  start: number,
  end: number,
  changes: readonly Change[],
  brush: Brush,
): string {
  let out = '';
  let at = start;
  for (const change of changes) {
    if (change.start < at) continue;
    out += brush.plain(flat(source.slice(at, change.start))) + brush.change(change);
    at = change.end;
  }
  return (out + brush.plain(flat(source.slice(at, Math.max(at, end))))).trim();
}

export interface Window {
  readonly start: number;
  readonly end: number;
}

export interface WindowSize {
  /** A stretch up to this many characters is shown whole. */
  readonly whole: number;
  /** Of a longer one, so many before and after the fault. */
  readonly around: number;
}

const SENTENCE: WindowSize = {whole: 300, around: 110};

/** So much of the text before and after a fault is shown at least. */
const LEAST = 30;

/** The text of a block in one line, a character for each: many faults may stand in one. */
const lines = new WeakMap<Block, string>();

/** The sentences a fault stands in, or the words around it where they are very long. */
export function sentencesAround(source: string, block: Block, changes: readonly Change[]): Window {
  const {start: first, end: last} = extent(changes);
  const text = inOneLine(source, block);
  const {start, end} = sentenceAround(
    text,
    Math.max(0, first - LEAST - block.start),
    Math.min(text.length, last + LEAST - block.start),
  );
  return clipped(source, {start: block.start + start, end: block.start + end}, changes, SENTENCE);
}

/** A line may break where a sentence goes on. */
function inOneLine(source: string, block: Block): string {
  let line = lines.get(block);
  if (line === undefined) {
    line = source.slice(block.start, block.end).replace(/\s/g, ' ');
    lines.set(block, line);
  }
  return line;
}

/** The window, or where it is too long the words around the fault. */
export function clipped(source: string, {start, end}: Window, changes: readonly Change[], size: WindowSize): Window {
  const {start: first, end: last} = extent(changes);
  if (end - start <= size.whole) return {start, end};
  return {
    start: first - start <= size.around ? start : wordStart(source, first - size.around),
    end: end - last <= size.around ? end : wordEnd(source, last + size.around),
  };
}

function extent(changes: readonly Change[]): Window {
  return {
    start: Math.min(...changes.map((change) => change.start)),
    end: Math.max(...changes.map((change) => change.end)),
  };
}

/** The first place from `at` on where a word begins. */
function wordStart(source: string, at: number): number {
  const gap = /\s\S/.exec(source.slice(at));
  return gap ? at + gap.index + 1 : at;
}

/** The last place up to `at` where a word ends. */
function wordEnd(source: string, at: number): number {
  let end = at;
  while (end > 0 && /\S/.test(source[end] ?? ' ')) end--;
  return end;
}

/** Break painted text at spaces; escape sequences take no room. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = visibleLength(word);
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += used > 0 ? ` ${word}` : word;
    used += used > 0 ? size + 1 : size;
  }
  lines.push(line);
  return lines.map((each) => indent + each.trimEnd()).join('\n');
}

export function visibleLength(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
  return [...text.replace(/\u001b\[[\d;]*m/g, '')].length;
}
