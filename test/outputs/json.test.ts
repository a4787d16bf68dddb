import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, it} from 'vitest';
import {check} from '../../src/check.js';
import {json} from '../../src/outputs/json.js';
import {manuscript} from '../check-text.js';
import {reportOf} from './fixtures.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({strict: true}).compile(schema);

it('is what the schema says', async () => {
  const report = await check([manuscript('Then i ran.. and i fell.\n'), manuscript('All was well.\n', 'two.txt')]);
  const read = JSON.parse(json(report));
  expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
  expect(read).toEqual(report);
});

it('may hold a file that failed', () => {
  const report = reportOf([{path: 'a.txt', format: 'text', words: 0, findings: [], failure: 'a.txt is no text.'}]);
  expect(validate(JSON.parse(json(report)))).toBe(true);
});

it('has nothing the schema does not know', async () => {
  const report = await check([manuscript('Then i ran.\n')]);
  expect(validate({...report, extra: 1})).toBe(false);
});
