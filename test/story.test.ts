import {existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {type CheckFlags, runCheck} from '../src/commands/check.js';
import {runMerge} from '../src/commands/merge.js';
import type {Report} from '../src/types.js';
import {folderWith} from './folder.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The report as printed. */
async function check(paths: readonly string[], flags: CheckFlags = {}): Promise<string> {
  const out = join(folderWith(), 'report.json');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runCheck(paths, {...flags, format: [`json=${out}`]});
  return readFileSync(out, 'utf8');
}

async function findings(folder: string, paths: readonly string[] = [folder], flags: CheckFlags = {}) {
  const {files} = JSON.parse(await check(paths, flags)) as Report;
  return files.flatMap((file) => [
    file.path.slice(folder.length + 1),
    ...file.findings.map(({rule, severity}) => `${rule} ${severity}`),
  ]);
}

const FAULT = 'Then i ran.\n';

describe('a repo of chapters', () => {
  it('is read in reading order, without what .gitignore and .bluepencilignore leave out', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.old.md\n',
      '.bluepencilignore': 'README.md\n',
      'README.md': FAULT,
      'ch10.md': FAULT,
      'ch2.md': FAULT,
      'ch2.old.md': FAULT,
      'drafts/ch3.md': FAULT,
      'part/.bluepencilignore': 'notes.md\n!kept.old.md\n',
      'part/kept.old.md': FAULT,
      'part/notes.md': FAULT,
    });
    const chapters = ['ch2.md', 'ch10.md', 'part/kept.old.md'];
    const fault = 'pronoun-i error';
    expect(await findings(folder)).toEqual(chapters.flatMap((path) => [path, fault]));
    expect(await findings(folder, [join(folder, '**/*.md')])).toEqual(chapters.flatMap((path) => [path, fault]));
    expect(await findings(folder, [join(folder, 'part')])).toEqual(['part/kept.old.md', fault]);
    expect(await findings(folder, [join(folder, 'README.md')])).toEqual(['README.md', fault]);
  });

  it('takes for chapters what the config names, and other settings for some of them', async () => {
    const folder = folderWith({
      'bluepencil.yml':
        'chapters: [/chapters/]\nrules: {ellipsis: suggestion}\noverrides:\n  - files: letters/\n    rules: {pronoun-i: off}\n  - files: ["two.*"]\n    rules: {pronoun-i: warning}\n',
      'chapters/one.md': 'Then i ran..\n',
      'chapters/letters/one.md': 'Then i ran..\n',
      'chapters/letters/two.md': 'Then i ran..\n',
      'notes.md': FAULT,
    });
    const [off, warned] = [['ellipsis suggestion'], ['pronoun-i warning', 'ellipsis suggestion']];
    expect(await findings(folder)).toEqual([
      ...['chapters/one.md', 'pronoun-i error', 'ellipsis suggestion'],
      ...['chapters/letters/one.md', ...off],
      ...['chapters/letters/two.md', ...warned],
    ]);
    expect(await findings(folder, [folder], {rule: ['pronoun-i']})).toContain('pronoun-i warning');
  });

  it('checks the others when a chapter is deleted meanwhile', async () => {
    const folder = folderWith({'one.md': FAULT, 'two.md': FAULT, 'three.md': FAULT});
    const files = await import('../src/files.js');
    const find = files.findManuscripts;
    vi.spyOn(files, 'findManuscripts').mockImplementation(async (...args) => {
      const found = await find(...args);
      rmSync(join(folder, 'two.md'), {force: true});
      return found;
    });
    const {files: reports} = JSON.parse(await check([folder])) as Report;
    expect(
      reports.map(({path, findings, failure}) => [path.slice(folder.length + 1), findings.length, failure]),
    ).toEqual([
      ['one.md', 1, undefined],
      ['three.md', 1, undefined],
      ['two.md', 0, `${join(folder, 'two.md')} does not exist: check the spelling and the folder you are in.`],
    ]);
  });

  it('knows the cast of all chapters although one alone is reported', async () => {
    const [one, two] = ['She met Gatlen. Then Gatlen and Gatlen sang of Gatlen.\n', 'At noon gatlen Gatlen sang.\n'];
    const alone = folderWith({'one.md': one, 'two.md': two});
    const story = folderWith({'one.md': one, 'two.md': two, 'bluepencil.yml': ''});
    const both = await findings(alone);
    expect(both.slice(both.indexOf('two.md'))).toEqual(await findings(story, [join(story, 'two.md')]));
  });
});

describe("a story's own words", () => {
  it('have the capital that the other chapters give them', async () => {
    const one = 'She met the Vorn, and the Vorn met her. We fear the Vorn, and the Vorn know.\n';
    const folder = folderWith({'one.md': one, 'two.md': 'Then the vorn fled.\n'});
    expect(await findings(folder)).toEqual(['one.md', 'two.md', 'term-capitals warning']);
    writeFileSync(join(folder, 'three.md'), 'Then the vorn and a vorn and some vorn fled.\n');
    expect(await findings(folder)).toEqual(['one.md', 'three.md', 'two.md']);
  });
});

