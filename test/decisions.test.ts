import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {addDecisions, decided, decisionsPath, loadDecisions} from '../src/decisions.js';
import {findingsIn} from './check-text.js';

const TEXT = 'Then i ran. Later on that very long and weary evening, under the trees by the old mill, i fell.\n';

it('drops a rejected finding, and not its twin elsewhere', async () => {
  const [first, second] = await findingsIn(TEXT);
  const rejected = [
    {fingerprint: first?.fingerprint ?? '', verdict: 'rejected', rule: 'pronoun-i', text: 'i'},
  ] as const;
  expect(await findingsIn(TEXT, {decided: decided(rejected)})).toEqual([second]);
  const elsewhere = await findingsIn(`A new first paragraph.\n\n${TEXT}`, {decided: decided(rejected)});
  expect(elsewhere.map((finding) => finding.fingerprint)).toEqual([second?.fingerprint]);
});

it('drops an ignored wording everywhere', async () => {
  const ignored = [{fingerprint: '0', verdict: 'ignored', rule: 'pronoun-i', text: 'i'}] as const;
  expect(await findingsIn(TEXT, {decided: decided(ignored)})).toEqual([]);
});

it('keeps decisions sorted by fingerprint, the latest of each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  await addDecisions(folder, [
    {fingerprint: 'b', verdict: 'rejected', rule: 'ellipsis', text: '..'},
    {fingerprint: 'a', verdict: 'rejected', rule: 'ellipsis', text: '..'},
  ]);
  await addDecisions(folder, [{fingerprint: 'b', verdict: 'ignored', rule: 'ellipsis', text: '..'}]);
  expect((await loadDecisions(folder)).map(({fingerprint, verdict}) => `${fingerprint} ${verdict}`)).toEqual([
    'a rejected',
    'b ignored',
  ]);
  expect(readFileSync(decisionsPath(folder), 'utf8')).toMatch(/^\{\n {2}"version": 1,[\s\S]*\}\n$/);
});

it('refuses a file it has not written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  mkdirSync(join(folder, '.bluepencil'));
  writeFileSync(decisionsPath(folder), '{"version": 2}');
  await expect(loadDecisions(folder)).rejects.toThrow(/is not a decisions file that bluepencil has written/);
});
