import {createRequire} from 'node:module';
import {loadBigrams} from '../../src/analysis/bigrams.js';
import {Suggester} from '../../src/analysis/suggest.js';
import {loadWords} from '../../src/analysis/words.js';

export interface SuggestionScore {
  readonly words: number;
  /** Misspellings that the first suggestion, or one of the first five, puts right. */
  readonly first: number;
  readonly firstFive: number;
  /** Processor time a word. */
  readonly milliseconds: number;
  /** Misspelling, first suggestion, what was meant. */
  readonly wrong: readonly (readonly [wrong: string, suggested: string, right: string])[];
}

const SHORTEST = 4;

/** Try the suggester on the common misspellings that Wikipedia's editors collected (package `misspellings`). */
export function scoreSuggestions(): SuggestionScore {
  const {dict} = createRequire(import.meta.url)('misspellings') as {dict(): Record<string, string>};
  const cases = Object.entries(dict()).filter(([wrong]) => wrong.length >= SHORTEST);
  const suggester = new Suggester(loadWords(), loadBigrams());
  suggester.suggest('warmup');
  const failed: [string, string, string][] = [];
  let first = 0;
  let firstFive = 0;
  const before = process.cpuUsage();
  for (const [wrong, meant] of cases) {
    const right = meant
      .toLowerCase()
      .split(',')
      .map((word) => word.trim());
    const words = suggester.suggest(wrong.toLowerCase()).map(({word}) => word.toLowerCase());
    if (right.includes(words[0] ?? '')) first++;
    else failed.push([wrong, words[0] ?? '', meant]);
    if (words.slice(0, 5).some((word) => right.includes(word))) firstFive++;
  }
  const used = process.cpuUsage(before);
  const milliseconds = (used.user + used.system) / 1000 / cases.length;
  return {words: cases.length, first, firstFive, milliseconds, wrong: failed};
}
