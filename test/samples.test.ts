import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checkText} from '../scripts/bench/check-text.js';
import {goldLines} from '../scripts/bench/gold.js';
import {figures, measure} from '../scripts/bench/measure.js';
import {cleanSamples, faultySamples, goldPath, makeSample, readSample} from '../scripts/bench/samples.js';

interface Floor {
  readonly precision: number;
  readonly recall: number;
}

const FLOORS = new URL('samples.floors.json', import.meta.url);
const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, Floor>;

describe.each(faultySamples())('%s', (path) => {
  const {text, gold} = makeSample(path);

  it('is what its marked source makes (else run: npx tsx scripts/samples.ts)', () => {
    expect(readSample(path)).toBe(text);
    expect(readSample(goldPath(path))).toBe(goldLines(gold));
  });

  it('has its gold edits in place', () => {
    for (const edit of gold) expect(text.slice(edit.start, edit.end)).toBe(edit.original);
  });

  it('is proofread no worse than recorded in samples.floors.json', async () => {
    const {precision, recall} = figures(measure(text, gold, (await checkText(path, text)).findings));
    expect(precision).toBeGreaterThanOrEqual(floors[path]?.precision ?? 1);
    expect(recall).toBeGreaterThanOrEqual(floors[path]?.recall ?? 1);
  });
});

it.each(cleanSamples())('%s is left alone', async (path) => {
  const {findings} = await checkText(path, readSample(path));
  expect(findings.map((finding) => `${finding.start.line}: ${finding.actual} (${finding.rule})`)).toEqual([]);
});
