import type {Root} from 'nlcst';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import {bluepencil, check, fix, readManuscript} from '../src/index.js';

async function messages(text: string, options = {}): Promise<string[]> {
  const processor = unified().use(retextEnglish).use(bluepencil, options);
  const file = new VFile(text);
  await processor.run(processor.parse(file) as Root, file);
  return file.messages.map(
    ({source, ruleId, line, column, actual}) => `${source} ${ruleId} ${line}:${column} ${actual}`,
  );
}

it('gives a retext pipeline the rules as messages', async () => {
  expect(await messages('Then i ran.\nWell.. maybe.')).toEqual([
    'bluepencil pronoun-i 1:6 i',
    'bluepencil ellipsis 2:5 ..',
  ]);
});

it('takes the options of check', async () => {
  expect(await messages('Then i ran.. Well.', {rules: {ellipsis: 'off'}})).toEqual(['bluepencil pronoun-i 1:6 i']);
});

it('is the same as check', async () => {
  const text = 'Then i ran.. Well.';
  const report = await check([readManuscript('chapter.txt', text)]);
  const found = report.files[0]?.findings.map(
    ({rule, start, actual}) => `bluepencil ${rule} ${start.line}:${start.column} ${actual}`,
  );
  expect(await messages(text)).toEqual(found);
});

it('repairs', async () => {
  const {manuscripts} = await fix([readManuscript('chapter.txt', 'Then i ran.. Well.')], {});
  expect(manuscripts[0]?.source).toBe('Then I ran... Well.');
});
