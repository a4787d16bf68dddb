import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {loadWords, readWords} from '../src/analysis/words.js';
import {UserError} from '../src/errors.js';

const words = loadWords();

it('knows words of both dialects, informal words and contractions', () => {
  const unknown = ['the', 'colour', 'color', 'okay', 'gonna', "don't", 'nathan', 'hmm'].filter(
    (word) => !words.has(word),
  );
  expect(unknown).toEqual([]);
});

it('does not know misspellings', () => {
  const known = ['recieve', 'definately', 'teh', 'becuse', 'alot', 'seperate'].filter((word) => words.has(word));
  expect(known).toEqual([]);
});

it('orders words by their frequency', () => {
  expect(words.frequency('the')).toBeGreaterThan(20_000);
  expect(words.frequency('suer')).toBeLessThan(0.1);
  expect(words.frequency('recieve')).toBe(0);
});

it('finds each word that it lists', () => {
  let lost = 0;
  words.forEach((word) => {
    if (!words.has(word)) lost++;
  });
  expect(lost).toBe(0);
});

it('tells what a longer word begins with', () => {
  expect(words.hasLonger('considera')).toBe(true);
  expect(words.hasLonger('sneepi')).toBe(false);
  expect(words.hasLonger('zzzz')).toBe(false);
});

it('says in one sentence that the file is damaged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const damaged = join(folder, 'words.bin');
  const bytes = readFileSync(new URL('../rules/words/words.bin', import.meta.url));
  for (const wrong of [bytes.subarray(0, 1000), Buffer.from(bytes).fill('x', 5000, 5001), Buffer.alloc(0)]) {
    writeFileSync(damaged, wrong);
    expect(() => readWords(damaged)).toThrow(UserError);
  }
  expect(() => readWords(join(folder, 'none.bin'))).toThrow(/missing or damaged/);
});
