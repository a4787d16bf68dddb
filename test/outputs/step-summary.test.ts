import {expect, it} from 'vitest';
import {stepSummary} from '../../src/outputs/step-summary.js';
import {reportOf, reportOn} from './fixtures.js';

it('counts by chapter and by rule, with names that mean nothing in Markdown', () => {
  const [{files}] = reportOn('a b\n', [{rule: 'a-an', message: 'No.', actual: 'a'}], 'part|1/*a*.txt');
  const failed = {path: 'c', format: 'text', words: 0, findings: [], failure: 'c is no text.'};
  expect(stepSummary(reportOf([...files, failed]))).toBe(`## bluepencil

**1 finding** in 3 words in 1 chapter.

- ❌ c is no text.

| Chapter | Findings |
| --- | ---: |
| part&#124;1/&#42;a&#42;.txt | 1 |

| Fault | Findings |
| --- | ---: |
| a-an | 1 |
`);
});

it('says so when there is nothing', () => {
  expect(stepSummary(reportOf([]))).toBe('## bluepencil\n\n✅ Nothing to correct: 0 words in 0 chapters read.\n');
});
