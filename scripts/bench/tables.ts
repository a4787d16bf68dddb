import {type Figures, figures, type Score} from './measure.js';

/** A part of the report: printed, or written into `docs/accuracy.md`. */
export interface Table {
  readonly title: string;
  /** One or two sentences on how the figures were got. */
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export const SCORE_HEAD = [
  'faults',
  'found',
  'repaired first',
  'false alarms',
  'precision',
  'recall',
  'F0.5',
  'F0.5, right repair',
] as const;

/** The cells under `SCORE_HEAD`. */
export function scoreCells(score: Score): (string | number)[] {
  const {precision, recall, f05, f05Fixed}: Figures = figures(score);
  return [score.must, score.detected, score.fixed, score.wrong, ...[precision, recall, f05, f05Fixed].map(share)];
}

/** Faults by category, most first. */
export function categoryTable(title: string, score: Score): Table {
  const rows = Object.entries(score.categories)
    .sort((a, b) => b[1].must - a[1].must || (a[0] < b[0] ? -1 : 1))
    .map(([name, {must, detected, fixed}]) => [name, must, detected, fixed, percent(detected, must)]);
  return {title, head: ['category', 'faults', 'found', 'repaired first', 'recall'], rows};
}

export function share(value: number): string {
  return value.toFixed(2);
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(0)} %`;
}

/** A Markdown table with its title and note. */
export function toMarkdown({title, note, head, rows}: Table): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, i) => (i === 0 ? '---' : '---:')));
  const lines = [`## ${title}`, '', ...(note ? [note, ''] : []), line(head), rule, ...rows.map(line)];
  return `${lines.join('\n')}\n`;
}
