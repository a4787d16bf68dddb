import {StoryLexicon} from './analysis/lexicon.js';
import {AnswerCheck, type Answers, RecordingLexicon} from './analysis/recording-lexicon.js';
import {type CheckedEntry, hash} from './cache.js';
import {checkChapter, dictionaryOf} from './check.js';
import {loadRules} from './load-rules.js';
import type {Chapter, Project} from './project.js';
import {summarise} from './report.js';
import type {FileReport, Report} from './types.js';
import {checkInWorkers, worthWorkers} from './workers.js';

/** The findings of one chapter, with what they rest on. */
export interface CheckedChapter {
  readonly report: FileReport;
  readonly answers: Answers;
}

/**
 * Check the chapters of a project as `check` does, and with the same result: what the cache knows is taken from it, and many
 * chapters are shared out among worker threads.
 */
export async function checkStory(
  project: Project,
  onProgress: (done: number, total: number, path: string) => void = () => undefined,
): Promise<Report> {
  const {chapters, companions, options} = project;
  const story = hash(...[...chapters, ...companions].map(({digest}) => digest).sort());
  const lexicon = new StoryLexicon();
  for (const {words} of [...chapters, ...companions]) lexicon.merge(words);
  const dictionary = dictionaryOf(options);
  const answerCheck = new AnswerCheck(lexicon, dictionary);
  const key = (chapter: Chapter) => settingsKey(project, chapter);
  const known = await Promise.all(
    chapters.map(async (chapter) => {
      const {checked} = chapter;
      if (checked?.settings !== key(chapter)) return undefined;
      if (checked.story === story) return checked;
      await loadRules();
      return answerCheck.holds(checked.answers) ? checked : undefined;
    }),
  );
  const missing = chapters.filter((_, i) => known[i] === undefined);
  const done = await checkAll(missing, {...options, lexicon, dictionary}, onProgress);
  const files: FileReport[] = [];
  for (const [i, chapter] of chapters.entries()) {
    const before = known[i];
    const {report, answers} = before ?? (done.get(chapter) as CheckedChapter);
    files.push({...report, path: chapter.manuscript.path});
    if (!before) await remember(project, chapter, {settings: key(chapter), story, answers, report});
  }
  for (const companion of companions) if (!companion.isKnown) await remember(project, companion);
  return {version: 1, files, summary: summarise(files)};
}

async function checkAll(
  chapters: readonly Chapter[],
  options: Parameters<typeof checkChapter>[1],
  onProgress: (done: number, total: number, path: string) => void,
): Promise<ReadonlyMap<Chapter, CheckedChapter>> {
  const manuscripts = chapters.map(({manuscript}) => manuscript);
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

/** All that a chapter is checked with, but for the story. */
function settingsKey({options}: Project, {manuscript}: Chapter): string {
  const {style, decided, dictionary} = options;
  return hash(
    manuscript.format,
    JSON.stringify([
      Object.entries({...options.rules, ...manuscript.rules}).sort(),
      Object.entries(style ?? {}).sort(),
      [...(dictionary ?? [])].sort(),
      [...(decided?.fingerprints ?? [])].sort(),
      [...(decided?.wordings ?? [])].sort(),
    ]),
  );
}

async function remember({cache}: Project, chapter: Chapter, checked?: CheckedEntry): Promise<void> {
  const {file, words} = chapter;
  await cache?.write(file.path, file.bytes, {words: [...words], ...(checked ? {checked} : {})});
}
