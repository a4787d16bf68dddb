import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {type ReportFlags, runReport} from '../src/commands/report.js';
import {sampled, type Version} from '../src/history.js';
import {openProject} from '../src/project.js';
import {type TrendOptions, trendOf} from '../src/trend.js';
import {folderWith} from './folder.js';
import {StoryRepo} from './story-repo.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const TAIL = 'All was well in the house by the sea.\n\nThe sea was still.\n\nNo one came.\n\nIt was late.\n';
const FAULTY = `Then i ran..\n\n${TAIL}`;
const BETTER = `Then I ran..\n\n${TAIL}`;
const CLEAN = `Then I ran...\n\n${TAIL}`;

/** The faults of each version, as `chapter.md words rule count`. */
async function trend(story: StoryRepo, options: Partial<TrendOptions> = {}, paths = [story.folder]) {
  const project = await openProject(paths, {});
  const {checked} = await import('../src/commands/check.js');
  const points = await trendOf(project, (await checked(project)).files, {most: 30, ...options}, () => undefined);
  return points.map(({files}) =>
    files.map(({path, words, byRule}) =>
      [path.slice(story.folder.length + 1), words, ...Object.entries(byRule).flat()].join(' '),
    ),
  );
}

function told(): string {
  return vi.mocked(process.stderr.write).mock.calls.join('');
}

