import {expect, it} from 'vitest';
import {github} from '../../src/outputs/github.js';
import {reportOf, reportOn} from './fixtures.js';

it('escapes what a workflow command would take for its own', () => {
  const [report] = reportOn(
    "All left 100% of they're lamps.\n",
    [{rule: 'homophone', message: 'Not 100%:\nnearly', actual: "they're", to: ['their']}],
    'part 1, b:c.txt',
  );
  expect(github(report)).toBe(
    '::error file=part 1%2C b%3Ac.txt,line=1,endLine=1,col=18,endColumn=25,title=bluepencil homophone::Not 100%25:%0Anearly Suggestion: write “their”.\n',
  );
});

it('reports a file that could not be read', () => {
  const report = reportOf([{path: 'a.txt', format: 'text', words: 0, findings: [], failure: 'a.txt is no text.'}]);
  expect(github(report)).toBe('::error file=a.txt::a.txt is no text.\n');
});
