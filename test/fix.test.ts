import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {check} from '../src/check.js';
import {applyEdits, inverse} from '../src/edits.js';
import {fix} from '../src/fix.js';
import {readManuscript} from '../src/manuscript.js';
import type {Finding} from '../src/types.js';

const SAMPLES = new URL('../samples/', import.meta.url);
const names = readdirSync(SAMPLES, {recursive: true, encoding: 'utf8'}).filter(
  (name) => /\.(?:txt|md)$/.test(name) && !/README|dictionary|^src/.test(name),
);

/** Pieces in which rules find something, put together at random. */
const piece = fc.constantFrom(
  ...[
    'i',
    "i'm",
    'ran..',
    'well....',
    'he',
    'said',
    '"Go."',
    'they’re',
    'the the',
    'dont',
    'a apple',
    'then',
    ',',
    '.',
  ],
  ...['\n\n', '\r\n', '“Wait”', 'she was,', 'hello', '’', '*', '_i_', '&amp;', '  ', '\t', '\u00a0', '😀', '—', '…'],
);
const story = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(' '));
const RUNS = {numRuns: 30};

async function findings(source: string, path = 'chapter.md'): Promise<readonly Finding[]> {
  return (await check([readManuscript(path, source)])).files[0]?.findings ?? [];
}

async function fixed(source: string, path = 'chapter.md') {
  const {manuscripts, repaired} = await fix([readManuscript(path, source)], {});
  return {source: manuscripts[0]?.source ?? '', repaired: repaired.get(path) ?? []};
}

/** No sure repair is left, and the repaired text stays as it is. */
async function expectAtRest(source: string, path?: string): Promise<void> {
  const once = await fixed(source, path);
  const left = await findings(once.source, path);
  expect(left.filter((finding) => finding.suggestions[0]?.safety === 'safe')).toEqual([]);
  expect((await fixed(once.source, path)).source).toBe(once.source);
}

describe('fix', () => {
  it.each(names)('leaves nothing to fix in %s', async (name) => {
    await expectAtRest(readFileSync(new URL(name, SAMPLES), 'utf8'), name);
  });

  it('leaves nothing to fix in any text', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (source) => expectAtRest(source)),
      RUNS,
    );
  });

  it('makes a repair that another one made possible', async () => {
    expect((await fixed('i.. i am here.\n')).source).toBe('I... I am here.\n');
  });

  it('keeps the bytes between the repairs', async () => {
    expect((await fixed('Then\ti ran..\r\n\r\nAnd  i fell.\u00a0\r\n', 'a.txt')).source).toBe(
      'Then\tI ran...\r\n\r\nAnd  I fell.\u00a0\r\n',
    );
  });
});

it('gives back the original text when accepted edits are undone', async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.infiniteStream(fc.boolean()), async (source, choices) => {
      const edits = (await findings(source))
        .filter(() => choices.next().value)
        .flatMap((finding) => finding.suggestions[0]?.edits ?? []);
      expect(applyEdits(applyEdits(source, edits), inverse(source, edits))).toBe(source);
    }),
    RUNS,
  );
});
