import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist', 'cli.js');

let folder: string;

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(built.stdout).toBe('');
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Run the command in the test's folder, without a terminal. */
function bluepencil(args: readonly string[], input = '') {
  const {NO_COLOR: _, FORCE_COLOR: __, ...env} = process.env;
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input,
    env,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The folder's files with their bytes. */
function snapshot(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('hex')]),
  );
}

const FAULTY = 'Then i ran.. and fell.\n';

describe('check', () => {
  it('shows findings and ends with 1, without colour when piped', () => {
    write({'chapter.txt': FAULTY});
    const {status, stdout, stderr} = bluepencil(['chapter.txt']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('Then [i ran.. → I ran...] and fell.');
    expect(stdout).not.toContain('\u001b');
  });

  it('ends with 0 where nothing reaches --fail-on', () => {
    write({'chapter.txt': FAULTY, 'bluepencil.yml': 'rules: {pronoun-i: warning, ellipsis: suggestion}\n'});
    expect(bluepencil(['check', '--fail-on', 'error', '--format', 'json']).status).toBe(0);
  });

  it('looks for one kind of fault with --rule', () => {
    const {stdout} = bluepencil(['check', '--format', 'json', '--rule', 'ellipsis', '--', '-'], FAULTY);
    expect(JSON.parse(stdout).summary.byRule).toEqual({ellipsis: 1});
  });

  it('reads standard input as the format of --stdin-path', () => {
    const {status, stdout} = bluepencil(['--stdin-path', 'draft.md', '--format', 'github', '-'], FAULTY);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=draft\.md,line=1,endLine=1,col=6,endColumn=7,/);
  });

  it('checks the other files when one is bad', () => {
    write({'bad.txt': 'Well\0\0\0', 'chapter.txt': FAULTY});
    const {status, stdout, stderr} = bluepencil(['check', '--format', 'json', 'bad.txt', 'chapter.txt']);
    const {files, summary} = JSON.parse(stdout);
    expect([status, summary.findings]).toEqual([2, 2]);
    expect(stderr).toBe(`bluepencil: ${files[1].failure}\n`);
    expect(files[1]).toMatchObject({path: 'bad.txt', findings: []});
  });
});

describe('fix', () => {
  it('makes the sure repairs and nothing else', () => {
    write({'chapter.txt': Buffer.from('\ufeffThen i ran.. and fell.\r\n')});
    const {status, stdout, stderr} = bluepencil(['fix', 'chapter.txt']);
    expect(read('chapter.txt')).toBe('\ufeffThen I ran... and fell.\r\n');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toBe('chapter.txt: made 2 repairs (pronoun-i 1, ellipsis 1)\n');
  });

  it('prints a patch with --dry-run', () => {
    write({'chapter.txt': Buffer.from('\ufeffThen i ran.. and fell.\r\n')});
    const {stdout} = bluepencil(['fix', '--dry-run', 'chapter.txt']);
    expect(read('chapter.txt')).toBe('\ufeffThen i ran.. and fell.\r\n');
    write({'fixes.patch': stdout});
    expect(spawnSync('git', ['apply', 'fixes.patch'], {cwd: folder}).status).toBe(0);
    expect(read('chapter.txt')).toBe('\ufeffThen I ran... and fell.\r\n');
  });

  it('writes what came from standard input to standard output', () => {
    expect(bluepencil(['fix', '-'], FAULTY)).toMatchObject({status: 0, stdout: 'Then I ran... and fell.\n'});
  });
});

describe('words and init', () => {
  it('teach the story', () => {
    expect(bluepencil(['init']).status).toBe(0);
    expect(bluepencil(['words', 'add', 'Nathen', "O'Rourke"]).status).toBe(0);
    expect(bluepencil(['words', 'list']).stdout).toBe("Nathen\nO'Rourke\n");
    write({'chapter.txt': FAULTY});
    expect(bluepencil([]).status).toBe(1);
  });
});

describe('bad input gets one plain sentence, exit 2, and changes nothing', () => {
  it.each<[what: string, args: string[], files: Record<string, string | Uint8Array>, sentence: RegExp]>([
    ['a missing file', ['chapter.txt'], {}, /^chapter\.txt does not exist: .*\.$/],
    ['a folder without manuscripts', ['check', '.'], {'a.png': 'x'}, /holds no manuscripts .*\.$/],
    ['a binary file', ['fix', 'a.txt'], {'a.txt': new Uint8Array([0, 1, 2])}, /^a\.txt is a binary file.*\.$/],
    [
      'invalid UTF-8',
      ['fix', 'a.txt'],
      {'a.txt': Buffer.from('é i\xff\u0081 é', 'latin1')},
      /^a\.txt is not valid UTF-8 .*\.$/,
    ],
    [
      'a broken config',
      ['fix', 'a.txt'],
      {'a.txt': FAULTY, 'bluepencil.yml': 'rules:\n  elipsis: off\n'},
      /bluepencil\.yml:2:3: .*“ellipsis”/,
    ],
    [
      'an unknown rule',
      ['check', 'a.txt', '--rule', 'elipsis'],
      {'a.txt': FAULTY},
      /elipsis.*did you mean “ellipsis”\?$/,
    ],
    [
      'an unknown rule to explain',
      ['explain', 'pronoun'],
      {},
      /^There is no rule “pronoun”: did you mean “pronoun-i”\?$/,
    ],
    ['a review without a terminal', ['review', 'a.txt'], {'a.txt': FAULTY}, /^A review needs a terminal; .*\.$/],
    [
      'an unknown format',
      ['check', '--format', 'word', 'a.txt'],
      {'a.txt': FAULTY},
      /^--format word: there is no format “word”: write pretty, .*\.$/,
    ],
    ['no word', ['words', 'add', 'two words'], {}, /^“two words” is no word for a dictionary: .*\.$/],
    ['a second init', ['init'], {'bluepencil.yml': ''}, /^bluepencil\.yml exists already: .*\.$/],
    ['broken decisions', ['a.txt'], {'a.txt': FAULTY, '.bluepencil': 'x'}, /\.bluepencil\/decisions\.json .*\.$/],
  ])('%s', (_, args, files, sentence) => {
    write(files);
    const before = snapshot();
    const {status, stdout, stderr} = bluepencil(args);
    const [first = '', ...rest] = stderr.trim().split('\n');
    expect([status, stdout]).toEqual([2, '']);
    expect(first.replace(/^(?:bluepencil|error): /, '')).toMatch(sentence);
    expect(rest.filter((line) => !line.startsWith('(bluepencil --help'))).toEqual([]);
    expect(snapshot()).toEqual(before);
  });
});
