import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readSets} from '../src/analysis/confusion-sets.js';
import {CONFUSION_FILES, type ConfusionMeta} from '../src/analysis/confusions.js';
import {readGlosses} from '../src/analysis/glosses.js';
import {readSlips} from '../src/analysis/slips.js';
import {readClasses} from '../src/analysis/word-classes.js';
import {UserError} from '../src/errors.js';
import {loadModel} from '../src/model/file.js';
import {dataPath, dataUrl} from '../src/rule-data.js';
import {findingsIn, repair} from './check-text.js';

describe('the confusion data', () => {
  const metas = CONFUSION_FILES.map((file) => loadModel(dataUrl(file)).meta as ConfusionMeta);
  it('has weights for all sets of the list, at least 150', () => {
    const sets = readSets().map(({words}) => words.join(' '));
    expect(sets.length).toBeGreaterThanOrEqual(150);
    expect(metas.flatMap((meta) => meta.sets).sort()).toEqual(sets.sort());
  });
  it('has every pair in its table, with the thresholds that the weights carry', () => {
    const rows = readFileSync(dataPath('confusion/table.csv'), 'utf8').trim().split('\n').slice(1);
    const on = rows.map((row) => row.split(',')).filter((cells) => cells[4] !== 'off');
    expect(metas.flatMap(({pairs}) => Object.keys(pairs)).sort()).toEqual(
      on.map(([written, meant]) => `${written}>${meant}`).sort(),
    );
    for (const cells of on) expect(Number(cells[7])).toBeGreaterThanOrEqual(0.97);
  });
  it.each([
    ['a set of one word', () => readSets([{line: 3, text: 'their'}]), /sets\.txt, line 3: expected two or more/],
    ['a set with capitals', () => readSets([{line: 4, text: 'Their there'}]), /sets\.txt, line 4/],
    ['a class without words', () => readClasses([{line: 2, text: 'NOUN 12'}]), /classes\.txt, line 2/],
    ['a slip without a word meant', () => readSlips([{line: 5, text: 'a [its] b'}]), /slips\.txt, line 5: expected/],
    ['a slip with an unknown list', () => readSlips([{line: 6, text: "@none [its>it's]"}]), /line 6: no list is named/],
    ['a slip with an unknown class', () => readSlips([{line: 7, text: "<foo> [its>it's]"}]), /line 7: no class is/],
    ['a gloss without a meaning', () => readGlosses([{line: 9, text: 'their:'}]), /glosses\.txt, line 9/],
  ])('refuses %s', (_, read, message) => {
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
  });
});

describe('a document', () => {
  it('keeps the author’s apostrophe and capital', async () => {
    const text = '“Your not my father,” she said. “They’re is nothing to say.”';
    const [first] = (await findingsIn(text)).filter(({rule}) => rule === 'homophone');
    expect(first && repair(text, first)).toBe('“You’re not my father,” she said. “They’re is nothing to say.”');
  });
  it('says what both words mean', async () => {
    const [finding] = (await findingsIn('The children washed they’re hands.')).filter(({rule}) => rule === 'homophone');
    expect(finding?.message).toBe('“they’re” stands where “their” belongs.');
    expect(finding?.why).toBe('“their”: belonging to them; “they’re”: short for “they are”.');
  });
});
