import type {Dialect} from './analysis/style.js';
import type {CheckOptions, Manuscript} from './check.js';
import {type FailOn, loadConfig, type RuleSetting, unknownRule} from './config.js';
import {decided, loadDecisions} from './decisions.js';
import {readDictionary} from './dictionary.js';
import {UserError} from './errors.js';
import {findManuscripts, type LoadedFile, loadManuscriptFile, STDIN, saveManuscriptFile} from './files.js';
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
}

/** The settings of a story. */
export interface Settings {
  /** The folder of the config; without one the folder the search began in. */
  readonly folder: string;
  readonly failOn: FailOn;
  readonly ignore: readonly string[];
  /** The dictionary that words are added to. */
  readonly dictionaryPath: string;
  readonly options: CheckOptions;
}

/** A chapter and the file it came from. */
export interface Chapter {
  readonly manuscript: Manuscript;
  readonly file: LoadedFile;
}

/** A story ready to be checked. */
export interface Project extends Settings {
  readonly chapters: readonly Chapter[];
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
    dictionaryPath: config.dictionaries[0],
    options: {
      rules: flags.rule ? only(flags.rule, ids, config.rules) : config.rules,
      style: {...config.style, ...(flags.dialect ? {dialect: flags.dialect} : {})},
      dictionary: dictionaries.flat(),
      decided: decided(await loadDecisions(config.folder)),
    },
  };
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
  const files = found.length > 0 ? await findManuscripts(found) : [];
  for (const path of files) {
    const chapter = await attempt(path, () => readChapter(path, flags));
    if (!chapter) continue;
    chapters.push(chapter);
    noteUnknownIgnores(chapter.manuscript, await ruleIds());
  }
  return {...settings, chapters, manuscripts: chapters.map(({manuscript}) => manuscript), failures};
}

/** The project with some of its chapters alone. */
export function withChapters(project: Project, chapters: readonly Chapter[]): Project {
  return {...project, chapters, manuscripts: chapters.map(({manuscript}) => manuscript)};
}

/** Read one chapter; a guessed encoding is told on standard error. */
export async function readChapter(path: string, {stdinPath}: ProjectFlags = {}): Promise<Chapter> {
  const file = await loadManuscriptFile(path);
  if (file.note) say(file.note);
  return {file, manuscript: readManuscript(path === STDIN ? (stdinPath ?? STDIN) : path, file.source)};
}

/** An ignore comment with a misspelt rule would silently do nothing. */
function noteUnknownIgnores({path, prose}: Manuscript, ids: readonly string[]): void {
  const named = new Set(prose.ignored.flatMap(({rules}) => (rules === 'all' ? [] : rules)));
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
