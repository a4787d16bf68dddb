import {relative, resolve, sep} from 'node:path';
import ignore from 'ignore';
import {StoryLexicon, type Use} from './analysis/lexicon.js';
import type {Dialect} from './analysis/style.js';
import {type CheckedEntry, hash, StoryCache} from './cache.js';
import type {CheckOptions, Manuscript} from './check.js';
import {type Config, type FailOn, loadConfig, type RuleSetting, unknownRule} from './config.js';
import {decided, loadDecisions} from './decisions.js';
import {readDictionary} from './dictionary.js';
import {UserError} from './errors.js';
import {
  eachInOrder,
  findManuscripts,
  isMissing,
  type LoadedFile,
  loadManuscriptFile,
  STDIN,
  saveManuscriptFile,
} from './files.js';
import {formatOf} from './formats/index.js';
import {ruleIds} from './load-rules.js';
import {readManuscript} from './manuscript.js';
import {summarise} from './report.js';
import {say} from './terminal.js';
import type {FileReport, Report} from './types.js';

/** What a command line says about the story, over what its config says. */
export interface ProjectFlags {
  readonly config?: string;
  readonly rule?: readonly string[];
  readonly dialect?: Dialect;
  /** The name standard input goes by. */
  readonly stdinPath?: string;
  /** Remember what is found; default true. */
  readonly cache?: boolean;
}

/** The settings of a story. */
export interface Settings {
  /** The folder of the config; without one the folder the search began in. */
  readonly folder: string;
  readonly failOn: FailOn;
  readonly ignore: readonly string[];
  /** What of a folder is a chapter; undefined when every manuscript is. */
  readonly included?: readonly string[];
  /** A config says that the folder is a story. */
  readonly isStory: boolean;
  /** The rule settings of a file, over those of the story. */
  readonly rulesFor: (path: string) => Manuscript['rules'];
  /** The dictionary that words are added to. */
  readonly dictionaryPath: string;
  readonly options: CheckOptions;
}

/** A chapter and the file it came from. */
export interface Chapter {
  readonly manuscript: Manuscript;
  readonly file: LoadedFile;
  /** Hash of the file. */
  readonly digest: string;
  /** What it brings to the story's lexicon. */
  readonly words: Iterable<readonly [string, Use]>;
  /** Its words come from the cache. */
  readonly isKnown: boolean;
  /** What was found in it before. */
  readonly checked?: CheckedEntry;
  /** What it was before it changed. */
  readonly before?: {readonly digest: string; readonly words: Iterable<readonly [string, Use]>};
}

/** A story ready to be checked. */
export interface Project extends Settings {
  readonly chapters: readonly Chapter[];
  /** The other chapters of the story: their names are known, they are not reported. */
  readonly companions: readonly Chapter[];
  readonly cache?: StoryCache;
  /** The manuscripts of the chapters. */
  readonly manuscripts: readonly Manuscript[];
  /** Files that could not be read, each with one plain sentence. */
  readonly failures: readonly FileReport[];
}

/** Read the config, the dictionaries and the author's decisions. `from` is where the config is looked for upwards. */
export async function openSettings(flags: ProjectFlags, from?: string): Promise<Settings> {
  const ids = await ruleIds();
  const config = await loadConfig(ids, {
    ...(from === undefined ? {} : {from}),
    ...(flags.config === undefined ? {} : {path: flags.config}),
  });
  const dictionaries = await Promise.all(config.dictionaries.map((path) => readDictionary(path)));
  return {
    folder: config.folder,
    failOn: config.failOn,
    ignore: config.ignore,
    ...(config.chapters ? {included: config.chapters} : {}),
    isStory: config.path !== undefined,
    rulesFor: (path) => overridesFor(path, config, flags.rule),
    dictionaryPath: config.dictionaries[0],
    options: {
      rules: flags.rule ? only(flags.rule, ids, config.rules) : config.rules,
      style: {...config.style, ...(flags.dialect ? {dialect: flags.dialect} : {})},
      dictionary: dictionaries.flat(),
      decided: decided(await loadDecisions(config.folder)),
    },
  };
}

