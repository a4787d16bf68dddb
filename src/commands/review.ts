import type {Manuscript} from '../check.js';
import {addDecisions, type Decision} from '../decisions.js';
import {addToDictionary} from '../dictionary.js';
import {applyEdits} from '../edits.js';
import {UserError} from '../errors.js';
import {withSource} from '../manuscript.js';
import {openProject, type Project, type ProjectFlags, saveChapter} from '../project.js';
import {acceptedEdits, addedWords, type Item, itemsWith, type Session, startSession} from '../review/session.js';
import {reviewAtTerminal} from '../review/terminal.js';
import {say, useColor} from '../terminal.js';
import type {Edit} from '../types.js';

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
  const edits = new Map<string, Edit[]>();
  let complete = true;
  for (const chapter of project.chapters) {
    const {path, source} = chapter.manuscript;
    const own = acceptedEdits(session, path);
    try {
      await saveChapter(chapter, applyEdits(source, own));
      edits.set(path, own);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      say(`bluepencil: ${error.message}`);
      complete = false;
    }
  }
  const words = addedWords(session);
  await addToDictionary(project.dictionaryPath, words);
  const kept = keptAsIs(session);
  await addDecisions(project.folder, [...kept, ...(await movedAlong(project, session, edits, kept))]);
  const changed = [...itemsWith(session, 'accepted'), ...itemsWith(session, 'edited')];
  const left = session.items.length - session.at;
  const parts = [
    `${changed.filter(({path}) => edits.has(path)).length} repaired`,
    `${kept.length} kept as they are`,
    ...(words.length > 0 ? [`${words.length} added to the dictionary`] : []),
    ...(left > 0 ? [`${left} not looked at`] : []),
  ];
  say(`${parts.join(', ')}.`);
  return complete;
}

function keptAsIs(session: Session): Decision[] {
  const decision =
    (verdict: Decision['verdict']) =>
    ({finding}: Item): Decision => ({
      fingerprint: finding.fingerprint,
      verdict,
      rule: finding.rule,
      text: finding.actual.replace(/\s+/g, ' '),
    });
  return [
    ...itemsWith(session, 'rejected').map(decision('rejected')),
    ...itemsWith(session, 'ignored').map(decision('ignored')),
  ];
}

/**
 * A fingerprint holds the words around a finding. Where a repair has changed those words, the decision is written
 * down under the new fingerprint too, so that what was rejected is not shown again.
 */
async function movedAlong(
  project: Project,
  session: Session,
  edits: ReadonlyMap<string, readonly Edit[]>,
  kept: readonly Decision[],
): Promise<Decision[]> {
  const byFingerprint = new Map(kept.map((decision) => [decision.fingerprint, decision]));
  const repaired = project.manuscripts.map((manuscript) => withEdits(manuscript, edits.get(manuscript.path) ?? []));
  const {decided: _, ...options} = project.options;
  const {check} = await import('../check.js');
  const report = await check(repaired, options);
  const now = new Map(
    report.files.flatMap(({path, findings}) =>
      findings.map((finding) => [`${path}\n${finding.rule}\n${finding.start.offset}`, finding.fingerprint] as const),
    ),
  );
  const moved: Decision[] = [];
  for (const {path, finding} of [...itemsWith(session, 'rejected'), ...itemsWith(session, 'ignored')]) {
    const at = shifted(finding.start.offset, edits.get(path) ?? []);
    const fingerprint = now.get(`${path}\n${finding.rule}\n${at}`);
    const decision = byFingerprint.get(finding.fingerprint);
    if (fingerprint !== undefined && decision) moved.push({...decision, fingerprint});
  }
  return moved;
}

function withEdits(manuscript: Manuscript, edits: readonly Edit[]): Manuscript {
  return edits.length > 0 ? withSource(manuscript, applyEdits(manuscript.source, edits)) : manuscript;
}

/** Where an offset of the old text stands in the repaired one. */
function shifted(offset: number, edits: readonly Edit[]): number {
  let at = offset;
  for (const edit of edits) if (edit.end <= offset) at += edit.text.length - (edit.end - edit.start);
  return at;
}