describe('report --history', () => {
  it('checks what Git has of each chapter, under the names it had, and the uncommitted text', async () => {
    const story = new StoryRepo({'one.md': FAULTY, 'notes.txt': 'So i go.\n'});
    story.commit({LICENSE: 'No chapter.\n'});
    story.commit({'one.md': undefined, 'part/1 "first".md': BETTER, 'notes.txt': undefined});
    story.commit({'two.md': FAULTY});
    story.write({'part/1 "first".md': CLEAN});
    const status = story.git('status', '--short');
    expect(await trend(story)).toEqual([
      ['part/1 "first".md 22 pronoun-i 1 ellipsis 1'],
      ['part/1 "first".md 22 ellipsis 1'],
      ['two.md 22 pronoun-i 1 ellipsis 1', 'part/1 "first".md 22 ellipsis 1'],
      ['two.md 22 pronoun-i 1 ellipsis 1', 'part/1 "first".md 22'],
    ]);
    expect(story.git('status', '--short')).toBe(status);
    expect(await trend(story, {}, [story.path('two.md')])).toEqual([['two.md 22 pronoun-i 1 ellipsis 1']]);
  });

  it('takes a merged branch for one step', async () => {
    const story = new StoryRepo({'one.md': FAULTY});
    story.git('checkout', '-q', '-b', 'draft');
    story.commit({'one.md': BETTER});
    story.commit({'one.md': CLEAN});
    story.git('checkout', '-q', 'main');
    story.git('merge', '-q', '--no-ff', '-m', 'x', 'draft');
    expect(await trend(story)).toEqual([['one.md 22 pronoun-i 1 ellipsis 1'], ['one.md 22']]);
  });

  it('knows the names of the story as it was then, and the settings of now', async () => {
    const cast = 'So Corvane rode, and Corvane won. '.repeat(12);
    const story = new StoryRepo({'bluepencil.yml': 'rules: {pronoun-i: off}\n', 'one.md': `${cast}Then i ran.\n`});
    story.commit({'two.md': 'At noon the grey Covrane fell.\n'});
    story.commit({'one.md': 'All was well.\n'});
    const words = cast.split(' ').length + 2;
    expect(await trend(story)).toEqual([
      [`one.md ${words}`],
      [`one.md ${words}`, 'two.md 6 name-near-miss 1'],
      ['one.md 3', 'two.md 6'],
    ]);
  });

  it('does not look again at versions it knows, unless what it keeps is damaged', async () => {
    const story = new StoryRepo({'one.md': FAULTY});
    story.commit({'one.md': BETTER});
    const before = await trend(story);
    const checks = await import('../src/check.js');
    const looked = vi.spyOn(checks, 'checkChapter');
    story.commit({'one.md': CLEAN});
    expect(await trend(story)).toEqual([...before, ['one.md 22']]);
    // The work tree, and the new commit.
    expect(looked).toHaveBeenCalledTimes(2);
    const kept = story.path('.bluepencil/cache/history');
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('"pronoun-i":1', '"pronoun-i":7'));
    expect(await trend(story)).toEqual([...before, ['one.md 22']]);
    expect(await trend(story, {cache: false})).toEqual([...before, ['one.md 22']]);
  });

  it('leaves out a version that is no text, and says so', async () => {
    const story = new StoryRepo({'one.md': FAULTY});
    story.commit({'one.md': new Uint8Array([80, 75, 3, 4, 0, 0])});
    story.commit({'one.md': CLEAN});
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const points = await trend(story);
    expect(points.at(-1)).toEqual(['one.md 22']);
    expect(told()).toMatch(/^bluepencil: \S+one\.md at [0-9a-f]{9} is a Word, EPUB or zip file: [^\n]+\n$/);
  });

  it('reads a shallow clone as far back as it goes, and says how far', async () => {
    const story = new StoryRepo({'one.md': FAULTY});
    story.commit({'one.md': BETTER});
    story.commit({'one.md': CLEAN});
    const clone = Object.assign(Object.create(StoryRepo.prototype) as StoryRepo, {folder: folderWith()});
    execFileSync('git', ['clone', '-q', '--depth', '2', `file://${story.folder}`, clone.folder], {stdio: 'pipe'});
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await trend(clone)).toEqual([['one.md 22 ellipsis 1'], ['one.md 22']]);
    expect(told()).toMatch(
      /^This is a shallow clone: its history is read back to \d{4}-\d\d-\d\d; “git fetch --unshallow” brings what is older\.\n$/,
    );
  });

  it('says in one sentence why there is no history', async () => {
    const report = (paths: string[], flags: Partial<ReportFlags> = {}) =>
      runReport(paths, {format: 'markdown', history: true, ...flags});
    const folder = folderWith({'one.md': CLEAN});
    await expect(report([folder])).rejects.toThrow(
      /^\S+ is not in a Git repository: --history needs one; leave it out\.$/,
    );
    execFileSync('git', ['init', '-q'], {cwd: folder});
    await expect(report([folder])).rejects.toThrow(
      /^\S+ has no commits yet: commit the chapters, or leave out --history\.$/,
    );
    const story = new StoryRepo({LICENSE: 'No chapter.\n'});
    story.write({'one.md': CLEAN});
    await expect(report([story.folder])).rejects.toThrow(
      'Git has no version of these chapters: commit them, or leave out --history.',
    );
    story.commit({});
    await expect(report([story.folder], {since: '2099-01-01'})).rejects.toThrow(
      'No commit since 2099-01-01 has changed these chapters: name an earlier day.',
    );
  });

  it('stands in the page and in the comment', async () => {
    const story = new StoryRepo({'one.md': FAULTY});
    story.commit({'one.md': BETTER});
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const [page, comment] = [join(folderWith(), 'r.html'), join(folderWith(), 'r.md')];
    expect(await runReport([story.folder], {format: 'html', history: 5, output: page})).toBe(0);
    expect(await runReport([story.folder], {format: 'markdown', history: 5, output: comment})).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<h3>Over time</h3>');
    expect(readFileSync(comment, 'utf8')).toMatch(/\nFaults per 1,000 words: █▅ 90\.9 on \S+, 45\.5 on \S+\n/);
  });
});

it('chooses versions evenly, and so that a later commit leaves the choice as it was', () => {
  const versions = (count: number): Version[] =>
    Array.from({length: count}, (_, i) => ({commit: String(count - 1 - i), time: 0, blobs: new Map()}));
  const chosen = (count: number, most: number) => sampled(versions(count), most).map(({commit}) => Number(commit));
  expect(chosen(5, 5)).toEqual([4, 3, 2, 1, 0]);
  expect(chosen(6, 5)).toEqual([5, 4, 2, 0]);
  expect(chosen(7, 5)).toEqual([6, 4, 2, 0]);
  expect(chosen(40, 5)).toEqual([39, 32, 16, 0]);
  expect(chosen(40, 2)).toEqual([39, 0]);
});
