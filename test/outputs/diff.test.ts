import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {diff} from '../../src/outputs/diff.js';
import {unifiedDiff} from '../../src/outputs/unified-diff.js';
import {reportOn} from './fixtures.js';

const CASES: readonly (readonly [name: string, path: string, before: string, after: string])[] = [
  ['a line in the middle', 'a.txt', 'one\ntwo\nthree\nfour\nfive\nsix\n', 'one\ntwo\nthree\nFour\nfive\nsix\n'],
  ['CRLF', 'a.txt', 'one\r\ntwo\r\nthree\r\n', 'one\r\nTwo\r\nthree\r\n'],
  ['mixed line ends', 'a.txt', 'one\r\ntwo\nthree\rfour\n', 'one\r\nTwo\nthree\rFour\n'],
  ['no newline at the end', 'a.txt', 'one\ntwo', 'one\nTwo'],
  ['a change far from the end without a newline', 'a.txt', 'i\n2\n3\n4\n5\n6', 'I\n2\n3\n4\n5\n6'],
  ['two hunks', 'a.txt', 'i\n2\n3\n4\n5\n6\n7\n8\n9\ni\n', 'I\n2\n3\n4\n5\n6\n7\n8\n9\nI\n'],
  ['a line more and a line less', 'a.txt', 'a b\nc\nd\ne\nf\ng\nh\ni\nj\n', 'a\nb\nc\nd\ne\nf\ng\nh i\nj\n'],
  ['a name with spaces in a folder', 'part one/my chapter.txt', 'one\n', 'two\n'],
  ['a name with quotes', 'the "end".txt', 'one\n', 'two\n'],
  ['a name in another script', 'глава é.txt', 'one\n', 'two\n'],
];

describe('a unified diff', () => {
  for (const [tool, apply] of [
    ['git', (folder: string, patch: string) => execFileSync('git', ['apply', patch], {cwd: folder})],
    ['patch', (folder: string, patch: string) => execFileSync('patch', ['-p1', '-s', '-i', patch], {cwd: folder})],
  ] as const) {
    it.each(CASES)(`is taken by ${tool}: %s`, (_, path, before, after) => {
      const folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
      const file = join(folder, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, before);
      writeFileSync(join(folder, 'fixes.patch'), unifiedDiff(path, before, after));
      apply(folder, 'fixes.patch');
      expect(readFileSync(file, 'utf8')).toBe(after);
      rmSync(folder, {recursive: true});
    });
  }

  it('carries every change of any text', () => {
    const line = fc.constantFrom('a\n', 'b\n', '\n', 'c\r\n', 'd');
    const text = fc.array(line, {maxLength: 30}).map((lines) => lines.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, unifiedDiff('a', before, after))).toBe(after);
      }),
    );
  });

  it('is quick where a book is repaired on every second line', () => {
    const lines = Array.from({length: 15_000}, (_, i) => `line ${i} of the book\n`);
    const after = lines.map((each, i) => (i % 2 === 0 ? each.toUpperCase() : each)).join('');
    const begun = performance.now();
    unifiedDiff('book.txt', lines.join(''), after);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

it('prints the first suggestion of each finding', () => {
  const [report, context] = reportOn("They left they're lamps.\n", [
    {rule: 'homophone', message: 'Not they are.', actual: "they're", to: ['their', 'there']},
  ]);
  expect(diff(report, context)).toBe(
    "--- a/chapter.txt\n+++ b/chapter.txt\n@@ -1,1 +1,1 @@\n-They left they're lamps.\n+They left their lamps.\n",
  );
});

/** A patch program in small: strict about context and counts. */
function patched(before: string, patch: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let out = '';
  let at = 0;
  for (const [, start, length, body] of patch.matchAll(/^@@ -(\d+),(\d+) \+\d+,\d+ @@\n((?:[ +\-\\][^\n]*\n)*)/gm)) {
    const from = Number(length) === 0 ? Number(start) : Number(start) - 1;
    out += old.slice(at, from).join('');
    at = from;
    for (const [, mark, line] of (body as string)
      .replace(/\n\\ No newline at end of file\n/g, '\u0000\n')
      .matchAll(/^([ +-])([^\n]*\n)/gm)) {
      const text = (line as string).replace('\u0000\n', '');
      if (mark !== '+') expect(old[at++]).toBe(text);
      if (mark !== '-') out += text;
    }
    expect(at - from).toBe(Number(length));
  }
  return out + old.slice(at).join('');
}
