import type {Root} from 'nlcst';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import {parseInParts} from '../src/analysis/parse.js';

const parse = (text: string): Root => unified().use(retextEnglish).parse(text) as Root;

it('makes the same tree of a text in parts as of the whole', () => {
  const chapter = Array.from({length: 900}, (_, i) => `The ${i}th bell rang. "Who's there?" she said.`).join('\n\n');
  expect(parseInParts(chapter, parse)).toEqual(parse(chapter));
});

it('makes an empty tree of an empty text', () => {
  expect(parseInParts('', parse).children).toEqual([]);
});
