import {expect, it} from 'vitest';
import {StoryLexicon} from '../src/analysis/lexicon.js';
import type {Chapter} from '../src/project.js';
import {countWords, type StoryMemory} from '../src/story-memory.js';

const wordsOf = (...texts: readonly string[]) => {
  const lexicon = new StoryLexicon();
  for (const text of texts) lexicon.add(text);
  return lexicon;
};

/** As far as its words are concerned; the digest is the text. */
const chapter = (text: string, before?: string) =>
  ({
    digest: text,
    words: wordsOf(text).entries(),
    ...(before === undefined ? {} : {before: {digest: before, words: wordsOf(before).entries()}}),
  }) as unknown as Chapter;

const remembered = (...texts: readonly string[]): StoryMemory => ({
  digests: [...texts].sort(),
  held: new Set(),
  words: () => wordsOf(...texts),
});

const sorted = (lexicon: StoryLexicon) => [...lexicon.entries()].sort(([a], [b]) => (a < b ? -1 : 1));

const [ONE, TWO, THREE] = ['So Nim ran.', 'So Nim ran and Tor ran.', 'All ran.'];

it.each([
  ['nothing', [chapter(ONE), chapter(TWO)], remembered(ONE, TWO), []],
  [
    'a chapter',
    [chapter(ONE), chapter(THREE, TWO), chapter(ONE), chapter(ONE)],
    remembered(ONE, TWO, ONE, ONE),
    ['all', 'and', 'nim', 'so', 'tor', 'ran'],
  ],
  ['a new chapter', [chapter(ONE), chapter(TWO), chapter(ONE)], remembered(ONE, TWO), ['nim', 'ran', 'so']],
])('counts what has changed: %s', (_, chapters, memory, changed) => {
  const words = countWords(chapters, memory);
  expect([...(words.changed ?? ['?'])].sort()).toEqual([...changed].sort());
  expect(sorted(words.lexicon)).toEqual(sorted(wordsOf(...chapters.map(({digest}) => digest))));
});

it('counts all where a chapter is gone, or nothing is remembered', () => {
  const chapters = () => [chapter(ONE), chapter(TWO), chapter(ONE)];
  for (const memory of [undefined, remembered(ONE, TWO, ONE, THREE)]) {
    const {lexicon, changed} = countWords(chapters(), memory);
    expect(changed).toBeUndefined();
    expect(sorted(lexicon)).toEqual(sorted(wordsOf(ONE, TWO, ONE)));
  }
});
