import * as v from 'valibot';
import {type CheckedEntry, hash, type StoryCache} from './cache.js';
import {checkChapters, type OnProgress, settingsKeys} from './check-story.js';
import {decode} from './encoding.js';
import {UserError} from './errors.js';
import {STDIN} from './files.js';
import type {Repository} from './git.js';
import {historyOf, readBlobs, sampled, type Version} from './history.js';
import {readManuscript} from './manuscript.js';
import {type Chapter, chapterOf, openCache, type Project} from './project.js';
import {dayOf, faultCounts, type TrendPoint} from './rates.js';
import {say} from './terminal.js';
import type {FileReport} from './types.js';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Points = v.record(
  v.string(),
  v.object({
    time: v.number(),
    commit: v.string(),
    files: v.array(v.object({path: v.string(), words: Count, byRule: v.record(v.string(), Count)})),
  }),
);

export interface TrendOptions {
  /** So many commits are read, at most. */
  readonly most: number;
  readonly since?: string;
  /** Remember what is found; default true. */
  readonly cache?: boolean;
}

const FILE = 'history';

/**
 * What would have been found in earlier versions of the chapters, with the rules and settings of today, the oldest first;
 * `files` is what they hold now. A version is checked as its story was: with the names of the other chapters at that commit.
 *
 * @throws {UserError}
 *   Where Git has no history of the chapters.
 */
export async function trendOf(
  project: Project,
  files: readonly FileReport[],
  {most, since, cache: wanted = true}: TrendOptions,
  onProgress: OnProgress,
): Promise<readonly TrendPoint[]> {
  const {chapters, companions} = project;
  if (chapters.some(({file}) => file.path === STDIN))
    throw new UserError('Standard input has no history: name files, or leave out --history.');
  const pathsOf = (of: readonly Chapter[]) => of.map(({file}) => file.path);
  const {repository, versions} = await historyOf(pathsOf(chapters), pathsOf(companions), since);
  if (repository.isShallow) noteShallow(versions.at(-1) as Version);
  const cache = wanted ? (project.cache ?? (await openCache(project.folder))) : undefined;
  const known = cache ? pointsIn(cache) : {};
  const settings = settingsKeys(project);
  const reader = new VersionReader(project, cache, repository);
  const points = new Map<string, TrendPoint>();
  const chosen = sampled(versions, most);
  for (const [i, version] of chosen.entries()) {
    const day = dayOf(version.time);
    onProgress(i, chosen.length, day);
    const key = keyOf(project, settings, version);
    const before = known[key];
    points.set(key, before ?? (await reader.check(version, (path) => onProgress(i, chosen.length, `${day}, ${path}`))));
    // Long work that is broken off goes on where it stopped.
    if (!before) await cache?.save(FILE, JSON.stringify({...known, ...Object.fromEntries(points)}));
  }
  await cache?.save(FILE, JSON.stringify(Object.fromEntries(points)));
  return withPresent([...points.values()].reverse(), files);
}

/** The chapters as they are, where that is not what the last commit has. */
function withPresent(points: readonly TrendPoint[], reports: readonly FileReport[]): readonly TrendPoint[] {
  const files = reports.map(faultCounts);
  const isCommitted = JSON.stringify(points.at(-1)?.files) === JSON.stringify(files);
  return isCommitted ? points : [...points, {time: Math.floor(Date.now() / 1000), files}];
}

function pointsIn(cache: StoryCache): Readonly<Record<string, TrendPoint>> {
  const text = cache.load(FILE);
  return text === undefined ? {} : v.parse(Points, JSON.parse(text));
}

/** All that a point rests on. */
function keyOf({chapters}: Project, settings: readonly string[], {commit, blobs}: Version): string {
  const paths = chapters.map(({manuscript}) => manuscript.path);
  return hash(commit, JSON.stringify([paths, settings, [...blobs].sort()]));
}

function noteShallow({time}: Version): void {
  say(
    `This is a shallow clone: its history is read back to ${dayOf(time)}; “git fetch --unshallow” brings what is older.`,
  );
}

/** Reads versions, the newest first; what two neighbours share is looked at once. */
class VersionReader {
  readonly #project: Project;
  readonly #cache: StoryCache | undefined;
  readonly #repository: Repository;
  /** The chapters of the version before, by path and content. */
  #before: ReadonlyMap<string, Chapter> = new Map();

  constructor(project: Project, cache: StoryCache | undefined, repository: Repository) {
    this.#project = project;
    this.#cache = cache;
    this.#repository = repository;
  }

  async check(version: Version, onChapter: (path: string) => void): Promise<TrendPoint> {
    const {chapters, companions, options} = this.#project;
    const found = await this.#read(version);
    const own = (of: readonly Chapter[]) => of.flatMap(({file}) => found.get(file.path) ?? []);
    const state = {chapters: own(chapters), companions: own(companions), options};
    const checked = await checkChapters(state, (_done, _total, path) => onChapter(path));
    const looked = state.chapters.map((chapter, i): Chapter => ({...chapter, checked: checked[i] as CheckedEntry}));
    for (const chapter of looked) found.set(chapter.file.path, chapter);
    this.#before = new Map([...found].map(([path, chapter]) => [`${path}\0${version.blobs.get(path)}`, chapter]));
    const files = looked.map(({file}, i) => faultCounts({...(checked[i] as CheckedEntry).report, path: file.path}));
    return {time: version.time, commit: version.commit, files};
  }

  /** The chapters of a version, by path; one that is no text is told and left out. */
  async #read({commit, blobs}: Version): Promise<Map<string, Chapter>> {
    const missing = [...blobs].filter(([path, blob]) => !this.#before.has(`${path}\0${blob}`));
    const contents = await readBlobs(
      this.#repository,
      missing.map(([, blob]) => blob),
    );
    const found = new Map<string, Chapter>();
    for (const [path, blob] of blobs) {
      const chapter =
        this.#before.get(`${path}\0${blob}`) ?? this.#decoded(path, contents.get(blob) as Uint8Array, commit);
      if (chapter) found.set(path, chapter);
    }
    return found;
  }

  #decoded(path: string, bytes: Uint8Array, commit: string): Chapter | undefined {
    try {
      const {text, ...form} = decode(bytes, `${path} at ${commit.slice(0, 9)}`);
      const manuscript = readManuscript(path, text, this.#project.rulesFor(path));
      return chapterOf(manuscript, {path, bytes, source: text, ...form}, this.#cache);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      say(`bluepencil: ${error.message}`);
      return undefined;
    }
  }
}
