/**
 * CriticMarkup (criticmarkup.com, 2013): suggestions as marks inside the text, which an author can take or delete in any
 * editor: `{~~their~>there~~}`, `{++,++}`, `{--very --}`, `{==words==}` and `{>>why<<}`.
 */
import {UserError} from './errors.js';

/** What a mark stands for: `before` when it is rejected, `after` when it is accepted. */
export interface Mark {
  readonly before: string;
  readonly after: string;
}

export interface MarkedText {
  /** The text with every mark rejected. */
  readonly before: string;
  /** The text with every mark accepted. */
  readonly after: string;
  /** The marks that change something. */
  readonly changes: number;
  /** The words of the tie that stands at the end. */
  readonly tie?: string;
}

const OPENING = /\{(?:\+\+|--|~~|==|>>)/;
const MARK =
  /\{\+\+([\s\S]*?)\+\+\}|\{--([\s\S]*?)--\}|\{~~([\s\S]*?)~>([\s\S]*?)~~\}|\{==([\s\S]*?)==\}|\{>>[\s\S]*?<<\}/g;
/** A closing comment of ours ties the marks to one state of their chapter. */
const TIE = /\{>>bluepencil ([0-9a-f]+)<<\}\s*$/;

/** The line of the first mark in a text, 1-based; undefined when it has none. */
export function firstMark(text: string): number | undefined {
  const opening = OPENING.exec(text);
  return opening ? lineOf(text, opening.index) : undefined;
}

/** Write a change as a mark. */
export function changeMark({before, after}: Mark): string {
  if (before === '') return `{++${after}++}`;
  return after === '' ? `{--${before}--}` : `{~~${before}~>${after}~~}`;
}

/** Show words without changing them. */
export function highlightMark(words: string): string {
  return words === '' ? '' : `{==${words}==}`;
}

export function commentMark(words: string): string {
  return `{>>${words}<<}`;
}

/** The mark that ties a marked text to the chapter with this hash. */
export function tieMark(hash: string): string {
  return commentMark(`bluepencil ${hash}`);
}

/**
 * Read a text with marks.
 *
 * @param path
 *   Named in the messages.
 * @throws {UserError}
 *   For a mark that is not closed.
 */
export function readMarks(text: string, path: string): MarkedText {
  const tie = TIE.exec(text);
  const body = tie ? text.slice(0, tie.index) : text;
  let before = '';
  let after = '';
  let changes = 0;
  let at = 0;
  for (const match of body.matchAll(MARK)) {
    const [whole, added, deleted, from, to, shown] = match;
    refuseOpenMark(body, at, match.index, path);
    refuseOpenMark(body, match.index + 3, match.index + whole.length, path);
    const mark = {before: deleted ?? from ?? shown ?? '', after: added ?? to ?? shown ?? ''};
    const between = body.slice(at, match.index);
    before += between + mark.before;
    after += between + mark.after;
    if (mark.before !== mark.after) changes++;
    at = match.index + whole.length;
  }
  refuseOpenMark(body, at, body.length, path);
  const rest = body.slice(at);
  return {before: before + rest, after: after + rest, changes, ...(tie?.[1] ? {tie: tie[1]} : {})};
}

function refuseOpenMark(text: string, start: number, end: number, path: string): void {
  const opening = OPENING.exec(text.slice(start, end));
  if (!opening) return;
  const line = lineOf(text, start + opening.index);
  throw new UserError(`${path}:${line}: the mark ${opening[0]} is not closed: close it, or delete it.`);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
