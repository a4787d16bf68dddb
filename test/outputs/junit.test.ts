import {expect, it} from 'vitest';
import {junit} from '../../src/outputs/junit.js';
import {reportOf, reportOn} from './fixtures.js';

it('makes a suite of each chapter and a failed test of each finding, escaped', () => {
  const [{files}] = reportOn(
    'They <left> "they\'re" lamps.\n',
    [{rule: 'homophone', message: 'Not\n“they & are”.', actual: '<left> "they\'re"', to: ['left \u0000their']}],
    'part 1/a&b.txt',
  );
  const good = {path: 'b.txt', format: 'text', words: 3, findings: []};
  const bad = {...good, path: 'c.txt', failure: 'c.txt is no text.'};
  expect(junit(reportOf([...files, good, bad]))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="bluepencil" tests="3" failures="1" errors="1">
  <testsuite name="part 1/a&amp;b.txt" tests="1" failures="1" errors="0">
    <testcase name="homophone 1:6" classname="part 1/a&amp;b.txt" file="part 1/a&amp;b.txt" line="1"><failure message="Not “they &amp; are”." type="error">part 1/a&amp;b.txt:1:6
“&lt;left&gt; &quot;they're&quot;”
Suggestion: write “left \ufffdtheir”</failure></testcase>
  </testsuite>
  <testsuite name="b.txt" tests="1" failures="0" errors="0">
    <testcase name="b.txt" classname="bluepencil" file="b.txt"/>
  </testsuite>
  <testsuite name="c.txt" tests="1" failures="0" errors="1">
    <testcase name="c.txt" classname="bluepencil" file="c.txt"><error message="c.txt is no text."/></testcase>
  </testsuite>
</testsuites>
`);
});
