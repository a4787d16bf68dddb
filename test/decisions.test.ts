import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {addDecisions, type Decision, decided, decisionsPath, loadDecisions, placeOf} from '../src/decisions.js';
import {fingerprint} from '../src/fingerprint.js';
import {findingsIn} from './check-text.js';
import {folderWith} from './folder.js';

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
  const folder = folderWith();
  await addDecisions(folder, [
    {fingerprint: 'b', verdict: 'rejected', rule: 'ellipsis', text: '..'},
    {fingerprint: 'a', verdict: 'rejected', rule: 'ellipsis', text: '..'},
  ]);
  await addDecisions(folder, [{fingerprint: 'b', verdict: 'ignored', rule: 'ellipsis', text: '..'}]);
  expect((await loadDecisions(folder)).map(({fingerprint, verdict}) => `${fingerprint} ${verdict}`)).toEqual([
    'a rejected',
    'b ignored',
  ]);
  expect(readFileSync(decisionsPath(folder), 'utf8').split('\n')).toEqual([
    '{"version": 1, "decisions": [',
    '{"fingerprint":"a","verdict":"rejected","rule":"ellipsis","text":".."},',
    '{"fingerprint":"b","verdict":"ignored","rule":"ellipsis","text":".."}',
    ']}',
    '',
  ]);
});

it('takes what git makes of two authors who both decided', async () => {
  const folder = folderWith();
  const copy = async (name: string, ...fingerprints: string[]) => {
    const own = join(folder, name);
    await addDecisions(
      own,
      fingerprints.map((fingerprint) => ({fingerprint, verdict: 'rejected', rule: 'tense', text: 'is'})),
    );
    return decisionsPath(own);
  };
  const ours = await copy('ours', 'a', 'c', 'e');
  const merge = ['merge-file', '--union', ours, await copy('base', 'c'), await copy('theirs', 'b', 'c', 'f')];
  execFileSync('git', merge);
  const merged = await loadDecisions(join(folder, 'ours'));
  expect(merged.map(({fingerprint}) => fingerprint)).toEqual(['a', 'b', 'c', 'e', 'f']);
});

describe('a damaged file', () => {
  it.each([
    ['{"version": 1, "decisions": [{"fingerp', /is not a decisions file that bluepencil has written/],
    ['{"version": 1}', /is not a decisions file/],
    ['{"version": 2, "decisions": []}', /is of version 2, which this bluepencil cannot read/],
    ['<<<<<<< HEAD\n=======\n>>>>>>> branch\n', /holds a merge conflict/],
  ])('is refused: %s', async (text, sentence) => {
    const folder = folderWith({'.bluepencil/decisions.json': text});
    await expect(loadDecisions(folder)).rejects.toThrow(sentence);
    await expect(
      addDecisions(folder, [{fingerprint: 'a', verdict: 'rejected', rule: 'tense', text: 'is'}]),
    ).rejects.toThrow(sentence);
    expect(readFileSync(decisionsPath(folder), 'utf8')).toBe(text);
  });
});

describe('a fingerprint', () => {
  const of = (text: string, actual: string) => {
    const start = text.indexOf(actual);
    return fingerprint(text, 'rule', start, start + actual.length);
  };
  const SENTENCE = 'He said they wont come.';
  const own = of(SENTENCE, 'wont');

  it.each([
    `Rain. ${SENTENCE}`,
    `${SENTENCE} Rain fell on the mill.`,
    `i know. ${SENTENCE} i do.`,
    `“Rain!” ${SENTENCE}\n\nNight came.`,
    `Night came\n\n${SENTENCE}`,
    'He said they\nwont come.',
  ])('stays when the text around moves: %s', (text) => expect(of(text, 'wont')).toBe(own));

  it.each([
    'She said they wont come.',
    'He said they wont come back.',
    'Mr. Hale said they wont come.',
    'He said they wont come, i know.',
  ])('changes with its own sentence: %s', (text) => expect(of(text, 'wont')).not.toBe(own));

  it('holds a tag with its speech, and words after an ellipsis', () => {
    expect(of('“Go.” he said.', 'Go')).not.toBe(of('“Go.” she said.', 'Go'));
    expect(of('Well.. maybe.', '..')).not.toBe(of('Well.. never.', '..'));
    expect(of('“Go.” i ran.', 'Go')).toBe(of('“Go.” I ran.', 'Go'));
  });

  it('tells two faults of one sentence apart', () => {
    const text = 'They wont go and i wont stay.';
    expect(fingerprint(text, 'rule', 5, 9)).not.toBe(fingerprint(text, 'rule', 19, 23));
  });
});

describe('a decision', () => {
  const occurs = (decision: Decision, text: string) => placeOf(decision, text) !== undefined;

  const prose = 'He said “they wont” come. She did not.';
  const start = prose.indexOf('wont');
  const rejected: Decision = {
    fingerprint: fingerprint(prose, 'contraction', start, start + 4),
    verdict: 'rejected',
    rule: 'contraction',
    text: 'wont',
  };

  it('occurs while its sentence stands', () => {
    expect(occurs(rejected, prose)).toBe(true);
    expect(occurs(rejected, `Rain wont stop. ${prose.replace('did', 'could')}`)).toBe(true);
    expect(occurs(rejected, prose.replace('He', 'Tom'))).toBe(false);
  });

  it('to ignore a wording occurs while the wording stands', () => {
    expect(occurs({...rejected, verdict: 'ignored'}, 'You wont.')).toBe(true);
    expect(occurs({...rejected, verdict: 'ignored'}, "You won't.")).toBe(false);
  });

  it('finds words across a line break, in other quotes and without their emphasis', () => {
    const text = "She said *I can't* stay, he left.";
    const plain = 'She said I can’t stay, he left.';
    const own = {...rejected, fingerprint: fingerprint(plain, 'contraction', 9, 20), text: text.slice(9, 22)};
    expect(occurs(own, plain)).toBe(true);
  });
});
