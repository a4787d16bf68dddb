import {expect, it} from 'vitest';
import {wordDiff} from '../../src/outputs/word-diff.js';
import {contextFor, reportOf, reportOn} from './fixtures.js';

it('shows the changed words of each changed line', () => {
  const source = "One.\n\nThey left they're lamps, he wont.. go.\nThree.\nVery very far.\n";
  const [report, context] = reportOn(source, [
    {rule: 'r', message: 'm', actual: "they're", to: ['their']},
    {rule: 'r', message: 'm', actual: 'he'},
    {rule: 'r', message: 'm', actual: 'wont..', to: ["won't..."]},
    {rule: 'r', message: 'm', actual: ' very', to: ['']},
  ]);
  expect(wordDiff(report, context)).toBe(
    [
      '--- chapter.txt',
      '@@ line 3 @@',
      "They left [-they're-]{+their+} lamps, he [-wont..-]{+won't...+} go.",
      '@@ line 5 @@',
      'Very [-very-] far.',
      '',
    ].join('\n'),
  );
});

it('is empty where there is nothing to change', () => {
  expect(wordDiff(reportOf([]), contextFor([]))).toBe('');
});
