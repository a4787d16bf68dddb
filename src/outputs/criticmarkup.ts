import type {Manuscript} from '../check.js';
import {changeMark, commentMark, firstMark, highlightMark, type Mark, readMarks, tieMark} from '../criticmarkup.js';
import {textHash} from '../decisions-file.js';
import {applyEdits} from '../edits.js';
import {UserError} from '../errors.js';
import type {Edit, Finding, Report} from '../types.js';
import {applyWithin, flat, type Window, wordRanges} from './excerpt.js';
import type {OutputContext} from './output.js';

/**
 * One chapter with the first suggestion of each finding as CriticMarkup. Outside the marks it is the chapter, byte for
 * byte. `bluepencil apply` reads it back.
 */
export function criticmarkup(report: Report, {manuscripts, marked}: OutputContext): string {
  const files = report.files.filter(({failure}) => failure === undefined);
  const [file] = files;
  const manuscript = file && manuscripts.get(file.path);
  if (!manuscript || files.length > 1)
    throw new UserError('--format criticmarkup marks up one chapter at a time: name one file.');
  return (marked.has(file.path) ? '\ufeff' : '') + withMarks(manuscript, file.findings);
}

function withMarks({path, source}: Manuscript, findings: readonly Finding[]): string {
  const line = firstMark(source);
  const other = 'use --format diff.';
  if (line !== undefined)
    throw new UserError(`${path}:${line}: CriticMarkup stands here already: accept or delete its marks, or ${other}`);
  const edits = findings.flatMap((finding) => finding.suggestions[0]?.edits ?? []);
  const text = applyEdits(source, marksOf(source, findings, edits));
  const back = readMarks(text, path);
  if (back.before !== source || back.after !== applyEdits(source, edits))
    throw new UserError(`${path} holds characters that CriticMarkup would misread as marks: ${other}`);
  return text + tieMark(textHash(source));
}

/** The marks as edits of the source; at one place a mark stands before its comment. */
function marksOf(source: string, findings: readonly Finding[], edits: readonly Edit[]): Edit[] {
  const changed = changedRanges(source, findings);
  const marks = changed.map((range) => markFor(source, range, edits));
  const comments: Edit[] = [];
  for (const finding of findings) {
    const own = finding.suggestions[0]?.edits ?? [];
    const shown = {start: finding.start.offset, end: finding.end.offset};
    if (own.length === 0 && !marks.some((mark) => mark.start < shown.end && shown.start < mark.end))
      marks.push({...shown, text: highlightMark(source.slice(shown.start, shown.end))});
    const end = own.at(-1)?.end ?? shown.end;
    const holder = marks.find((mark) => mark.start <= end && end <= mark.end);
    const at = holder?.end ?? end;
    comments.push({start: at, end: at, text: commentMark(note(finding))});
  }
  return [...marks, ...comments].sort((a, b) => a.start - b.start || order(a, comments) - order(b, comments));
}

/** At one place: an insertion, then comments, then what replaces the words after. */
function order(edit: Edit, comments: readonly Edit[]): number {
  if (comments.includes(edit)) return 1;
  return edit.start === edit.end ? 0 : 2;
}

/** The words each finding changes; where two findings change one word, it has one mark. */
function changedRanges(source: string, findings: readonly Finding[]): Window[] {
  const ranges = findings
    .flatMap((finding) => wordRanges(source, finding.suggestions[0]?.edits ?? []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Window[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (
      last &&
      (range.start < last.end || range.start === range.end || last.start === last.end) &&
      range.start <= last.end
    )
      merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, range.end)};
    else merged.push(range);
  }
  return merged;
}

function markFor(source: string, {start, end}: Window, edits: readonly Edit[]): Edit {
  const before = source.slice(start, end);
  const after = applyWithin(source, start, end, edits);
  const [head, tail] = kept({before, after});
  const text = changeMark({
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  });
  return {start: start + head, end: end - tail, text};
}

/** How many characters at both ends need no mark: a comma or a word is added or taken out, a word changes as a whole. */
function kept({before, after}: Mark): [head: number, tail: number] {
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  const isWhole = (rest: string) => rest !== '' && (!/[\p{L}\p{N}]/u.test(rest) || /^\s|\s$/.test(rest));
  if (long.startsWith(short) && isWhole(long.slice(short.length))) return [short.length, 0];
  if (long.endsWith(short) && isWhole(long.slice(0, -short.length))) return [0, short.length];
  return [0, 0];
}

function note({message, rule, suggestions}: Finding): string {
  const others = suggestions.slice(1).map(({title}) => `Or ${title}. `);
  return flat(`${message} ${others.join('')}(${rule})`);
}
