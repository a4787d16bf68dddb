import {expect, it} from 'vitest';
import {figures} from '../../src/outputs/html/figures.js';
import {plot, sparkline} from '../../src/outputs/html/plot.js';
import {reportOn} from './fixtures.js';

const day = (month: number) => Date.UTC(2026, month, 5) / 1000;

it('draws a line over time, from zero to a round number', () => {
  const drawn = plot([
    {time: day(0), rate: 40, label: 'first'},
    {time: (day(0) + day(2)) / 2, rate: 20, label: 'second'},
    {time: day(2), rate: 0, label: 'third'},
  ]);
  expect(drawn).toContain('<span>40</span><span>20</span><span>0</span>');
  expect(drawn).toContain('<path class="line" d="M0 0L500 100L1000 200"/>');
  expect(drawn).toContain('<path class="dot" d="M500 100h0"><title>second</title></path>');
});

it('spreads points of one time evenly, and draws nothing but the ground for no faults', () => {
  const drawn = plot([0, 1, 2].map((i) => ({time: day(0), rate: 0, label: `${i}`})));
  expect(drawn).toContain('<path class="line" d="M0 200L500 200L1000 200"/>');
});

it('begins a small line where there is something, on the scale of its neighbours', () => {
  expect(sparkline([undefined, 10, 5], 20)).toContain('d="M500 100L1000 150"');
  expect(sparkline([undefined, undefined, 5], 20)).toBe('');
});

it('counts by rule and by chapter, and shows names as text', () => {
  const [{files}] = reportOn(
    "It was they're lamp.\n",
    [{rule: 'homophone', message: '', actual: "they're"}],
    '<b>.txt',
  );
  const shown = figures([...files, {path: 'bad.txt', format: 'text', words: 0, findings: [], failure: 'No.'}], []);
  expect(shown).toContain('Faults per 1,000 words: 200.0</h2>');
  expect(shown).toContain('<th scope="row">homophone</th><td class="number">1</td><td class="number">200.0</td>');
  expect(shown).toContain('<th scope="row">&lt;b&gt;.txt</th><td class="number">1</td><td class="number">200.0</td>');
  expect(shown).not.toMatch(/bad\.txt|Over time/);
});
