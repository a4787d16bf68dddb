import {expect, it} from 'vitest';
import {loadBigrams} from '../src/analysis/bigrams.js';
import {Suggester} from '../src/analysis/suggest.js';
import {loadWords} from '../src/analysis/words.js';

const suggester = new Suggester(loadWords(), loadBigrams());

it.each([
  ['recieve', 'receive'],
  ['teh', 'the'],
  ['seperate', 'separate'],
  ['wierd', 'weird'],
  ['fotograph', 'photograph'],
  ['neccesary', 'necessary'],
  ['maintainence', 'maintenance'],
  ['dont', "don't"],
  ['inthe', 'in the'],
])('suggests for %s first %s', (wrong, right) => {
  expect(suggester.suggest(wrong)[0]?.word).toBe(right);
});

it('ranks by the words around', () => {
  expect(suggester.suggest('heared', {before: 'he', after: 'the'})[0]?.word).toBe('heard');
  expect(suggester.suggest('wornd', {before: 'the', after: 'of'})[0]?.word).toBe('world');
});

it('suggests nothing for what is near no word', () => {
  expect(suggester.suggest('xqzzkvw')).toEqual([]);
});
