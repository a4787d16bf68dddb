import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {loadRules} from '../src/load-rules.js';
import {findingsIn, repair} from './check-text.js';

interface Fixture {
  /** `at`: the text flagged; `to`: the whole repaired text; several findings are listed in reading order. */
  readonly flags: readonly {
    readonly text: string;
    readonly at: string;
    readonly to?: string;
    readonly also?: readonly string[];
  }[];
  readonly passes: readonly string[];
}

const FOLDER = new URL('./rules/', import.meta.url);
const rules = await loadRules();
const fixtures = readdirSync(FOLDER).map((name) => name.replace(/\.yml$/, ''));

it('has a fixture for each rule and a rule for each fixture', () => {
  expect(fixtures.sort()).toEqual(rules.map((rule) => rule.definition.id).sort());
});

for (const id of fixtures) {
  const fixture = parse(readFileSync(new URL(`${id}.yml`, FOLDER), 'utf8')) as Fixture;
  const options = {rules: {[id]: 'on'}} as const;
  describe(id, () => {
    it.each(fixture.flags)('flags $text', async ({text, at, to, also = []}) => {
      const findings = await findingsIn(text, options);
      const own = findings.filter((finding) => finding.rule === id);
      expect(own.map((finding) => finding.actual)).toEqual([at, ...also]);
      const first = own[0];
      if (!first || to === undefined) return;
      const fixed = repair(text, first);
      expect(fixed).toBe(to);
      const before = findings.map((finding) => `${finding.rule}: ${finding.actual}`);
      const after = (await findingsIn(fixed, options)).map((finding) => `${finding.rule}: ${finding.actual}`);
      expect(after.filter((finding) => !before.includes(finding))).toEqual([]);
    });
    it.each(fixture.passes)('passes %s', async (text) => {
      const own = (await findingsIn(text, options)).filter((finding) => finding.rule === id);
      expect(own.map((finding) => finding.actual)).toEqual([]);
    });
  });
}

describe('the examples that explain shows', () => {
  for (const {definition} of rules) {
    it.each(definition.examples)(`${definition.id}: $wrong`, async ({wrong, right}) => {
      const options = {rules: {[definition.id]: 'on'}} as const;
      const own = (await findingsIn(wrong, options)).find((finding) => finding.rule === definition.id);
      expect(own && repair(wrong, own)).toBe(right);
    });
  }
});
