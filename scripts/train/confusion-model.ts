import {type ConfusionSet, setsByWord} from '../../src/analysis/confusion-sets.js';
import type {LinearModel} from '../../src/model/linear.js';
import {featuresOf, type Place, placesOf, type Reading} from './confusion-places.js';
import {Ftrl} from './ftrl.js';
import {random, shuffle} from './random.js';

/** Examples of one word in one set; more of the most frequent words would teach little. */
const MOST = 40_000;
const OPTIONS = {alpha: 0.12, beta: 1, l1: 0.8, l2: 1};
const EPOCHS = 4;
/** A feature met less often is left out: it would fill the table and teach nothing. */
const LEAST = 5;
const COUNT_BITS = 25;

/** Learn sets in one table of `2 ** bits` weights. */
export function learnSets(
  readings: readonly Reading[],
  sets: readonly ConfusionSet[],
  isIn: (volume: number) => boolean,
  bits: number,
): LinearModel {
  const byWord = setsByWord(sets);
  const places = readings.flatMap((reading, v) => (isIn(v) ? placesOf(reading, v, (word) => byWord.has(word)) : []));
  const ftrl = new Ftrl({...OPTIONS, bits});
  const features: number[] = [];
  const counts = countFeatures(readings, places);
  const isFrequent = (feature: number) => (counts[feature >>> (32 - COUNT_BITS)] as number) >= LEAST;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const place of thinned(shuffle(places, random(11 + epoch)))) {
      const frequent = featuresOf(readings[place.volume] as Reading, place, features).filter(isFrequent);
      for (const set of byWord.get(place.word) as ConfusionSet[]) {
        ftrl.learnAmong(frequent, set.labels, set.words.indexOf(place.word));
      }
    }
  }
  return ftrl.toModel(null);
}

/** At most `MOST` places of each word. */
function thinned(places: readonly Place[]): Place[] {
  const seen = new Map<string, number>();
  return places.filter(({word}) => {
    const n = (seen.get(word) ?? 0) + 1;
    seen.set(word, n);
    return n <= MOST;
  });
}

/** How often each feature occurs, up to 255; features that share their first bits count together. */
function countFeatures(readings: readonly Reading[], places: readonly Place[]): Uint8Array {
  const counts = new Uint8Array(2 ** COUNT_BITS);
  const features: number[] = [];
  for (const place of places) {
    for (const feature of featuresOf(readings[place.volume] as Reading, place, features)) {
      const slot = feature >>> (32 - COUNT_BITS);
      if ((counts[slot] as number) < 255) counts[slot] = (counts[slot] as number) + 1;
    }
  }
  return counts;
}
