import {contentHash, type DecisionsFile, type FileDecision, readDecisionsFile} from '../decisions-file.js';
import {UserError} from '../errors.js';
import {isMissing, STDIN} from '../files.js';
import type {Kept, Outcome} from '../outcome.js';
import {type Chapter, openSettings, readChapter} from '../project.js';
import {say} from '../terminal.js';
import type {Edit} from '../types.js';

/** `bluepencil apply`: carry out the decisions exported from a report. All of them, or none. */
export async function runApply(path: string, flags: {readonly config?: string}): Promise<number> {
  const {chapters} = await readDecisionsFile(path);
  const outcomes: Outcome[] = [];
  for (const decided of chapters) outcomes.push(await outcomeOf(decided, path));
  const settings = await openSettings(flags, chapters[0]?.path);
  const {ensureSavable, saveOutcomes} = await import('../outcome.js');
  await ensureSavable(outcomes);
  const saved = await saveOutcomes(settings, outcomes);
  const decisions = chapters.flatMap((chapter) => chapter.decisions);
  const accepted = decisions.filter(({verdict}) => verdict === 'accepted').length;
  say(`${accepted} repaired, ${decisions.length - accepted} kept as they are.`);
  return saved.length === outcomes.length ? 0 : 2;
}

async function outcomeOf({path, sha256, decisions}: DecisionsFile['chapters'][number], from: string): Promise<Outcome> {
  if (path === STDIN)
    throw new UserError(
      `${from} is for a text from standard input, which cannot be changed: take the corrected chapter from the report.`,
    );
  if (await isMissing(path))
    throw new UserError(`${from} is for ${path}, which is not here: apply it in the folder the report was made in.`);
  const chapter = await readChapter(path);
  if (contentHash(chapter.file.bytes) !== sha256)
    throw new UserError(
      `${path} is not the text ${from} was made for: nothing was changed; make a new report and decide there.`,
    );
  return {chapter, edits: editsOf(chapter, decisions, from), kept: decisions.flatMap(keptOf)};
}

/** The accepted edits, sorted. Throws `UserError` where they lie outside the text or overlap. */
function editsOf({manuscript: {source}}: Chapter, decisions: readonly FileDecision[], from: string): Edit[] {
  const edits = decisions
    .flatMap((decision) => (decision.verdict === 'accepted' ? (decision.edits ?? []) : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const {start, end} of edits) {
    if (start < at || end < start || end > source.length)
      throw new UserError(`${from} is damaged, its repairs do not fit the text: export it from the report again.`);
    at = end;
  }
  return edits;
}

function keptOf({verdict, fingerprint, rule, text, start}: FileDecision): Kept[] {
  return verdict === 'accepted' ? [] : [{fingerprint, verdict, rule, text, start}];
}
