import {dayOf, rateText} from '../../rates.js';

export interface PlotPoint {
  /** In seconds since 1970. */
  readonly time: number;
  readonly rate: number;
  /** Shown when pointed at. */
  readonly label: string;
}

/** The drawing is stretched to the width there is: lines keep their width, and what is written stands outside of it. */
const WIDTH = 1000;
const HEIGHT = 200;

/** A line over time, with its scale beside it. At least two points, the oldest first. */
export function plot(points: readonly PlotPoint[]): string {
  const top = niceTop(Math.max(...points.map(({rate}) => rate)));
  const places = placesOf(points, top);
  const [first, last] = [points[0] as PlotPoint, points.at(-1) as PlotPoint];
  const path = places.map(({x, y}, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const dots = places.map(
    ({x, y}, i) => `<path class="dot" d="M${x} ${y}h0"><title>${points[i]?.label}</title></path>`,
  );
  const summary = `From ${rateText(first.rate)} on ${dayOf(first.time)} to ${rateText(last.rate)} on ${dayOf(last.time)}`;
  return `  <div class="plot">
    <div class="scale" aria-hidden="true"><span>${top}</span><span>${top / 2}</span><span>0</span></div>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${summary}">
      <path class="grid" d="M0 0h${WIDTH}M0 ${HEIGHT / 2}h${WIDTH}M0 ${HEIGHT}h${WIDTH}"/>
      <path class="area" d="${path}L${places.at(-1)?.x} ${HEIGHT}L${places[0]?.x} ${HEIGHT}z"/>
      <path class="line" d="${path}"/>
      ${dots.join('')}
    </svg>
    <div class="days" aria-hidden="true"><span>${dayOf(first.time)}</span><span>${dayOf(last.time)}</span></div>
  </div>`;
}

/** A small line on the scale of its neighbours; it begins where there is something. */
export function sparkline(rates: readonly (number | undefined)[], most: number): string {
  const step = WIDTH / Math.max(1, rates.length - 1);
  const places = rates.flatMap((rate, i) =>
    rate === undefined ? [] : [`${round(i * step)} ${round(HEIGHT - (HEIGHT * rate) / Math.max(most, 1e-9))}`],
  );
  if (places.length < 2) return '';
  return `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><path class="line" d="M${places.join('L')}"/></svg>`;
}

/** By time; evenly where all have the same. */
function placesOf(points: readonly PlotPoint[], top: number): readonly {readonly x: number; readonly y: number}[] {
  const times = points.map(({time}) => time);
  const begin = Math.min(...times);
  const span = Math.max(...times) - begin;
  return points.map(({time, rate}, i) => ({
    x: round(WIDTH * (span === 0 ? i / (points.length - 1) : (time - begin) / span)),
    y: round(HEIGHT - (HEIGHT * rate) / top),
  }));
}

/** A round number that none is above. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return ([1, 2, 3, 4, 6, 8].find((step) => step * power >= most) ?? 10) * power;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