const CAST = 'So Corvane rode, and Corvane won. ';
/** Ten chapters; the findings of the last rest on the names of the others. */
function bigStory(): string {
  const chapters = Array.from({length: 9}, (_, i): [string, string] => [`ch${i + 1}.md`, `${CAST}Then i ran.\n`]);
  return folderWith({...Object.fromEntries(chapters), 'ch10.md': 'At noon the grey Covrane fell.\n'});
}
const cacheOf = (folder: string) => join(folder, '.bluepencil', 'cache');
const entriesOf = (folder: string) => readdirSync(cacheOf(folder)).filter((name) => !name.startsWith('.'));

describe('the cache', () => {
  it('gives what a run without it gives, whatever has changed', async () => {
    const folder = bigStory();
    const same = async (flags: CheckFlags = {}) => {
      const cached = await check([folder], flags);
      expect(cached).toBe(await check([folder], {...flags, cache: false}));
      return JSON.parse(cached) as Report;
    };
    expect((await same()).summary.byRule).toEqual({'pronoun-i': 9, 'name-near-miss': 1});
    // Each chapter, and the story.
    expect(entriesOf(folder)).toHaveLength(11);
    expect(readFileSync(join(cacheOf(folder), '.gitignore'), 'utf8')).toBe('*\n');
    await same();
    writeFileSync(join(folder, 'ch1.md'), 'Then I ran..\n');
    await same();
    // The names of the other chapters now say nothing of the last one, which has not changed.
    for (let i = 1; i < 8; i++) writeFileSync(join(folder, `ch${i}.md`), 'All was well.\n');
    expect((await same()).summary.byRule).toEqual({'pronoun-i': 2});
    writeFileSync(join(folder, 'bluepencil.yml'), 'rules: {pronoun-i: off}\n');
    expect((await same()).summary.byRule).toEqual({});
    expect((await same({rule: ['pronoun-i']})).summary.byRule).toEqual({'pronoun-i': 2});
    writeFileSync(join(folder, 'dictionary.txt'), 'Covrane\n');
    await same();
  });

  it('follows the story chapter by chapter', async () => {
    const folder = bigStory();
    const rest = {cache: false};
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    const steps = [
      () => write('ch1.md', `${CAST}Then i ran.\nCovrane ran.\n`),
      () => write('ch2.md', 'Covrane and Covrane ran after Covrane.\n'),
      () => renameSync(join(folder, 'ch3.md'), join(folder, 'ch11.md')),
      () => rmSync(join(folder, 'ch4.md')),
      () => write('ch12.md', readFileSync(join(folder, 'ch5.md'), 'utf8')),
      () => write('ch2.md', `${CAST}Then i ran.\n`),
      () => write('ch1.md', ''),
    ];
    await check([folder]);
    for (const step of steps) {
      step();
      expect(await check([folder])).toBe(await check([folder], rest));
    }
  });

  it('does not look again at what is known', async () => {
    const folder = bigStory();
    const before = await check([folder]);
    const checks = await import('../src/check.js');
    const looked = vi.spyOn(checks, 'checkChapter');
    expect(await check([folder])).toBe(before);
    expect(looked).not.toHaveBeenCalled();
  });

  it('is as good as none when it is damaged, and may be used by two runs at once', async () => {
    const folder = bigStory();
    const before = await check([folder]);
    for (const [i, name] of entriesOf(folder).entries()) {
      const path = join(cacheOf(folder), name);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, i % 2 ? text.slice(0, 300) : text.replace('pronoun-i', 'pronoun-u'));
    }
    expect(await Promise.all([check([folder]), check([folder]), check([folder])])).toEqual([before, before, before]);
    expect(await check([folder])).toBe(before);
  });

  it('is left out for a few chapters', async () => {
    const folder = folderWith({'ch1.md': FAULT});
    await check([folder]);
    expect(existsSync(cacheOf(folder))).toBe(false);
  });
});

describe('--shard and merge', () => {
  async function shards(folder: string, count: number): Promise<string[]> {
    const out = folderWith();
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const paths = Array.from({length: count}, (_, i) => join(out, `${i + 1}.json`));
    for (const [i, path] of paths.entries())
      await runCheck([folder, join(folder, 'none.md')], {shard: `${i + 1}/${count}`, format: [`json=${path}`]});
    return paths;
  }

  it('give the report of a single run, byte for byte', async () => {
    const folder = bigStory();
    writeFileSync(join(folder, 'bad.md'), new Uint8Array([0, 1, 2]));
    const whole = await check([folder, join(folder, 'none.md')]);
    const [one, two, three] = (await shards(folder, 3)) as [string, string, string];
    const out = join(folderWith(), 'all.json');
    expect(await runMerge([three, one, two], {format: [`json=${out}`]})).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe(whole);
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await runMerge([one, two, three], {});
    expect(String(printed.mock.calls[0]?.[0])).toContain('10 findings in');
  });

  it('are refused when one is missing, twice there or damaged', async () => {
    const [one, two] = (await shards(bigStory(), 2)) as [string, string];
    await expect(runMerge([two], {})).rejects.toThrow('Shard 1/2 is missing: name the reports of all shards.');
    await expect(runMerge([one, two, two], {})).rejects.toThrow(/are both shard 2\/2: leave one out\.$/);
    writeFileSync(two, readFileSync(two, 'utf8').slice(0, 100));
    await expect(runMerge([one, two], {})).rejects.toThrow(/2\.json is no report of a shard: /);
    await expect(check([bigStory()], {shard: '3/2'})).rejects.toThrow(
      '--shard 3/2: write which part of how many, such as 1/3.',
    );
  });
});
