import {execFile} from 'node:child_process';
import {copyFile, mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {UserError} from './errors.js';

/** Lines that differ, 1-based and half-open; an empty range is a place where lines were deleted, before line `start`. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const WHOLE: readonly LineRange[] = [{start: 1, end: Number.POSITIVE_INFINITY}];

/**
 * The lines in which files differ from a Git base, uncommitted changes included. Git follows renames; a file that Git does
 * not know is new from its first line on. Files that do not differ are left out.
 *
 * @param base
 *   A commit, branch or tag; compared is the commit in which it and HEAD part (what a pull request shows). Default HEAD.
 * @throws {UserError}
 *   Without Git or a repository, for a base that is not known, and for a clone too shallow to know it.
 */
export async function changedLines(
  paths: readonly string[],
  base?: string,
): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  const [first] = paths;
  if (first === undefined) return new Map();
  const repository = await openRepository(dirname(resolve(first)), '--changed');
  const files = await placesIn(repository, paths, '--changed');
  const commit = await commitOf(repository, base);
  if (commit === undefined) return new Map(paths.map((path) => [path, WHOLE]));
  return withNewFiles(repository, [...files.keys()], async (known) => {
    const changed = new Map<string, readonly LineRange[]>();
    const wanted = (await changedPaths(known, commit)).filter(({path}) => files.has(path));
    if (wanted.length === 0) return changed;
    const lines = await diffLines(
      known,
      commit,
      wanted.flatMap(({path, before}) => (before === path ? [path] : [before, path])),
    );
    for (const {path} of wanted) changed.set(files.get(path) as string, lines.get(path) ?? []);
    return changed;
  });
}

/** A work tree of Git. */
export interface Repository {
  readonly top: string;
  readonly isShallow: boolean;
  /** Variables for Git. */
  readonly env: NodeJS.ProcessEnv;
}

/** Git's own settings and locks are left as they are; paths are no patterns. */
const ENVIRONMENT = {...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C'};

class GitFailure extends Error {}

/** Run Git without a shell; its output as UTF-8. Throws `GitFailure` with the first line it said. */
export async function git(args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<string> {
  return (await gitBytes(args, cwd, env ? {env} : {})).toString();
}

interface GitOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Its standard input. */
  readonly input?: string;
}

/** As `git`; the output as it is. */
export function gitBytes(
  args: readonly string[],
  cwd: string,
  {env = ENVIRONMENT, input}: GitOptions,
): Promise<Buffer> {
  return new Promise((done, fail) => {
    const options = {cwd, env, maxBuffer: 2 ** 30, encoding: 'buffer'} as const;
    const child = execFile('git', [...args], options, (error, stdout, stderr) => {
      if (!error) done(stdout);
      else if (error.code === 'ENOENT') fail(new UserError('This needs Git, which is not found: install it.'));
      else fail(new GitFailure(stderr.toString().split('\n')[0]?.replace(/[.:]$/, '')));
    });
    if (input !== undefined) child.stdin?.end(input);
  });
}

/**
 * The repository that a folder lies in.
 *
 * @param option
 *   What of the command line needs it, for messages.
 * @throws {UserError}
 *   Without Git or a repository.
 */
export async function openRepository(folder: string, option: string): Promise<Repository> {
  try {
    const [top = '', shallow] = (await git(['rev-parse', '--show-toplevel', '--is-shallow-repository'], folder)).split(
      '\n',
    );
    return {top: await realpath(top), isShallow: shallow === 'true', env: ENVIRONMENT};
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (!/not a git repository/.test(error.message))
      throw new UserError(`Git cannot open ${folder} (${error.message}): put that right, or leave out ${option}.`);
    throw new UserError(`${folder} is not in a Git repository: ${option} needs one; leave it out.`);
  }
}

/** Each path as Git names it, with the path as it was given. */
export async function placesIn(
  {top}: Repository,
  paths: readonly string[],
  option: string,
): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const path of paths) {
    const place = relative(top, await realpath(path).catch(() => resolve(path)))
      .split(sep)
      .join('/');
    if (place.startsWith('../') || resolve(place) === place)
      throw new UserError(`${path} is outside the Git repository ${top}: check it on its own, without ${option}.`);
    places.set(place, path);
  }
  return places;
}

