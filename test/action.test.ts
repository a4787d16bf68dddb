import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {parse} from 'yaml';
import {folderWith} from './folder.js';
import {StoryRepo} from './story-repo.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8'));

interface Action {
  readonly inputs: Readonly<Record<string, {readonly default: string}>>;
  readonly runs: {readonly steps: {readonly run?: string; readonly env?: Readonly<Record<string, string>>}[]};
}

/** Run the last step of action.yml as GitHub does. */
function runAction(story: StoryRepo, inputs: Readonly<Record<string, string>>) {
  const action = read('action.yml') as Action;
  const {run = '', env = {}} = action.runs.steps.at(-1) ?? {};
  const values = Object.entries(env).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] as string;
    return [name, inputs[input] ?? action.inputs[input]?.default];
  });
  const summary = join(folderWith(), 'summary.md');
  const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: story.folder,
    encoding: 'utf8',
    env: {...process.env, ...Object.fromEntries(values), GITHUB_ACTION_PATH: ROOT, GITHUB_STEP_SUMMARY: summary},
  });
  return {
    status,
    stderr,
    places: [...stdout.matchAll(/^::\w+ file=([^,]*),line=(\d+)/gm)].map(([, file, line]) => `${file}:${line}`),
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
  };
}

/** The sample story, with a fault planted in the first line of prose of its first chapter. */
function sampleStory(): StoryRepo {
  const story = new StoryRepo({});
  cpSync(join(ROOT, 'samples/story'), story.folder, {recursive: true});
  story.commit({'chapters/quiet.md': 'The rain fell.\n\nIt was late.\n'});
  return story;
}

it('checks the sample story in a pull request: clean, a new fault, an untouched line, a renamed and a deleted chapter', () => {
  const story = sampleStory();
  const all = runAction(story, {sarif: 'out.sarif'});
  expect([all.status, all.places.length > 20]).toEqual([1, true]);
  expect(JSON.parse(readFileSync(story.path('out.sarif'), 'utf8')).runs[0].results).toHaveLength(all.places.length);
  expect(all.summary).toContain('| 01-the-drowned-bell.md | ');
  expect(runAction(story, {paths: 'chapters\n'})).toMatchObject({status: 0, places: []});

  story.git('checkout', '-q', '-b', 'draft');
  const chapter = readFileSync(story.path('02-under-the-bell.md'), 'utf8');
  const lines = chapter.split('\n').length;
  story.commit({'02-under-the-bell.md': `${chapter}\nThe night was still.\n`});
  expect(runAction(story, {changed: 'main'})).toMatchObject({status: 0, places: []});
  story.commit({'02-under-the-bell.md': `${chapter}\nThe night was still, and i slept.\n`});
  const added = {status: 1, places: [`02-under-the-bell.md:${lines + 1}`]};
  expect(runAction(story, {changed: 'main'})).toMatchObject(added);
  expect(runAction(story, {changed: 'main', max: '1', 'fail-on': 'error'}).status).toBe(0);

  renameSync(story.path('02-under-the-bell.md'), story.path('02-below.md'));
  story.commit({'03-the-captain.md': undefined});
  expect(runAction(story, {changed: 'main'})).toMatchObject({status: 1, places: [`02-below.md:${lines + 1}`]});
  const {status, stderr} = runAction(story, {changed: 'nowhere'});
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
});

it('lets a baseline pass and fails for what is new, in a renamed chapter too', () => {
  const story = sampleStory();
  const cli = join(ROOT, 'dist/cli.js');
  expect(spawnSync(process.execPath, [cli, 'baseline', 'update', '.'], {cwd: story.folder}).status).toBe(0);
  const inputs = {baseline: '.bluepencil/baseline.json'};
  expect(runAction(story, inputs)).toMatchObject({status: 0, places: []});
  renameSync(story.path('01-the-drowned-bell.md'), story.path('01-the-bell.md'));
  story.commit({'03-the-captain.md': undefined, 'chapters/quiet.md': 'The rain fell.\n\nIt was late, i slept.\n'});
  const {status, places} = runAction(story, inputs);
  expect([status, places.every((place) => place === 'chapters/quiet.md:3')]).toEqual([1, true]);
});

it.each(['github.yml', 'github-shards.yml', 'gitlab.yml'])(
  'docs/workflows/%s is YAML with options there are',
  (name) => {
    const text = readFileSync(join(ROOT, 'docs/workflows', name), 'utf8');
    expect(parse(text)).toBeTypeOf('object');
    const program = readFileSync(join(ROOT, 'src/program.ts'), 'utf8');
    for (const [option] of text.matchAll(/ --[a-z-]+/g)) expect(program).toContain(`${option.trim()} <`.slice(0, -2));
    const inputs = Object.keys((read('action.yml') as Action).inputs);
    for (const step of (parse(text).jobs?.bluepencil?.steps ?? []) as {uses?: string; with?: object}[])
      if (step.uses?.includes('/bluepencil@'))
        expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  },
);

it('has pre-commit hooks that check what is staged and repair what is sure', () => {
  const story = new StoryRepo({'one.md': 'Then i ran.\n\nAll was well.\n', 'two.txt': 'It was late.\n'});
  const hooks = read('.pre-commit-hooks.yaml') as {readonly id: string; readonly entry: string}[];
  const run = (id: string) => {
    const [, ...args] = hooks.find((hook) => hook.id === id)?.entry.split(' ') ?? [];
    const command = [join(ROOT, 'dist/cli.js'), ...args, 'one.md', 'two.txt'];
    return spawnSync(process.execPath, command, {cwd: story.folder, encoding: 'utf8'});
  };
  expect(run('bluepencil').status).toBe(0);
  story.write({'two.txt': 'It was late and i slept.\n'});
  story.git('add', '-A');
  const {status, stdout} = run('bluepencil');
  expect([status, stdout.includes('two.txt'), stdout.includes('one.md')]).toEqual([1, true, false]);
  expect(run('bluepencil-fix').status).toBe(0);
  expect(readFileSync(story.path('two.txt'), 'utf8')).toBe('It was late and I slept.\n');
});
