import {
  dayOf,
  type FaultCounts,
  faultCounts,
  type Rate,
  ratesByChapter,
  ratesByRule,
  rateText,
  type TrendPoint,
  totalRate,
} from '../../rates.js';
import type {FileReport} from '../../types.js';
import {counted, whole} from '../counted.js';
import {escapeHtml} from './escape-html.js';
import {plot, sparkline} from './plot.js';

/** Faults per 1,000 words: over time where there is a history, by rule and by chapter. HTML. */
export function figures(files: readonly FileReport[], history: readonly TrendPoint[]): string {
  const counts = files.filter(({failure}) => failure === undefined).map(faultCounts);
  const {rate, faults, words} = totalRate(counts);
  const trend = history.length > 1 ? history : [];
  return `  <h2 id="figures-title">Faults per 1,000 words: ${rateText(rate)}</h2>
  <p>${counted(faults, 'fault')} in ${counted(words, 'word')}, as bluepencil found them; decisions on this page are not counted.</p>
${trend.length > 0 ? overTime(trend) : ''}${table('By rule', ratesByRule(counts), trend, ratesByRule)}
${table('By chapter', ratesByChapter(counts), trend, ratesByChapter)}`;
}

function overTime(history: readonly TrendPoint[]): string {
  const points = history.map(({time, files, commit}) => {
    const {rate} = totalRate(files);
    return {time, rate, label: `${dayOf(time)}${commit === undefined ? ', not committed' : ''}: ${rateText(rate)}`};
  });
  return `  <h3>Over time</h3>
${plot(points)}
  <details><summary>The same as a table</summary>
  <div class="scroll" tabindex="0" role="group" aria-label="Faults per 1,000 words over time"><table>
    <tr><th scope="col">Day</th><th scope="col" class="number">Per 1,000</th><th scope="col" class="number">Faults</th><th scope="col" class="number">Words</th><th scope="col">Commit</th></tr>
${history.map(pointRow).join('\n')}
  </table></div></details>
`;
}

function pointRow({time, commit, files}: TrendPoint): string {
  const {words, faults, rate} = totalRate(files);
  const name = commit === undefined ? 'not committed' : `<code>${commit.slice(0, 9)}</code>`;
  return `    <tr><th scope="row">${dayOf(time)}</th>${numbers(rateText(rate), whole(faults), whole(words))}<td>${name}</td></tr>`;
}

/** What is counted, with a line of how each has changed. */
function table(
  title: string,
  rates: readonly Rate[],
  history: readonly TrendPoint[],
  ratesOf: (files: readonly FaultCounts[]) => readonly Rate[],
): string {
  if (rates.length === 0) return '';
  const before = history.map(({files}) => new Map(ratesOf(files).map((rate) => [rate.name, rate.rate])));
  const most = Math.max(...before.flatMap((each) => [...each.values()]));
  const line = ({name}: Rate) =>
    history.length === 0
      ? ''
      : `<td>${sparkline(
          before.map((each) => each.get(name)),
          most,
        )}</td>`;
  const rows = rates.map(
    (rate) =>
      `    <tr><th scope="row">${escapeHtml(rate.name)}</th>${line(rate)}${numbers(whole(rate.faults), rateText(rate.rate))}</tr>`,
  );
  const lineHead = history.length === 0 ? '' : '<th scope="col" class="trend">Over time</th>';
  return `  <h3>${title}</h3>
  <table class="rates">
    <tr><th scope="col"><span class="sr">${title.slice('By '.length)}</span></th>${lineHead}<th scope="col" class="number">Faults</th><th scope="col" class="number">Per 1,000</th></tr>
${rows.join('\n')}
  </table>`;
}

function numbers(...cells: readonly string[]): string {
  return cells.map((cell) => `<td class="number">${cell}</td>`).join('');
}
