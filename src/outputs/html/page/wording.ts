import type {Edit} from '../../../types.js';
import {changesOf} from '../../excerpt.js';
import type {PageData, PageFinding} from '../page-data.js';
import {changeNodes, el} from './dom.js';
import {readingOf, repairedReading} from './pieces.js';

/** What some edits of a finding change, in words as they are read. */
export interface Wording {
  readonly before: string;
  /** Undefined where no repair is known. */
  readonly after?: string;
}

const LONGEST = 70;

/** What `edits` change of a finding, whole words each. */
export function wordingsOf(data: PageData, {paragraph, finding}: PageFinding, edits: readonly Edit[]): Wording[] {
  const page = data.paragraphs[paragraph];
  const source = data.files[data.chapters[page?.chapter ?? 0]?.file ?? 0]?.source ?? '';
  const runs = page?.runs ?? [];
  return changesOf(source, finding, {title: '', safety: 'ask', edits}).map(({start, end}) => {
    const own = edits.filter((edit) => edit.start >= start && edit.end <= end);
    const before = text(readingOf(source, runs, start, end));
    if (own.length === 0) return {before};
    return {before, after: text(repairedReading(source, runs, {index: 0, start, end, edits: own}))};
  });
}

function text(reading: readonly {readonly text: string}[]): string {
  return reading
    .map((each) => each.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `they're → their`, as elements. */
export function wordingNodes(wordings: readonly Wording[]): Node[] {
  return wordings.flatMap(({before, after}, i) => {
    const nodes: Node[] = i > 0 ? [document.createTextNode(' · ')] : [];
    if (after === undefined) return [...nodes, el('span', {class: 'fault'}, shortened(before))];
    return [...nodes, ...changeNodes(textNode(shortened(before)), textNode(shortened(after)))];
  });
}

/** The same as a sentence that is read out. */
export function wordingText(wordings: readonly Wording[]): string {
  return wordings
    .map(({before, after}) => (after === undefined ? before : `${before || 'nothing'} to ${after || 'nothing'}`))
    .join(', ');
}

function textNode(text: string): Node[] {
  return text === '' ? [] : [document.createTextNode(text)];
}

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const half = LONGEST / 2 - 1;
  return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`;
}
