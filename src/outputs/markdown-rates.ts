import {
  dayOf,
  faultCounts,
  type Rate,
  ratesByChapter,
  ratesByRule,
  rateText,
  type TrendPoint,
  totalRate,
} from '../rates.js';
import type {FileReport} from '../types.js';
import {whole} from './counted.js';

/** A comment has no room for more. */
const MOST_ROWS = 100;

/**
 * Faults per 1,000 words by chapter and by rule, folded; with a history a line of bars before it.
 *
 * @param escaped
 *   Makes plain text of a name.
 */
export function markdownRates(
  files: readonly FileReport[],
  history: readonly TrendPoint[],
  escaped: (text: string) => string,
): string {
  const counts = files.map(faultCounts);
  const tables = [
    chapterTable(ratesByChapter(counts), escaped),
    ruleTable(ratesByRule(counts)),
    ...(history.length > 1 ? [historyTable(history)] : []),
  ];
  const title = `Faults per 1,000 words: ${rateText(totalRate(counts).rate)}`;
  return `${trendLine(history)}\n<details>\n<summary>${title}</summary>\n\n${tables.join('\n\n')}\n\n</details>\n`;
}

const BARS = '▁▂▃▄▅▆▇█';

/** `▇▅▂ 9.8 on 2026-01-02, 4.2 on 2026-03-04`. */
function trendLine(history: readonly TrendPoint[]): string {
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last || first === last) return '';
  const rates = history.map(({files}) => totalRate(files).rate);
  const most = Math.max(...rates);
  const bars = rates.map((rate) => BARS[most === 0 ? 0 : Math.round((rate / most) * (BARS.length - 1))]);
  const at = ({files, time}: TrendPoint) => `${rateText(totalRate(files).rate)} on ${dayOf(time)}`;
  return `\nFaults per 1,000 words: ${bars.join('')} ${at(first)}, ${at(last)}\n`;
}

function historyTable(history: readonly TrendPoint[]): string {
  const rows = history.map(({time, commit, files}) => {
    const {words, faults, rate} = totalRate(files);
    return [dayOf(time), commit?.slice(0, 9) ?? 'not committed', whole(words), whole(faults), rateText(rate)];
  });
  return lines(['Day', 'Commit', 'Words', 'Faults', 'Per 1,000 words'], 2, rows);
}

function chapterTable(rates: readonly Rate[], escaped: (text: string) => string): string {
  const rows = rates
    .slice(0, MOST_ROWS)
    .map(({name, words, faults, rate}) => [escaped(name), whole(words), whole(faults), rateText(rate)]);
  const left = rates.length - rows.length;
  const note = left > 0 ? `\n\n… and ${left} more chapters.` : '';
  return lines(['Chapter', 'Words', 'Faults', 'Per 1,000 words'], 1, rows) + note;
}

function ruleTable(rates: readonly Rate[]): string {
  const rows = rates.map(({name, faults, rate}) => [`\`${name}\``, whole(faults), rateText(rate)]);
  return lines(['Rule', 'Faults', 'Per 1,000 words'], 1, rows);
}

/** A table; all columns but the first `names` hold numbers. */
function lines(heads: readonly string[], names: number, rows: readonly (readonly string[])[]): string {
  const rule = heads.map((_, i) => (i < names ? '---' : '---:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
