import type {PairCounts} from '../../src/analysis/pair-evidence.js';
import {loadWords} from '../../src/analysis/words.js';
import type {Reading} from './confusion-places.js';

/** As in the shipped table of pairs: see bigrams.ts. */
const LEAST = 3;

/** Count the words of the sets and the pairs they stand in, in some of the volumes. */
export function countPairs(
  readings: readonly Reading[],
  wanted: (word: string) => boolean,
  isIn: (volume: number) => boolean,
): PairCounts {
  const uses = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  readings.forEach(({tokens}, volume) => {
    if (!isIn(volume)) return;
    tokens.forEach(({kind, lower, paragraph}, i) => {
      if (kind !== 'word') return;
      total++;
      const isWanted = wanted(lower);
      if (isWanted) add(uses, lower);
      const before = tokens[i - 1];
      if (before?.kind !== 'word' || before.paragraph !== paragraph) return;
      if (isWanted || wanted(before.lower)) add(pairs, `${before.lower} ${lower}`);
    });
  });
  const perMillion = (count: number) => (count / total) * 1e6;
  return {
    words: loadWords(),
    uses: (word) => perMillion(uses.get(word) ?? 0),
    pairs: {
      frequency(first, second) {
        const count = pairs.get(`${first} ${second}`) ?? 0;
        return count < LEAST ? 0 : perMillion(count);
      },
    },
  };
}
