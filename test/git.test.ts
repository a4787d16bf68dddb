import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {runBaselineUpdate} from '../src/commands/baseline.js';
import {folderWith} from './folder.js';
import {StoryRepo} from './story-repo.js';

const OLD = 'The rain fell.\n\nThen i ran home.\n\nIt was late.\n\nThe dog slept by the fire.\n';
const NEW = OLD.replace('It was late.', 'It was late and i slept.');

describe('--changed', () => {
  it('shows a new fault and leaves one in an untouched line', async () => {
    const story = new StoryRepo({'ch1.md': OLD});
    expect(await story.check()).toEqual([1, ['ch1.md:3 pronoun-i']]);
    expect(await story.check({changed: true})).toEqual([0, []]);
    story.write({'ch1.md': NEW});
    expect(await story.check({changed: true})).toEqual([1, ['ch1.md:5 pronoun-i']]);
    story.commit({});
    expect(await story.check({changed: true})).toEqual([0, []]);
    expect(await story.check({changed: 'HEAD~1'})).toEqual([1, ['ch1.md:5 pronoun-i']]);
  });

  it('compares with the place where the branch left its base', async () => {
    const story = new StoryRepo({'ch1.md': OLD, 'ch2.md': 'All was well.\n'});
    story.git('checkout', '-q', '-b', 'draft');
    story.commit({'ch1.md': NEW});
    story.git('checkout', '-q', 'main');
    story.commit({'ch2.md': 'All was well, and i slept.\n'});
    story.git('checkout', '-q', 'draft');
    expect(await story.check({changed: 'main'})).toEqual([1, ['ch1.md:5 pronoun-i']]);
  });

  it('follows a renamed chapter, staged or not, and forgets a deleted one', async () => {
    const story = new StoryRepo({'ch1.md': OLD, 'ch2.md': `${OLD}i go.\n`});
    story.write({'ch1.md': undefined, 'ch2.md': undefined, 'part "1"/chäpter one.md': NEW});
    expect(await story.check({changed: true})).toEqual([1, ['part "1"/chäpter one.md:5 pronoun-i']]);
    story.git('add', '-A');
    expect(await story.check({changed: 'main'})).toEqual([1, ['part "1"/chäpter one.md:5 pronoun-i']]);
    expect(story.git('status', '--short')).toContain('R  ch1.md');
  });

  it('takes a chapter Git does not know for new, and leaves the index alone', async () => {
    const story = new StoryRepo({'ch1.md': OLD, '.gitignore': 'drafts\n'});
    story.write({'ch2.md': 'Then i ran.\n', 'drafts/ch3.md': 'Then i ran.\n'});
    const paths = [story.path('ch1.md'), story.path('ch2.md'), story.path('drafts/ch3.md')];
    expect(await story.check({changed: true}, paths)).toEqual([1, ['ch2.md:1 pronoun-i', 'drafts/ch3.md:1 pronoun-i']]);
    expect(story.git('status', '--short')).toBe('?? ch2.md\n');
  });

  it('finds what spans a place where lines were deleted', async () => {
    const story = new StoryRepo({'ch1.md': 'She saw the\nold house and\nthe garden.\n\nThen i ran.\n'});
    story.write({'ch1.md': 'She saw the\nthe garden.\n\nThen i ran.\n'});
    expect(await story.check({changed: true})).toEqual([1, ['ch1.md:1 repeated-word']]);
  });

  it("does not mind the user's Git settings", async () => {
    const story = new StoryRepo({'ch1.md': OLD, '.gitattributes': '*.md -diff\n'});
    const set = {
      'color.ui': 'always',
      'diff.noprefix': 'true',
      'diff.renames': 'false',
      'diff.external': 'false',
      'diff.algorithm': 'patience',
    };
    for (const [name, value] of Object.entries(set)) story.git('config', name, value);
    story.write({'ch1.md': undefined, 'ch2.md': NEW.replace(/\n/g, '\r\n')});
    expect(await story.check({changed: true, rule: ['ellipsis']})).toEqual([0, []]);
    story.write({'ch2.md': NEW});
    expect(await story.check({changed: true})).toEqual([1, ['ch2.md:5 pronoun-i']]);
  });

  it('takes all for new before the first commit', async () => {
    const folder = folderWith({'ch1.md': OLD});
    execFileSync('git', ['init', '-q'], {cwd: folder});
    const story = Object.assign(Object.create(StoryRepo.prototype) as StoryRepo, {folder});
    expect(await story.check({changed: true})).toEqual([1, ['ch1.md:3 pronoun-i']]);
  });

  it('says in one sentence why it cannot compare', async () => {
    const story = new StoryRepo({'ch1.md': OLD});
    story.commit({'ch1.md': NEW});
    await expect(story.check({changed: 'mian'})).rejects.toThrow(
      'Git knows no commit, branch or tag “mian”: check the spelling, or put the chapters before --changed.',
    );
    await expect(story.check({changed: '--output=x'})).rejects.toThrow('Git knows no commit');
    await expect(story.check({changed: true}, [join(folderWith({'a.md': OLD}), 'a.md')])).rejects.toThrow(
      /^\S+ is not in a Git repository: --changed needs one; leave it out\.$/,
    );
    const outside = join(folderWith({'a.md': OLD}), 'a.md');
    await expect(story.check({changed: true}, [story.path('ch1.md'), outside])).rejects.toThrow(
      /is (?:outside|not in) (?:the|a) Git repository/,
    );
    const clone = folderWith();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${story.folder}`, clone], {stdio: 'pipe'});
    await expect(story.check({changed: 'HEAD~1'}, [clone])).rejects.toThrow(
      'This is a shallow clone that does not hold “HEAD~1”: fetch more of the history (on GitHub: fetch-depth: 0).',
    );
  });
});

describe('--baseline', () => {
  async function baselined(files: Readonly<Record<string, string>>): Promise<[StoryRepo, string]> {
    const story = new StoryRepo(files);
    const path = story.path('.bluepencil/baseline.json');
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await runBaselineUpdate([story.folder], {})).toBe(0);
    vi.restoreAllMocks();
    return [story, path];
  }

  it('lets known findings pass, wherever their lines have gone', async () => {
    const [story, baseline] = await baselined({'ch1.md': OLD});
    story.write({'ch1.md': `A new beginning.\n\n${OLD}`});
    expect(await story.check({baseline})).toEqual([0, []]);
    story.write({'ch1.md': NEW});
    expect(await story.check({baseline})).toEqual([1, ['ch1.md:5 pronoun-i']]);
    expect(await story.check({baseline, max: 1})).toEqual([0, ['ch1.md:5 pronoun-i']]);
  });

  it('counts: the same fault once more in a chapter is new', async () => {
    const [story, baseline] = await baselined({'ch1.md': 'Then i ran.\n'});
    story.write({'ch1.md': 'Then i ran.\n\nThen i ran.\n'});
    expect(await story.check({baseline})).toEqual([1, ['ch1.md:3 pronoun-i']]);
  });

  it('knows the faults of a renamed chapter', async () => {
    const [story, baseline] = await baselined({'ch1.md': OLD, 'ch2.md': 'So i go.\n'});
    story.write({'ch1.md': undefined, 'part/one.md': NEW, 'ch2.md': undefined});
    expect(await story.check({baseline})).toEqual([1, ['part/one.md:5 pronoun-i']]);
  });

  it('says in one sentence that it is missing or damaged', async () => {
    const story = new StoryRepo({'ch1.md': OLD, 'damaged.json': '{"version": 1, "chapters": {"a": '});
    await expect(story.check({baseline: story.path('damaged.json')})).rejects.toThrow(
      /damaged\.json is not a baseline that bluepencil has written: restore it, or make it anew with “[^”]+”\.$/,
    );
    await expect(story.check({baseline: story.path('none.json')})).rejects.toThrow(
      /none\.json does not exist: “bluepencil baseline update” makes it\.$/,
    );
  });
});
