import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Ajv} from 'ajv';
import {expect, it} from 'vitest';
import {check} from '../../src/check.js';
import {applyEdits} from '../../src/edits.js';
import {loadRules} from '../../src/load-rules.js';
import {sarif} from '../../src/outputs/sarif.js';
import {manuscript} from '../check-text.js';
import {reportOf, reportOn} from './fixtures.js';

const definitions = (await loadRules()).map(({definition}) => definition);
const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// Draft 4, whose only difference here is the name of `$id`.
const {id: _, $schema: __, ...schema} = JSON.parse(readFileSync(path, 'utf8'));
const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(schema);

function logOf(report: Parameters<typeof sarif>[0]) {
  const log = JSON.parse(sarif(report, definitions, '1.2.3'));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log;
}

it('is SARIF 2.1.0 by the official schema, with a fingerprint and fixes that repair', async () => {
  const source = 'All was well.\r\nThen i ran.. and i fell.\r\n';
  const report = await check([manuscript(source, 'part 1/ch#1.txt')]);
  const {runs, version} = logOf(report);
  expect(version).toBe('2.1.0');
  expect(runs[0].results).toHaveLength(report.summary.findings);
  const [first] = runs[0].results;
  expect(first).toMatchObject({
    ruleId: 'pronoun-i',
    level: 'error',
    partialFingerprints: {'bluepencil/v1': report.files[0]?.findings[0]?.fingerprint},
  });
  expect(runs[0].tool.driver.rules[first.ruleIndex].id).toBe('pronoun-i');
  expect(first.locations[0].physicalLocation).toEqual({
    artifactLocation: {uri: 'part%201/ch%231.txt'},
    region: {
      startLine: 2,
      startColumn: 6,
      endLine: 2,
      endColumn: 7,
      charOffset: 20,
      charLength: 1,
      snippet: {text: 'i'},
    },
  });
  const edits = runs[0].results.flatMap((result: typeof first) =>
    result.fixes[0].artifactChanges[0].replacements.map(({deletedRegion, insertedContent}: typeof first) => ({
      start: deletedRegion.charOffset,
      end: deletedRegion.charOffset + deletedRegion.charLength,
      text: insertedContent.text,
    })),
  );
  expect(applyEdits(source, edits)).toBe('All was well.\r\nThen I ran... and I fell.\r\n');
});

it('has a finding without a suggestion, and one whose rule is not known', () => {
  const [report] = reportOn('All fell.\n', [{rule: 'homophone-of-old', message: 'Not so.', actual: 'fell'}]);
  const [result] = logOf(report).runs[0].results;
  expect(result).toMatchObject({ruleIndex: -1, message: {text: 'Not so.'}});
  expect(result).not.toHaveProperty('fixes');
});

it('tells of a file that could not be read', () => {
  const failure = 'a.txt is no text.';
  const {invocations} = logOf(reportOf([{path: '/a b.txt', format: 'text', words: 0, findings: [], failure}])).runs[0];
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      {message: {text: failure}, locations: [{physicalLocation: {artifactLocation: {uri: 'file:///a%20b.txt'}}}]},
    ],
  });
});

it('is valid with nothing in it', () => {
  expect(logOf(reportOf([])).runs[0].results).toEqual([]);
});
