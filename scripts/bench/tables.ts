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

/** A Markdown table with its title and note, its columns lined up as the formatter does. */
export function toMarkdown({title, note, head, rows}: Table): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = line(widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  const [first = '', ...others] = cells.map(line);
  return `${[`## ${title}`, '', ...(note ? [note, ''] : []), first, rule, ...others].join('\n')}\n`;
}
