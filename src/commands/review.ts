import {addToDictionary} from '../dictionary.js';
import {UserError} from '../errors.js';
import {openProject, type Project, type ProjectFlags} from '../project.js';
import {acceptedEdits, addedWords, type Item, itemsWith, type Session, startSession} from '../review/session.js';
import {reviewAtTerminal} from '../review/terminal.js';
import {say, useColor} from '../terminal.js';

/** `bluepencil review`: decide about the findings one by one, then save. */
export async function runReview(paths: readonly string[], flags: ProjectFlags): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UserError(
      'A review needs a terminal; bluepencil check prints the findings, bluepencil fix makes the sure repairs.',
    );
  const project = await openProject(paths, flags);
  if (project.chapters.length === 0) return 2;
  const {check} = await import('../check.js');
  const report = await check(project.manuscripts, project.options);
  const items = report.files.flatMap(({path, findings}) => findings.map((finding): Item => ({path, finding})));
  const failed = project.failures.length > 0 ? 2 : 0;
  if (items.length === 0) {
    say('Nothing to decide: no findings.');
    return failed;
  }
  const manuscripts = new Map(project.manuscripts.map((manuscript) => [manuscript.path, manuscript]));
  const terminal = {input: process.stdin, output: process.stdout, color: useColor(process.stdout)};
  const {session, keep} = await reviewAtTerminal(startSession(items), manuscripts, terminal);
  if (!keep) {
    say('Nothing was changed.');
    return failed;
  }
  return (await save(project, session)) ? failed : 2;
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
  const paths = new Set(saved.map(({chapter}) => chapter.manuscript.path));
  const changed = [...itemsWith(session, 'accepted'), ...itemsWith(session, 'edited')];
  const left = session.items.length - session.at;
  const parts = [
    `${changed.filter(({path}) => paths.has(path)).length} repaired`,
    `${kept.length} kept as they are`,
    ...(words.length > 0 ? [`${words.length} added to the dictionary`] : []),
    ...(left > 0 ? [`${left} not looked at`] : []),
  ];
  say(`${parts.join(', ')}.`);
  return saved.length === outcomes.length;
}
