import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyEdits, inverse, minimalEdits} from '../src/edits.js';

describe('minimalEdits', () => {
  it('leaves the space between two changed words alone', () => {
    expect(minimalEdits(10, 'point, he', 'point. He')).toEqual([
      {start: 15, end: 16, text: '.'},
      {start: 17, end: 18, text: 'H'},
    ]);
  });
  it('deletes one of two words', () => {
    expect(applyEdits('to to this', minimalEdits(0, 'to to', 'to'))).toBe('to this');
  });
  it('turns any text into any other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (head, before, after) => {
        const edits = minimalEdits(head.length, before, after);
        expect(applyEdits(head + before, edits)).toBe(head + after);
        expect(applyEdits(head + after, inverse(head + before, edits))).toBe(head + before);
      }),
    );
  });
});
