import {applyEdits} from '../../src/edits.js';
import type {GoldEdit} from './gold.js';

/**
 * Samples are written with their faults marked in place: `{wrong=>right|also right;category}`. A `?` after the
 * category makes the edit optional. `{door, he=>*;comma-splice}` stands for the usual repairs of a splice. A text
 * that is to be hard-wrapped keeps a paragraph on each line.
 */
export interface MarkedSample {
  readonly text: string;
  readonly gold: readonly GoldEdit[];
}

const MARK = /\{([^{}]*)\}/g;
const PARTS = /^(.*?)=>(.*);([a-z-]+)(\?)?$/s;

/** The text an author would have written, and where its faults are. */
export function readMarkup(source: string): MarkedSample {
  const gold: GoldEdit[] = [];
  let text = '';
  let at = 0;
  for (const mark of source.matchAll(MARK)) {
    text += source.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const parts = PARTS.exec(mark[1] as string);
    if (!parts) throw new SyntaxError(`${mark[0]}: write {wrong=>right;category}`);
    const [, original = '', right = '', cat = '', optional] = parts;
    const to = right.split('|').flatMap((option) => (option === '*' ? spliceRepairs(original) : [option]));
    if (to.includes(original)) throw new SyntaxError(`${mark[0]} repairs nothing`);
    gold.push({
      start: text.length,
      end: text.length + original.length,
      original,
      to,
      cat,
      sev: optional ? 'optional' : 'must',
    });
    text += original;
  }
  return {text: text + source.slice(at), gold};
}

/** Full stop and capital, semicolon, conjunction, dash or colon in place of the comma. */
function spliceRepairs(original: string): string[] {
  const splice = /^(.*), ([^ ]+)$/s.exec(original);
  if (!splice) throw new SyntaxError(`“${original}” has no comma and word for *`);
  const [, before = '', word = ''] = splice;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const inside = new Set([word, word === 'i' ? 'I' : word]);
  const joined = [...inside].flatMap((form) =>
    ['; ', ', and ', ' — ', '—', ', but ', ', so ', ': ', ', as ', ', because '].map((joint) => before + joint + form),
  );
  return [`${before}. ${capital}`, ...joined];
}

/** The text as an editor would leave it: the first repair of every gold edit made. */
export function editedText({text, gold}: MarkedSample): string {
  return applyEdits(
    text,
    gold.map(({start, end, to}) => ({start, end, text: to[0] ?? ''})),
  );
}

/** The same sample with its lines broken before the given column; spaces around a break are dropped. */
export function wrapSample(sample: MarkedSample, columns: number): MarkedSample {
  let text = '';
  const moved: number[] = [];
  for (const piece of sample.text.matchAll(/[^ \n]+|\n+| +/g)) {
    const breaks = piece[0].startsWith(' ') && column(text) + piece[0].length + wordAfter(sample.text, piece) > columns;
    for (let i = 0; i < piece[0].length; i++) moved.push(text.length + (breaks ? Math.min(i, 1) : i));
    text += breaks ? '\n' : piece[0];
  }
  moved.push(text.length);
  const place = (offset: number): number => moved[offset] ?? text.length;
  const gold = sample.gold.map((edit) => {
    const [start, end] = [place(edit.start), place(edit.end)];
    return {...edit, start, end, original: text.slice(start, end)};
  });
  return {text, gold};
}

function column(text: string): number {
  return text.length - (text.lastIndexOf('\n') + 1);
}

function wordAfter(text: string, space: RegExpMatchArray): number {
  const at = (space.index ?? 0) + space[0].length;
  return /^[^ \n]*/.exec(text.slice(at))?.[0].length ?? 0;
}