/** The settings of all overrides whose globs match; `--rule` decides which rules run. */
function overridesFor(path: string, {overrides, folder}: Config, wanted?: readonly string[]): Manuscript['rules'] {
  const place = relative(folder, resolve(path)).split(sep).join('/');
  if (overrides.length === 0 || !ignore.isPathValid(place)) return undefined;
  const matching = overrides.filter(({files}) =>
    ignore()
      .add([...files])
      .ignores(place),
  );
  const settings = Object.entries(
    Object.assign({}, ...matching.map(({rules}) => rules)) as Record<string, RuleSetting>,
  );
  const usable = wanted ? settings.filter(([id, setting]) => wanted.includes(id) && setting !== 'off') : settings;
  return usable.length > 0 ? Object.fromEntries(usable) : undefined;
}

/** With `--rule` all other rules are off. */
function only(
  wanted: readonly string[],
  ids: readonly string[],
  settings: Readonly<Record<string, RuleSetting>>,
): Record<string, RuleSetting> {
  for (const id of wanted) if (!ids.includes(id)) throw new UserError(`--rule ${id}: ${unknownRule(id, ids)}`);
  const setting = (id: string) => (settings[id] === undefined || settings[id] === 'off' ? 'on' : settings[id]);
  return Object.fromEntries(ids.map((id) => [id, wanted.includes(id) ? setting(id) : 'off']));
}

/**
 * Find and read the chapters of a story with its settings. A file that cannot be read is told on standard error and
 * kept as a failure; the others are read.
 */
export async function openProject(paths: readonly string[], flags: ProjectFlags): Promise<Project> {
  const [first] = paths;
  const settings = await openSettings(flags, first === STDIN ? undefined : first);
  const failures: FileReport[] = [];
  const chapters: Chapter[] = [];
  const attempt = async <T>(path: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      say(`bluepencil: ${error.message}`);
      failures.push({path, format: formatOf(path).name, words: 0, findings: [], failure: error.message});
      return undefined;
    }
  };
  const found: string[] = [];
  for (const path of paths) found.push(...((await attempt(path, () => findManuscripts([path], settings))) ?? []));
  const files = eachInOrder(found);
  const others = await companionsOf(files, settings);
  const cache = await cacheFor(settings, files.length + others.length, flags);
  const known = {...flags, rulesFor: settings.rulesFor, ...(cache ? {cache} : {})};
  for (const path of files) {
    const chapter = await attempt(path, () => readChapter(path, known));
    if (!chapter) continue;
    chapters.push(chapter);
    noteUnknownIgnores(chapter.manuscript, await ruleIds());
  }
  const companions: Chapter[] = [];
  for (const path of others) {
    // What is not asked for is not complained about.
    const companion = await readChapter(path, {...known, isCompanion: true}).catch(() => undefined);
    if (companion) companions.push(companion);
  }
  return projectOf({...settings, failures, ...(cache ? {cache} : {})}, chapters, companions);
}

/** The story's chapters that were not given. */
async function companionsOf(given: readonly string[], settings: Settings): Promise<string[]> {
  if (!settings.isStory) return [];
  const all = await findManuscripts([settings.folder], settings).catch(() => []);
  const known = new Set(given.map((path) => resolve(path)));
  return all.filter((path) => !known.has(resolve(path)));
}

/** Fewer chapters are checked as quickly as they are remembered. */
const FEWEST_CACHED = 8;

async function cacheFor(
  {folder}: Settings,
  count: number,
  {cache: wanted = true}: ProjectFlags,
): Promise<StoryCache | undefined> {
  return wanted && count >= FEWEST_CACHED ? openCache(folder) : undefined;
}

