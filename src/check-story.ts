import {AnswerCheck, type Answers, RecordingLexicon} from './analysis/recording-lexicon.js';
import {type CheckedEntry, hash} from './cache.js';
import {checkChapter, dictionaryOf} from './check.js';
import {tuneForTexts} from './engine.js';
import {loadRules} from './load-rules.js';
import type {Chapter, Project} from './project.js';
import {summarise} from './report.js';
import {countWords, keyOf, memorise, recall} from './story-memory.js';
import type {FileReport, Report} from './types.js';
import {checkInWorkers, worthWorkers} from './workers.js';

/** The findings of one chapter, with what they rest on. */
export interface CheckedChapter {
  readonly report: FileReport;
  readonly answers: Answers;
}

export type OnProgress = (done: number, total: number, path: string) => void;

/**
 * Check the chapters of a project as `check` does, and with the same result: what the cache knows is taken from it, and many
 * chapters are shared out among worker threads.
 */
export async function checkStory(project: Project, onProgress: OnProgress = () => undefined): Promise<Report> {
  const {chapters, companions} = project;
  const files: FileReport[] = [];
  for (const [i, checked] of (await checkChapters(project, onProgress)).entries()) {
    const chapter = chapters[i] as Chapter;
    files.push({...checked.report, path: chapter.manuscript.path});
    if (checked !== chapter.checked) await remember(project, chapter, checked);
  }
  for (const companion of companions) if (!companion.isKnown) await remember(project, companion);
  return {version: 1, files, summary: summarise(files)};
}

/** What is found in each chapter of a project; the chapter's own entry where that holds. */
export async function checkChapters(
  project: Pick<Project, 'chapters' | 'companions' | 'options' | 'cache'>,
  onProgress: OnProgress,
): Promise<readonly CheckedEntry[]> {
  const {chapters, companions, options, cache} = project;
  const whole = [...chapters, ...companions];
  const digests = whole.map(({digest}) => digest).sort();
  const story = hash(...digests);
  const settings = settingsKeys(project);
  const before = chapters.map(({checked}, i) => (checked?.settings === settings[i] ? checked : undefined));
  if (before.every((checked): checked is CheckedEntry => checked?.story === story)) return before;
  const memory = recall(cache);
  const {lexicon, changed} = countWords(whole, memory);
  const dictionary = dictionaryOf(options);
  await loadRules();
  const answerCheck = new AnswerCheck(lexicon, dictionary);
  const known = chapters.map((chapter, i) => {
    const checked = before[i];
    if (!checked || checked.story === story) return checked;
    const held = memory?.held.has(keyOf(chapter, checked)) ? changed : undefined;
    return answerCheck.holds(checked.answers, held) ? checked : undefined;
  });
  const unknown = chapters.filter((_, i) => known[i] === undefined);
  const found = await checkAll(unknown, {...options, lexicon, dictionary}, onProgress);
  const entries = chapters.map(
    (chapter, i) => known[i] ?? {settings: settings[i] as string, story, ...(found.get(chapter) as CheckedChapter)},
  );
  const held = entries.map((checked, i) => keyOf(chapters[i] as Chapter, checked));
  if (cache) await memorise(cache, digests, lexicon, held);
  return entries;
}

async function checkAll(
  chapters: readonly Chapter[],
  options: Parameters<typeof checkChapter>[1],
  onProgress: OnProgress,
): Promise<ReadonlyMap<Chapter, CheckedChapter>> {
  const manuscripts = chapters.map(({manuscript}) => manuscript);
  tuneForTexts(manuscripts.map(({source}) => source));
  if (worthWorkers(manuscripts)) {
    const checked = await checkInWorkers(manuscripts, options, onProgress);
    return new Map(chapters.map((chapter, i) => [chapter, checked[i] as CheckedChapter]));
  }
  const checked = new Map<Chapter, CheckedChapter>();
  for (const [i, chapter] of chapters.entries()) {
    onProgress(i, chapters.length, chapter.manuscript.path);
    const lexicon = new RecordingLexicon(options.lexicon);
    const report = await checkChapter(chapter.manuscript, {...options, lexicon});
    checked.set(chapter, {report, answers: lexicon.answers});
  }
  return checked;
}

/** All that a chapter is checked with, but for the story: of each chapter. */
export function settingsKeys({options, chapters}: Pick<Project, 'chapters' | 'options'>): readonly string[] {
  const {style, decided, dictionary} = options;
  const shared = JSON.stringify([
    Object.entries(style ?? {}).sort(),
    [...(dictionary ?? [])].sort(),
    [...(decided?.fingerprints ?? [])].sort(),
    [...(decided?.wordings ?? [])].sort(),
  ]);
  return chapters.map(({manuscript: {format, rules}}) =>
    hash(format, shared, JSON.stringify(Object.entries({...options.rules, ...rules}).sort())),
  );
}

async function remember({cache}: Project, chapter: Chapter, checked?: CheckedEntry): Promise<void> {
  const {file, digest, words} = chapter;
  await cache?.write(file.path, {digest, words, ...(checked ? {checked} : {})});
}
