import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist', 'cli.js');

let folder: string;

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
const LATIN = Buffer.from('Caf\xe9 i ran.\n', 'latin1');

/** A decisions file that puts one character at a place of a text, for one or more chapters. */
function decisionsFor(path: string, content: string | Uint8Array, start: number, ...others: string[]): string {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const edits = [{start, end: start + 1, text: typeof content === 'string' ? 'I' : '\u0416'}];
  const about = {fingerprint: '0123456789abcdef', rule: 'pronoun-i', text: 'i', start};
  const decisions = [{...about, verdict: 'accepted', edits}];
  return JSON.stringify({version: 1, chapters: [path, ...others].map((path) => ({path, sha256, decisions}))});
}

describe('explain', () => {
  it('tells how a rule is switched off, and one that is off how it is switched on', () => {
    expect(bluepencil(['explain', 'comma-splice']).stdout).toMatch(
      /\nTo switch it off, .*\n\n {2}rules:\n {4}comma-splice: off\n$/,
    );
    expect(bluepencil(['explain', 'comma-before-and']).stdout).toMatch(
      /\nIt is off\. To switch it on, .*\n\n {2}rules:\n {4}comma-before-and: on\n$/,
    );
  });
});

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

describe('report and apply', () => {
  it('writes a page, and changes no chapter', () => {
    write({'chapter.txt': FAULTY});
    expect(bluepencil(['report', '-o', 'page.html'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'Wrote page.html: 2 findings. Open it in a browser.\n',
    });
    expect(read('page.html')).toMatch(/^<!doctype html>\n/);
    expect(read('chapter.txt')).toBe(FAULTY);
  });

  it('writes a comment for a pull request to standard output', () => {
    const {status, stdout} = bluepencil(['report', '--format', 'markdown', '-'], FAULTY);
    expect([status, stdout.split('\n')[0]]).toEqual([0, '**bluepencil**: 2 findings in 5 words in 1 file']);
  });

  it('carries decisions out, and remembers what stays', () => {
    const file = JSON.parse(decisionsFor('chapter.txt', FAULTY, 5));
    const {findings} = JSON.parse(bluepencil(['check', '--format', 'json', '-'], FAULTY).stdout).files[0];
    const {fingerprint, rule, actual, start} = findings[1];
    file.chapters[0].decisions.push({fingerprint, rule, text: actual, start: start.offset, verdict: 'rejected'});
    write({'chapter.txt': FAULTY, 'decisions.json': JSON.stringify(file)});
    expect(bluepencil(['apply', 'decisions.json'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '1 repaired, 1 kept as they are.\n',
    });
    expect(read('chapter.txt')).toBe('Then I ran.. and fell.\n');
    // The repair beside it has changed the surroundings of what was rejected.
    expect(bluepencil(['check', 'chapter.txt']).status).toBe(0);
  });
});

it('changes no chapter when the encoding of one lacks a character of a repair', () => {
  const files = {'a.txt': FAULTY, 'b.txt': LATIN};
  const [a, b] = [decisionsFor('a.txt', FAULTY, 5), decisionsFor('b.txt', LATIN, 5)].map((text) => JSON.parse(text));
  write({...files, 'd.json': JSON.stringify({version: 1, chapters: [...a.chapters, ...b.chapters]})});
  const before = snapshot();
  const {status, stderr} = bluepencil(['apply', 'd.json']);
  expect([status, stderr.trim().split('\n').at(-1)]).toEqual([
    2,
    'bluepencil: b.txt is in Windows-1252, which has no “Ж”: save the file as UTF-8 and try again.',
  ]);
  expect(snapshot()).toEqual(before);
});

describe('words and init', () => {
  it('teach the story', () => {
    expect(bluepencil(['init']).status).toBe(0);
    expect(bluepencil(['words', 'add', 'Orwick', "O'Rourke"]).status).toBe(0);
    expect(bluepencil(['words', 'list']).stdout).toBe("Orwick\nO'Rourke\n");
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
    [
      'a report on its own chapter',
      ['report', 'a.txt', '-o', './a.txt'],
      {'a.txt': FAULTY},
      /^\.\/a\.txt is a chapter itself: .*\.$/,
    ],
    [
      'a report that cannot be written',
      ['report', 'a.txt', '-o', 'none/report.html'],
      {'a.txt': FAULTY},
      /^The folder none does not exist: .*\.$/,
    ],
    ['no decisions file', ['apply', 'd.json'], {}, /^d\.json does not exist: .*\.$/],
    [
      'a damaged decisions file',
      ['apply', 'd.json'],
      {'a.txt': FAULTY, 'd.json': '{"version": 1, "chapters": [{"path"'},
      /^d\.json is damaged or no decisions file: .*\.$/,
    ],
    [
      'the decisions of a story',
      ['apply', 'd.json'],
      {'d.json': '{"version": 1, "decisions": []}'},
      /^d\.json is damaged or no decisions file: .*\.$/,
    ],
    [
      'decisions for another text',
      ['apply', 'd.json'],
      {'a.txt': FAULTY, 'd.json': decisionsFor('a.txt', 'Then i ran.\n', 5)},
      /^a\.txt is not the text d\.json was made for: .*\.$/,
    ],
    [
      'decisions for a chapter that is not here',
      ['apply', 'd.json'],
      {'d.json': decisionsFor('a.txt', FAULTY, 5)},
      /^d\.json is for a\.txt, which is not here: .*\.$/,
    ],
    [
      'decisions for one chapter that is there and one that has changed',
      ['apply', 'd.json'],
      {'a.txt': FAULTY, 'b.txt': 'Well.\n', 'd.json': decisionsFor('a.txt', FAULTY, 5, 'b.txt')},
      /^b\.txt is not the text d\.json was made for: .*\.$/,
    ],
    [
      'repairs outside the text',
      ['apply', 'd.json'],
      {'a.txt': FAULTY, 'd.json': decisionsFor('a.txt', FAULTY, 999)},
      /^d\.json is damaged, its repairs do not fit the text: .*\.$/,
    ],
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

describe('decisions', () => {
  const story = () => {
    write({'bluepencil.yml': '', 'chapter.txt': 'Later i came home. Then i slept.\n'});
    const {stdout} = bluepencil(['check', '--format', 'json', 'chapter.txt']);
    const decisions = JSON.parse(stdout).files[0].findings.map(
      ({fingerprint, rule, actual}: Record<string, string>) => ({fingerprint, verdict: 'rejected', rule, text: actual}),
    );
    mkdirSync(join(folder, '.bluepencil'));
    write({'.bluepencil/decisions.json': JSON.stringify({version: 1, decisions})});
  };

  it('are listed with their sentences, and keep what they cover away', () => {
    story();
    expect(bluepencil(['check']).status).toBe(0);
    expect(bluepencil(['decisions']).stdout).toBe(
      'chapter.txt  pronoun-i  rejected  Later [i] came home.\nchapter.txt  pronoun-i  rejected  Then [i] slept.\n',
    );
  });

  it('are pruned where the sentence is gone', () => {
    story();
    write({'chapter.txt': 'It rained. Later i came home. Then i sat down.\n'});
    const {stdout, stderr, status} = bluepencil(['decisions', 'prune']);
    expect([stdout, stderr, status]).toEqual(['pronoun-i  rejected  i\n', 'Dropped 1 of 2 decisions.\n', 0]);
    expect(bluepencil(['check']).stdout).toContain('Then [i');
  });

  it('stop everything when their file is damaged', () => {
    story();
    write({'.bluepencil/decisions.json': '{"version": 1, "deci'});
    for (const command of [['check'], ['decisions'], ['decisions', 'prune']]) {
      const {stderr, status} = bluepencil(command);
      expect([stderr.split('\n').length, status]).toEqual([2, 2]);
      expect(stderr).toContain('is not a decisions file that bluepencil has written');
    }
  });
});

it('carries CriticMarkup there and back, and stops where it does not match', () => {
  write({'chapter.txt': FAULTY});
  bluepencil(['check', '--format', 'criticmarkup=chapter.critic.txt', 'chapter.txt']);
  const before = snapshot();
  write({'chapter.txt': `${FAULTY}More.\n`});
  const refused = bluepencil(['apply', 'chapter.critic.txt']);
  expect([refused.stderr.split('\n').length, refused.status]).toEqual([2, 2]);
  expect(read('chapter.txt')).toBe(`${FAULTY}More.\n`);
  write({'chapter.txt': FAULTY});
  expect(snapshot()).toEqual(before);
  expect(bluepencil(['apply', 'chapter.critic.txt'])).toMatchObject({stderr: '2 repaired.\n', status: 0});
  expect(read('chapter.txt')).toBe('Then I ran... and fell.\n');
});
