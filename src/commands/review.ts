import {addToDictionary} from '../dictionary.js';
import {UserError} from '../errors.js';
import type {Outcome} from '../outcome.js';
import {openProject, type Project, type ProjectFlags} from '../project.js';
import {type Manuscripts, resumeSession, saveProgress} from '../review/progress.js';
import {
  acceptedEdits,
  addedWords,
  countOpen,
  currentItem,
  type Item,
  itemsWith,
  type Session,
} from '../review/session.js';
import {reviewAtTerminal} from '../review/terminal.js';
import {say, useColor} from '../terminal.js';
import {checked} from './check.js';

/** `bluepencil review`: decide about the findings one by one, then save. */
export async function runReview(paths: readonly string[], flags: ProjectFlags): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UserError(
      'A review needs a terminal; bluepencil check prints the findings, bluepencil fix makes the sure repairs.',
    );
  const project = await openProject(paths, flags);
  if (project.chapters.length === 0) return 2;
  const report = await checked(project);
  const items = report.files.flatMap(({path, findings}) => findings.map((finding): Item => ({path, finding})));
  const failed = project.failures.length > 0 ? 2 : 0;
  if (items.length === 0) {
    say('Nothing to decide: no findings.');
    return failed;
  }
  const manuscripts = new Map(project.manuscripts.map((manuscript) => [manuscript.path, manuscript]));
  const terminal = {input: process.stdin, output: process.stdout, color: useColor(process.stdout)};
  const {folder} = project;
  const begun = await resumeSession(folder, items, manuscripts);
  const {session, keep} = await reviewAtTerminal(begun, manuscripts, terminal, (now) =>
    remember(folder, now, manuscripts),
  );
  if (!keep) {
    await remember(folder, {...session, verdicts: new Map()}, manuscripts);
    say('Nothing was changed.');
    return failed;
  }
  return (await save(project, session)) ? failed : 2;
}

/** Keep a review that may be broken off; where that cannot be done it goes on all the same. */
async function remember(folder: string, session: Session, manuscripts: Manuscripts): Promise<string> {
  try {
    await saveProgress(folder, session, manuscripts);
    return '';
  } catch (error) {
    return `A review broken off here could not be gone on with (${(error as Error).message}).`;
  }
}

/** Save all that can be saved; false when a file could not be. */
async function save(project: Project, session: Session): Promise<boolean> {
  const {keep, saveOutcomes} = await import('../outcome.js');
  const words = addedWords(session);
  await addToDictionary(project.dictionaryPath, words);
  const kept = [
    ...itemsWith(session, 'rejected').map(({path, finding}) => ({path, kept: keep(finding, 'rejected')})),
    ...itemsWith(session, 'ignored').map(({path, finding}) => ({path, kept: keep(finding, 'ignored')})),
  ];
  const outcomes = project.chapters.map((chapter) => {
    const {path} = chapter.manuscript;
    return {
      chapter,
      edits: acceptedEdits(session, path),
      kept: kept.filter((each) => each.path === path).map((each) => each.kept),
    };
  });
  const saved = await saveOutcomes(project, outcomes);
  await rememberPlace(project, session, saved);
  const paths = new Set(saved.map(({chapter}) => chapter.manuscript.path));
  const changed = [...itemsWith(session, 'accepted'), ...itemsWith(session, 'edited')];
  const left = countOpen(session);
  const parts = [
    `${changed.filter(({path}) => paths.has(path)).length} repaired`,
    `${kept.length} kept as they are`,
    ...(words.length > 0 ? [`${words.length} added to the dictionary`] : []),
    ...(left > 0 ? [`${left} left open`] : []),
  ];
  say(`${parts.join(', ')}.`);
  return saved.length === outcomes.length;
}

/** What was decided is in the chapters now; the next review begins at the finding this one ended at. */
async function rememberPlace({folder}: Project, session: Session, saved: readonly Outcome[]): Promise<void> {
  const item = currentItem(session);
  const {shifted} = await import('../outcome.js');
  const edits = saved.find(({chapter}) => chapter.manuscript.path === item?.path)?.edits ?? [];
  const items = session.items.map((each) => {
    if (each !== item) return each;
    const offset = shifted(each.finding.start.offset, edits);
    return {...each, finding: {...each.finding, start: {...each.finding.start, offset}}};
  });
  const manuscripts = new Map(saved.map(({chapter: {manuscript}}) => [manuscript.path, manuscript]));
  await remember(folder, {...session, items, verdicts: new Map()}, manuscripts);
}