/** The cache of the story in a folder. */
export async function openCache(folder: string): Promise<StoryCache> {
  return new StoryCache((await isMissing(folder)) ? '.' : folder);
}

function projectOf(
  settings: Omit<Project, 'chapters' | 'companions' | 'manuscripts'>,
  chapters: readonly Chapter[],
  companions: readonly Chapter[],
): Project {
  const otherChapters = {
    *[Symbol.iterator]() {
      for (const {words} of companions) yield words;
    },
  };
  const manuscripts = chapters.map(({manuscript}) => manuscript);
  return {...settings, chapters, companions, manuscripts, options: {...settings.options, otherChapters}};
}

/** The project with some of its chapters to report; the others are known all the same. */
export function withChapters(project: Project, chapters: readonly Chapter[]): Project {
  const left = project.chapters.filter((chapter) => !chapters.includes(chapter));
  return projectOf(project, chapters, [...project.companions, ...left]);
}

interface ReadOptions {
  readonly stdinPath?: string;
  readonly cache?: StoryCache | boolean;
  readonly rulesFor?: Settings['rulesFor'];
  /** Say nothing of a guessed encoding. */
  readonly isCompanion?: boolean;
}

/** Read one chapter; a guessed encoding is told on standard error. */
export async function readChapter(path: string, options: ReadOptions = {}): Promise<Chapter> {
  const {stdinPath = STDIN, cache, rulesFor, isCompanion} = options;
  const file = await loadManuscriptFile(path);
  if (file.note && !isCompanion) say(file.note);
  const manuscript = readManuscript(path === STDIN ? stdinPath : path, file.source, rulesFor?.(path));
  return chapterOf(manuscript, file, cache instanceof StoryCache && path !== STDIN ? cache : undefined);
}

/** A chapter with what the cache knows of it. The words are counted when they are first wanted. */
export function chapterOf(manuscript: Manuscript, file: LoadedFile, cache: StoryCache | undefined): Chapter {
  const remembered = cache?.read(file.path);
  const digest = hash(manuscript.format, file.bytes);
  const entry = remembered?.digest === digest ? remembered : undefined;
  let words = entry?.words;
  return {
    manuscript,
    file,
    digest,
    isKnown: entry !== undefined,
    ...(entry?.checked ? {checked: entry.checked} : {}),
    ...(remembered && !entry ? {before: remembered} : {}),
    get words() {
      words ??= wordsOf(manuscript);
      return words;
    },
  };
}

function wordsOf({prose}: Manuscript): readonly (readonly [string, Use])[] {
  const lexicon = new StoryLexicon();
  lexicon.add(prose.text);
  return [...lexicon.entries()];
}

/** An ignore comment with a misspelt rule would silently do nothing. */
function noteUnknownIgnores(manuscript: Manuscript, ids: readonly string[]): void {
  const {path, source} = manuscript;
  if (!source.includes('bluepencil')) return;
  const named = new Set(manuscript.prose.ignored.flatMap(({rules}) => (rules === 'all' ? [] : rules)));
  for (const id of named) if (!ids.includes(id)) say(`${path}, in an ignore comment: ${unknownRule(id, ids)}`);
}

/** Write a chapter's new text to its file; nothing is written when nothing changed. */
export async function saveChapter({file}: Chapter, source: string): Promise<void> {
  await saveManuscriptFile(file, source);
}

/** The report with the files that could not be read, after those that could. */
export function withFailures(report: Report, {failures}: Project): Report {
  const files = [...report.files, ...failures];
  return {...report, files, summary: summarise(files)};
}

/** Say which files a diff, which is UTF-8, cannot be applied to. */
export function noteEncodings({chapters}: Project): void {
  for (const {file} of chapters) {
    if (file.encoding !== 'utf-8')
      say(`${file.path} is ${file.encoding}, the diff is UTF-8: git and patch will not take it; bluepencil fix will.`);
  }
}
