import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, it} from 'vitest';
import {foldsByAuthor, readVolumes} from '../scripts/train/corpus.js';
import {Ftrl} from '../scripts/train/ftrl.js';
import {UserError} from '../src/errors.js';
import {decodeModel, encodeModel, loadModel} from '../src/model/file.js';
import {combine, hashText} from '../src/model/hash.js';
import {scoreOf, scoresAmong} from '../src/model/linear.js';

const [bias, wet, dry, cold] = ['bias', 'wet', 'dry', 'cold'].map(hashText) as [number, number, number, number];

function umbrella(): Ftrl {
  const ftrl = new Ftrl({bits: 12});
  for (let i = 0; i < 200; i++) {
    ftrl.learn([bias, wet, cold], 1);
    ftrl.learn([bias, dry, cold], 0);
  }
  return ftrl;
}

describe('hashes', () => {
  it('depend on order', () => {
    expect(combine(wet, dry)).not.toBe(combine(dry, wet));
    expect(hashText('ab')).not.toBe(hashText('ba'));
  });
});

describe('the trainer', () => {
  it('learns a yes or no', () => {
    const model = umbrella().toModel(null);
    expect(scoreOf(model, [bias, wet])).toBeGreaterThan(1);
    expect(scoreOf(model, [bias, dry])).toBeLessThan(-1);
  });
  it('learns a choice among several', () => {
    const ftrl = new Ftrl({bits: 12});
    const labels = [7, 8];
    for (let i = 0; i < 200; i++) {
      for (const [k, word] of [wet, dry, cold].entries()) ftrl.learnAmong([bias, word], labels, k);
    }
    const model = ftrl.toModel(null);
    const best = [wet, dry, cold].map((word) => {
      const scores = scoresAmong(model, [bias, word], labels);
      return scores.indexOf(Math.max(...scores));
    });
    expect(best).toEqual([0, 1, 2]);
  });
  it('gives the same bytes for the same examples', () => {
    expect(encodeModel(umbrella().toModel(null))).toEqual(encodeModel(umbrella().toModel(null)));
  });
});

describe('the weights file', () => {
  const bytes = encodeModel(umbrella().toModel({threshold: 2.5}));
  it('comes back as it was', () => {
    const model = decodeModel(bytes, 'umbrella.bin');
    expect(model.meta).toEqual({threshold: 2.5});
    expect(model.table).toEqual(umbrella().toModel(null).table);
  });
  it.each([
    ['cut short', bytes.slice(0, -1)],
    ['empty', bytes.slice(0, 0)],
    ['with a flipped bit', bytes.map((byte, i) => (i === bytes.length - 9 ? byte ^ 1 : byte))],
    ['something else', new TextEncoder().encode('x'.repeat(bytes.length))],
  ])('is refused when %s', (_, damaged) => {
    expect(() => decodeModel(damaged, 'umbrella.bin')).toThrow(
      new UserError('The learned weights umbrella.bin are damaged or of another version: install bluepencil again.'),
    );
  });
  it('is refused when missing', () => {
    expect(() => loadModel(pathToFileURL(join(tmpdir(), 'no-such-model.bin')))).toThrow(
      new UserError('The learned weights no-such-model.bin are missing: install bluepencil again.'),
    );
  });
});

describe('the training folder', () => {
  it('is refused without text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
    writeFileSync(join(folder, 'empty.txt'), ' \n');
    expect(() => readVolumes(folder)).toThrow(/holds no text to learn from/);
    expect(() => readVolumes(join(folder, 'none'))).toThrow(/There is no folder/);
  });
  it('keeps an author in one part', () => {
    const book = (author: string, length: number) => ({name: `${author}_x.txt`, author, text: 'x'.repeat(length)});
    const folds = foldsByAuthor([book('a', 5), book('b', 3), book('c', 3), book('a', 1)], 2);
    expect([...folds]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
  });
});
