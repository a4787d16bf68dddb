import type {Thresholds} from '../../src/analysis/confusions.js';

/**
 * Margins of one ordered pair on authors the weights had not seen.
 *
 * Features leave the place's own word out, so a right place of the word meant is also what a slip would look like.
 */
export interface Margins {
  /** At right places of the word written: each above the threshold is a false alarm. */
  readonly right: number[];
  /** At places of the word meant, had the other been written: each above the threshold is a hit. */
  readonly slips: number[];
}

export interface Measure {
  readonly thresholds: Thresholds | undefined;
  /** At the threshold of likely ones, if every place stood once right and once with the other word. */
  readonly precision: number;
  /** The same where a draft's share of the places is wrong. */
  readonly draftPrecision: number;
  readonly recall: number;
  /** Recall at the threshold of sure ones. */
  readonly sureRecall: number;
  /** Uses in the training text of the word written and of the word meant. */
  readonly uses: readonly [written: number, meant: number];
}

/** What a false alarm costs in hits, and the least precision in a draft. */
const LEVELS = {
  likely: {cost: 3, precision: 0.8},
  sure: {cost: 8, precision: 0.95},
  safe: {cost: 25, precision: 0.99},
};
/** A pair that is less precise on places as they are and swapped is off. */
const LEAST_PRECISION = 0.97;
const STEP = 0.1;
const HIGHEST = 14;
const LOWEST = 0.5;
/** Of a word with fewer right places too little is known: its thresholds begin higher. */
const FEW = [
  {places: 4, lowest: 7},
  {places: 15, lowest: 5.5},
  {places: 60, lowest: 3.5},
];
/** Few right places prove little: these many are added, with margins as words have on the average. */
const ADDED = {places: 4, mean: -4, deviation: 2.4};
/** A false alarm counts a little below the threshold as well. */
const BLUR = 0.2;

/**
 * The thresholds with the most hits less false alarms at the assumed share of slips.
 *
 * @param share
 *   Of the uses of the word meant, how many a draft has wrong in this way.
 */
export function measure({right, slips}: Margins, share: number): Measure {
  const curve = curveOf(right, slips, share);
  const likely = choose(curve, LEVELS.likely);
  const sure = likely && choose(curve.slice(curve.indexOf(likely)), LEVELS.sure);
  const safe = sure && choose(curve.slice(curve.indexOf(sure)), LEVELS.safe);
  const uses = [right.length, slips.length] as const;
  const precision = likely ? likely.hits / share / (likely.hits / share + likely.alarms) : 0;
  if (!likely || precision < LEAST_PRECISION) {
    return {thresholds: undefined, precision, draftPrecision: 0, recall: 0, sureRecall: 0, uses};
  }
  return {
    thresholds: [likely.at, sure?.at ?? NEVER, safe?.at ?? NEVER],
    precision,
    draftPrecision: likely.precision,
    recall: likely.hits / (share * slips.length),
    sureRecall: (sure?.hits ?? 0) / (share * slips.length),
    uses,
  };
}

/** A threshold that nothing reaches; JSON has no infinity. */
const NEVER = 99;

interface Point {
  readonly at: number;
  readonly hits: number;
  readonly alarms: number;
  readonly precision: number;
}

function curveOf(right: readonly number[], slips: readonly number[], share: number): Point[] {
  const points: Point[] = [];
  const near = right.filter((margin) => margin > LOWEST - 4);
  const lowest = FEW.find(({places}) => right.length < places)?.lowest ?? LOWEST;
  for (let at = lowest; at <= HIGHEST; at += STEP) {
    const hits = slips.filter((margin) => margin > at).length * share;
    const added = ADDED.places * (1 - normal((at - ADDED.mean) / ADDED.deviation));
    const alarms = near.reduce((sum, margin) => sum + 1 / (1 + Math.exp((at - margin) / BLUR)), added);
    points.push({at: Math.round(at * 10) / 10, hits, alarms, precision: hits / (hits + alarms || 1)});
  }
  return points;
}

function choose(curve: readonly Point[], {cost, precision}: (typeof LEVELS)['likely']): Point | undefined {
  let best: Point | undefined;
  let most = 0;
  for (const point of curve) {
    const gain = point.hits - cost * point.alarms;
    if (point.precision < precision || gain <= most) continue;
    most = gain;
    best = point;
  }
  return best;
}

/** The normal distribution function (Abramowitz and Stegun 26.2.17). */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    ((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) *
    t *
    Math.exp((-x * x) / 2) *
    0.3989422804;
  return x > 0 ? 1 - tail : tail;
}