/** The commit to compare with; undefined in a repository without any. */
async function commitOf({top, isShallow, env}: Repository, base: string | undefined): Promise<string | undefined> {
  const verify = (name: string) => git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], top, env);
  const head = await verify('HEAD').catch(() => undefined);
  if (base === undefined) return head?.trim();
  const known = base.startsWith('-') ? undefined : await verify(base).catch(() => undefined);
  const fetch = 'fetch more of the history (on GitHub: fetch-depth: 0).';
  if (known === undefined) {
    throw new UserError(
      isShallow
        ? `This is a shallow clone that does not hold “${base}”: ${fetch}`
        : `Git knows no commit, branch or tag “${base}”: check the spelling, or put the chapters before --changed.`,
    );
  }
  if (head === undefined) return known.trim();
  const fork = await git(['merge-base', known.trim(), 'HEAD'], top, env).catch(() => undefined);
  if (fork === undefined && isShallow)
    throw new UserError(`This is a shallow clone that does not reach back to “${base}”: ${fetch}`);
  return (fork ?? known).trim();
}

/** With files that Git does not track noted in a copy of its index, so that it sees where they were renamed from. */
async function withNewFiles<T>(
  repository: Repository,
  files: readonly string[],
  work: (repository: Repository) => Promise<T>,
): Promise<T> {
  const {top, env} = repository;
  const untracked = lines0(await git(['ls-files', '--others', '-z', '--', ...files], top, env));
  if (untracked.length === 0) return work(repository);
  const folder = await mkdtemp(join(tmpdir(), 'bluepencil-'));
  try {
    const index = join(folder, 'index');
    const own = (await git(['rev-parse', '--git-path', 'index'], top, env)).trim();
    await copyFile(resolve(top, own), index).catch(() => undefined);
    const known = {...repository, env: {...env, GIT_INDEX_FILE: index}};
    await git(['add', '--intent-to-add', '--force', '--', ...untracked], top, known.env);
    return await work(known);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** The files that differ, with the names they had. */
async function changedPaths({top, env}: Repository, commit: string): Promise<{path: string; before: string}[]> {
  const fields = lines0(await git(['diff', '--raw', '-z', ...PLAIN, commit], top, env));
  const changed: {path: string; before: string}[] = [];
  for (let i = 0; i < fields.length; i += 2) {
    const isRenamed = /\s[RC]\d*$/.test(fields[i] as string);
    const before = fields[i + 1] as string;
    if (isRenamed) i++;
    changed.push({path: fields[i + 1] as string, before});
  }
  return changed;
}

/** Whatever the user's Git is set to: renames, no colours, no other programs, paths from the top. */
export const PLAIN = ['-M', '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '--ignore-submodules'];
/** Lines of text begin with marks that no header begins with. */
const MARKS = ['--output-indicator-new=>', '--output-indicator-old=<', '--src-prefix=a/', '--dst-prefix=b/'];

async function diffLines(
  {top, env}: Repository,
  commit: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  const args = ['-c', 'core.quotePath=false', 'diff', '--unified=0', '--text', ...PLAIN, ...MARKS, commit, '--'];
  const found = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  for (const line of (await git([...args, ...files], top, env)).split('\n')) {
    const name = /^\+\+\+ (.*?)\t?$/.exec(line)?.[1];
    if (name !== undefined) {
      ranges = [];
      found.set(unquoted(name).slice('b/'.length), ranges);
    }
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) ranges.push(rangeOf(Number(hunk[1]), Number(hunk[2] ?? 1)));
  }
  return found;
}

/** An empty range names the line before it. */
function rangeOf(start: number, length: number): LineRange {
  return length === 0 ? {start: start + 1, end: start + 1} : {start, end: start + length};
}

/** Git quotes names with control characters, quotes and backslashes as C does. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name;
  const named: Readonly<Record<string, string>> = {a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r'};
  return name
    .slice(1, -1)
    .replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, mark: string) =>
      octal === undefined ? (named[mark] ?? mark) : String.fromCharCode(Number.parseInt(octal, 8)),
    );
}

/** Fields that end with a NUL. */
export function lines0(output: string): string[] {
  return output.split('\0').filter((field) => field !== '');
}
