import {expect, it} from 'vitest';
import {pretty} from '../../src/outputs/pretty.js';
import {contextFor, reportOf, reportOn} from './fixtures.js';

const SPLICE = {
  rule: 'comma-splice',
  message: 'Two sentences are joined by a comma only.',
  actual: 'shut, she',
  to: ['shut. She', 'shut; she'],
};
const WORD = {
  rule: 'homophone',
  message: 'The word “their” is meant.',
  actual: "they're",
  to: ['their'],
  safety: 'safe',
} as const;

it('shows a passage with its repairs marked, what is wrong, and what to do next', () => {
  const [report, context] = reportOn(
    "Chapter 2\n\nThe gate fell shut, she waited. The guards had left they're lamps.\n",
    [SPLICE, WORD],
  );
  expect(pretty(report, context)).toBe(`chapter.txt ─────────────────────────────────────────────────────── 2 findings

Chapter 2

  Paragraph 2, line 3
    The gate fell [shut, she → shut. She] waited. The guards had left [they're →
    their] lamps.

    • shut, she → shut. She  Two sentences are joined by a comma only. Or write
      “shut; she”. comma-splice
    ✓ they're → their  The word “their” is meant. homophone

2 findings in 15 words in 1 file

  comma-splice  1  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  homophone     1  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇

✓ 1 sure repair: bluepencil fix chapter.txt makes it.
• 1 to decide: bluepencil review chapter.txt asks about each, one at a time.
`);
});

it('shows the words around a fault of a paragraph that fills a screen', () => {
  const long = 'and the rain went on and on over the roofs of the town '.repeat(20);
  const [report, context] = reportOn(`It rained ${long}on they're heads ${long}until dawn.\n`, [WORD]);
  const excerpt = pretty(report, context).split('\n\n')[1] as string;
  expect(excerpt.length).toBeLessThan(360);
  expect(excerpt).toContain("[they're → their]");
  expect(
    excerpt
      .split('\n')
      .slice(1)
      .every((line) => line.length <= 80),
  ).toBe(true);
});

it('names a deletion, and marks a fault that has no repair', () => {
  const [report, context] = reportOn('He went to to the well. A an odd sentence it was.\n', [
    {rule: 'repeated-word', message: 'The word stands twice.', actual: ' to', to: ['']},
    {rule: 'odd', message: 'Something is odd.', actual: 'A an'},
  ]);
  const text = pretty(report, context);
  expect(text).toContain('He went [to → (delete)] to the well. [A an] odd sentence it was.');
});

it('keeps a manuscript from steering the terminal', () => {
  const [report, context] = reportOn("The \u001b[2J screen and they're lamps.\n", [WORD]);
  expect(pretty(report, context)).not.toContain('\u001b');
});

it('paints the repairs on a colour terminal', () => {
  const [report, context] = reportOn("They left they're lamps.\n", [WORD]);
  const painted = pretty(report, {...context, color: true});
  expect(painted).toContain(
    "\u001b[31m\u001b[9mthey're\u001b[29m\u001b[39m \u001b[1m\u001b[32mtheir\u001b[39m\u001b[22m",
  );
});

it('says so when there is nothing to correct', () => {
  const report = reportOf([{path: 'a.txt', format: 'text', words: 1204, findings: []}]);
  expect(pretty(report, contextFor([]))).toBe('✓ Nothing to correct: 1,204 words in 1 file read.\n');
});

it('marks whole words, with their punctuation only where that changes', () => {
  const source = 'It is what it holds, he said, "well.. maybe."\n';
  const [report, context] = reportOn(source, [
    {rule: 'tense', message: 'Past.', actual: 'olds', to: ['eld']},
    {rule: 'ellipsis', message: 'Three.', actual: '..', to: ['...']},
  ]);
  expect(pretty(report, context)).toContain('what it [holds → held], he said, "[well.. → well...] maybe."');
});
