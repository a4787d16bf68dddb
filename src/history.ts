import {dirname, resolve} from 'node:path';
import {UserError} from './errors.js';
import {git, gitBytes, lines0, openRepository, PLAIN, placesIn, type Repository} from './git.js';

/** The chapters as they were at a commit. */
export interface Version {
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly time: number;
  /** Git's name for the content of each chapter that there was, by the path that the chapter has today. */
  readonly blobs: ReadonlyMap<string, string>;
}

export interface History {
  readonly repository: Repository;
  /** One for each commit that changed a chapter that is asked for, the newest first. */
  readonly versions: readonly Version[];
}

/**
 * The versions of chapters that Git has, along the first parents: a merged branch is one step. Renames are followed. The
 * work tree is neither read nor touched.
 *
 * @param companions
 *   Chapters that are not asked for: a version has them, too.
 * @param since
 *   Leave out what was committed before this day, as in 2026-01-31.
 * @throws {UserError}
 *   Without Git, a repository or a commit, and where none of the chapters was ever committed.
 */
export async function historyOf(
  paths: readonly string[],
  companions: readonly string[],
  since?: string,
): Promise<History> {
  const repository = await openRepository(dirname(resolve(paths[0] as string)), '--history');
  const places = await placesIn(repository, [...paths, ...companions], '--history');
  const {top} = repository;
  const hasCommits = await git(['rev-parse', '--verify', '--quiet', 'HEAD'], top).then(
    () => true,
    () => false,
  );
  if (!hasCommits) throw new UserError(`${top} has no commits yet: commit the chapters, or leave out --history.`);
  const head = await headOf(repository, places);
  const versions = versionsOf(await commitsOf(repository, since), head, new Set(paths));
  if (versions.length > 0) return {repository, versions};
  throw new UserError(
    since === undefined
      ? 'Git has no version of these chapters: commit them, or leave out --history.'
      : `No commit since ${since} has changed these chapters: name an earlier day.`,
  );
}

/** A chapter on the way back: where it stood, and with what content. */
interface Place {
  readonly place: string;
  readonly blob: string;
}

/** By the path of today. */
type State = ReadonlyMap<string, Place>;

async function headOf({top}: Repository, places: ReadonlyMap<string, string>): Promise<State> {
  const state = new Map<string, Place>();
  for (const field of lines0(await git(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], top))) {
    const [, blob = '', place = ''] = /^100\d+ blob (\w+)\t(.*)$/s.exec(field) ?? [];
    const path = places.get(place);
    if (path !== undefined) state.set(path, {place, blob});
  }
  return state;
}

interface Change {
  /** Undefined where the file is new. */
  readonly before: Place | undefined;
  readonly place: string;
}

interface Commit {
  readonly commit: string;
  readonly time: number;
  readonly changes: readonly Change[];
}

async function commitsOf({top}: Repository, since: string | undefined): Promise<readonly Commit[]> {
  const args = ['log', '-z', '--raw', '--no-abbrev', '--first-parent', '--diff-merges=first-parent', ...PLAIN];
  const from = since === undefined ? [] : [`--since=${since}T00:00:00`];
  const fields = lines0(await git([...args, ...from, '--format=%H %ct', 'HEAD'], top));
  const commits: (Commit & {readonly changes: Change[]})[] = [];
  for (let i = 0; i < fields.length; i++) {
    const change = /^\n?:(\d+) \d+ (\w+) \w+ ([A-Z])\d*$/.exec(fields[i] as string);
    if (!change) {
      const [commit = '', time] = (fields[i] as string).split(' ');
      commits.push({commit, time: Number(time), changes: []});
      continue;
    }
    const [, mode = '', blob = '', kind] = change;
    const before = fields[++i] as string;
    const place = kind === 'R' ? (fields[++i] as string) : before;
    // Neither a link nor nothing.
    commits.at(-1)?.changes.push({before: mode.startsWith('100') ? {place: before, blob} : undefined, place});
  }
  return commits;
}

/** Go back from the newest commit, taking back the changes of each. */
function versionsOf(commits: readonly Commit[], head: State, wanted: ReadonlySet<string>): readonly Version[] {
  const state = new Map(head);
  const versions: Version[] = [];
  for (const {commit, time, changes} of commits) {
    const pathAt = new Map([...state].map(([path, {place}]) => [place, path]));
    const own = changes.filter(({place}) => pathAt.has(place));
    if (own.some(({place}) => wanted.has(pathAt.get(place) as string)))
      versions.push({commit, time, blobs: new Map([...state].map(([path, {blob}]) => [path, blob]))});
    for (const {place, before} of own) {
      const path = pathAt.get(place) as string;
      if (before) state.set(path, before);
      else state.delete(path);
    }
  }
  return versions;
}

/**
 * At most so many versions, evenly: the newest, and every second, fourth, eighth … counted from the first, so that a later
 * commit leaves most of the choice as it was.
 *
 * @param most
 *   Two or more.
 */
export function sampled(versions: readonly Version[], most: number): readonly Version[] {
  for (let step = 1; ; step *= 2) {
    const chosen = versions.filter((_, i) => i === 0 || (versions.length - 1 - i) % step === 0);
    if (chosen.length <= most) return chosen;
  }
}

/** Read contents out of Git, by their names. */
export async function readBlobs({top}: Repository, blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (blobs.length === 0) return contents;
  const output = await gitBytes(['cat-file', '--batch'], top, {input: `${blobs.join('\n')}\n`});
  let at = 0;
  for (const blob of blobs) {
    const end = output.indexOf('\n', at);
    const size = Number(output.toString('latin1', at, end).split(' ')[2]);
    contents.set(blob, output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}
