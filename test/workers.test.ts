import {pathToFileURL} from 'node:url';
import {expect, it, vi} from 'vitest';
import {StoryLexicon} from '../src/analysis/lexicon.js';
import {checkChapter, type Manuscript} from '../src/check.js';
import type {checkInWorkers} from '../src/workers.js';
import {manuscript} from './check-text.js';

/** As built: a worker is started from JavaScript. */
const built = pathToFileURL(new URL('../dist/workers.js', import.meta.url).pathname).href;

it('find in threads what is found without, in the order of the chapters', async () => {
  const workers = (await import(built)) as {checkInWorkers: typeof checkInWorkers};
  const rode = 'So Corvane rode, and Corvane won. '.repeat(5);
  const chapters: Manuscript[] = [
    manuscript(`# One\n\n${rode}Then i ran..\n`, 'one.md'),
    manuscript('Then Covrane fell.\n', 'two.txt'),
    {...manuscript('Then i ran..\n', 'three.txt'), rules: {'pronoun-i': 'warning', ellipsis: 'off'}},
  ];
  const lexicon = new StoryLexicon();
  for (const {prose} of chapters) lexicon.add(prose.text);
  const options = {
    lexicon,
    dictionary: new Set<string>(),
    decided: {fingerprints: new Set(['']), wordings: new Set('')},
  };
  const progress = vi.fn();
  const checked = await workers.checkInWorkers(chapters, options, progress);
  const reports = await Promise.all(chapters.map((chapter) => checkChapter(chapter, options)));
  expect(checked.map(({report}) => report)).toEqual(reports);
  expect(reports.map(({findings}) => findings.map(({rule}) => rule))).toEqual([
    ['pronoun-i', 'ellipsis'],
    ['name-near-miss'],
    ['pronoun-i'],
  ]);
  expect(progress).toHaveBeenCalledTimes(3);
});
