import {expect, it} from 'vitest';
import {markdown} from '../../src/outputs/markdown.js';
import {reportOf, reportOn} from './fixtures.js';

const HOSTILE =
  "<b>@maren</b> asked #12 of they're [lamp](x) & `more` at https://example.org or www.example.org for $5$.\n";

it('folds the findings of a chapter, each in its sentence', () => {
  const [report, {manuscripts}] = reportOn("It was they're lamp.\n", [
    {rule: 'homophone', message: 'Wrong word.', actual: "they're", to: ['their']},
  ]);
  expect(markdown(report, manuscripts)).toBe(
    [
      '**bluepencil**: 1 finding in 5 words in 1 file',
      '',
      '`homophone` 1',
      '',
      '<details>',
      '<summary>chapter.txt: 1 finding</summary>',
      '',
      "- line 1, `homophone`: It was <del>they're</del> <ins><b>their</b></ins> lamp.<br><sub>Wrong word.</sub>",
      '',
      '</details>',
      '',
    ].join('\n'),
  );
});

it('shows text that looks like markup as text, and calls nobody', () => {
  const [report, {manuscripts}] = reportOn(HOSTILE, [
    {rule: 'homophone', message: 'Wrong.', actual: "they're", to: ['<i>their']},
  ]);
  const item = markdown(report, manuscripts)
    .split('\n')
    .find((line) => line.startsWith('- '));
  expect(item).toContain('&lt;b\\>\\@\u200bmaren&lt;/b\\> asked \\#\u200b12 of');
  expect(item).toContain(
    '<ins><b>&lt;i\\>their</b></ins> \\[lamp\\](x) &amp; \\`more\\` at https\\://example.org or www\\.example.org for \\$5\\$',
  );
});

it('stays within what GitHub takes, and tells what was left out', () => {
  const source = Array.from({length: 1200}, (_, i) => `Line ${i} of the book has they're own lamp${i}.`).join('\n\n');
  const faults = Array.from({length: 1200}, (_, i) => ({
    rule: 'homophone',
    message: 'This word means “they are”.',
    actual: `lamp${i}.`,
    to: [`lamps${i}.`],
  }));
  const [report, {manuscripts}] = reportOn(source, faults);
  const comment = markdown(report, manuscripts);
  const shown = comment.match(/^- line/gm)?.length ?? 0;
  expect(comment.length).toBeGreaterThan(60_000);
  expect(comment.length).toBeLessThanOrEqual(65_536);
  expect(comment).toContain(`**${(1200 - shown).toLocaleString('en')} findings left out**`);
});

it('names the files that could not be read', () => {
  const report = reportOf([{path: 'a.txt', format: 'text', words: 0, findings: [], failure: 'a.txt is no text.'}]);
  expect(markdown(report, new Map())).toBe(
    '**bluepencil**: nothing to correct, 0 words in 0 files read.\n\n> a.txt is no text.\n',
  );
});

it('tells the faults per 1,000 words of several chapters, and how they have changed', () => {
  const [{files}, {manuscripts}] = reportOn("It was they're lamp.\n", [
    {rule: 'homophone', message: 'Wrong word.', actual: "they're", to: ['their']},
  ]);
  const quiet = {path: 'a|b_c.txt', format: 'text', words: 15, findings: []};
  const counts = (words: number, faults: number) => [{path: 'chapter.txt', words, byRule: {homophone: faults}}];
  const comment = markdown(reportOf([...files, quiet]), manuscripts, [
    {time: Date.UTC(2026, 0, 5) / 1000, commit: 'a'.repeat(40), files: counts(10, 2)},
    {time: Date.UTC(2026, 1, 5) / 1000, files: counts(20, 1)},
  ]);
  expect(comment.split('\n').slice(3, 26)).toEqual([
    '',
    'Faults per 1,000 words: █▃ 200.0 on 2026-01-05, 50.0 on 2026-02-05',
    '',
    '<details>',
    '<summary>Faults per 1,000 words: 50.0</summary>',
    '',
    '| Chapter | Words | Faults | Per 1,000 words |',
    '| --- | ---: | ---: | ---: |',
    '| chapter.txt | 5 | 1 | 200.0 |',
    '| a\\|b\\_c.txt | 15 | 0 | 0 |',
    '',
    '| Rule | Faults | Per 1,000 words |',
    '| --- | ---: | ---: |',
    '| `homophone` | 1 | 50.0 |',
    '',
    '| Day | Commit | Words | Faults | Per 1,000 words |',
    '| --- | --- | ---: | ---: | ---: |',
    '| 2026-01-05 | aaaaaaaaa | 10 | 2 | 200.0 |',
    '| 2026-02-05 | not committed | 20 | 1 | 50.0 |',
    '',
    '</details>',
    '',
    '<details>',
  ]);
});
