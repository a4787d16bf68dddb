import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, it, vi} from 'vitest';
import {readTargets, writeReport} from '../../src/outputs/targets.js';
import {folderWith} from '../folder.js';
import {contextFor, reportOf, reportOn} from './fixtures.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('writes several forms of one report, one of them to standard output', async () => {
  const folder = folderWith();
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'summary.md'));
  const [report, context] = reportOn('Then i ran.\n', [{rule: 'pronoun-i', message: 'No.', actual: 'i', to: ['I']}]);
  const [json, junit] = [join(folder, 'out.json'), join(folder, 'reports', 'junit.xml')];
  await writeReport(report, readTargets([`json=${json}`, 'github', `junit=${junit}`]), context);
  expect(printed.mock.calls.map(([text]) => String(text).slice(0, 24))).toEqual(['::error file=chapter.txt']);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(report);
  expect(readFileSync(junit, 'utf8')).toContain('<testsuites');
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| chapter.txt | 1 |');
  expect(readdirSync(folder).sort()).toEqual(['out.json', 'reports', 'summary.md']);
});

it.each([
  [['word'], '--format word: there is no format “word”: write pretty, '],
  [['sarfi=a.sarif'], '--format sarfi=a.sarif: there is no format “sarfi”: did you mean “sarif”?'],
  [['json='], '--format json=: write the file after the “=”.'],
  [['json', 'sarif'], 'Two formats cannot both go to standard output: give one a file of its own, as in sarif=out'],
  [['json=a', 'sarif=./a'], 'Two formats cannot both go to ./a: '],
])('refuses %j', (formats, sentence) => {
  expect(() => readTargets(formats)).toThrow(sentence);
});

it('does not write over a chapter, nor where nothing can be written', async () => {
  const folder = folderWith({'a.txt': 'x'});
  const path = join(folder, 'a.txt');
  const report = reportOf([{path, format: 'text', words: 1, findings: []}]);
  await expect(writeReport(report, readTargets([`json=${path}`]), contextFor([]))).rejects.toThrow(
    `${path} is a chapter: name another file for json.`,
  );
  const inFile = join(path, 'out.json');
  await expect(writeReport(reportOf([]), readTargets([`json=${inFile}`]), contextFor([]))).rejects.toThrow(/a\.txt/);
  expect(readFileSync(path, 'utf8')).toBe('x');
  expect(existsSync(inFile)).toBe(false);
});
