import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {UserError} from '../src/errors.js';
import {loadPhrases, parsePhrases} from '../src/load-phrases.js';
import {readData} from '../src/rule-data.js';
import {findingsIn, repair} from './check-text.js';

const GROUPS = ['eggcorn', 'preposition', 'set-phrase', 'verb-phrase'];

describe.each(GROUPS)('every example of %s', (group) => {
  const ruleOf = (text: string) => findingsIn(text, {rules: {[group]: 'on'}});

  it.each(loadPhrases(group).map(({flags}) => flags))('flags %s', async (flags) => {
    const findings = await ruleOf(flags);
    const own = findings.filter(({rule}) => rule === group);
    expect(own.length, findings.map(({rule, actual}) => `${rule}: ${actual}`).join()).toBe(1);
    const [first] = own;
    if (!first) return;
    const fixed = repair(flags, first);
    expect(fixed).not.toBe(flags);
    const before = findings.map(({rule, actual}) => `${rule}: ${actual}`);
    const after = (await ruleOf(fixed)).map(({rule, actual}) => `${rule}: ${actual}`);
    expect(after.filter((finding) => !before.includes(finding))).toEqual([]);
  });

  it.each(loadPhrases(group).flatMap(({passes}) => passes))('passes %s', async (text) => {
    expect((await ruleOf(text)).filter(({rule}) => rule === group)).toEqual([]);
  });
});

it.each(GROUPS)('%s is the YAML it is read as', (group) => {
  const {phrases} = parse(readData(`phrases/${group}.yml`).toString('utf8')) as {phrases: {flags: string}[]};
  expect(phrases.map(({flags}) => flags)).toEqual(loadPhrases(group).map(({flags}) => flags));
});

describe('a malformed file of phrases', () => {
  const start = 'source: mine\nlicence: MIT\nphrases:\n';
  it.each([
    ['source: mine\n', 'x.yml:1: expected a list of phrases'],
    [`${start}  - find: a b\n    flags: A b.\n`, 'x.yml:4: expected the field “to”'],
    [
      `${start}  - find: a b\n    to: c\n    flags: A b.\n    passed: no\n`,
      'x.yml:7: expected one of the fields find, to',
    ],
    [`${start}  - find: <verb> b\n    to: c\n    flags: A b.\n`, 'x.yml:4: expected “find” to begin with a word'],
    [`${start}  - find: a <verbs>\n    to: c\n    flags: A b.\n`, 'x.yml:4: expected one of the classes'],
    [`${start}  - find: "a\n`, 'x.yml:4: expected text, or text in double quotes'],
    [`${start}    to: c\n`, 'x.yml:4: expected an entry to begin with “- find”'],
  ])('is refused with its line: %j', (source, message) => {
    expect(() => parsePhrases(source, 'x.yml')).toThrow(UserError);
    expect(() => parsePhrases(source, 'x.yml')).toThrow(message);
  });
});
