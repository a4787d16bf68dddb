import {firstMark, type MarkedText, readMarks} from '../criticmarkup.js';
import {contentHash, type DecisionsFile, type FileDecision, readDecisionsFile, textHash} from '../decisions-file.js';
import {hasSomeOf} from '../edits.js';
import {UserError} from '../errors.js';
import {isMissing, loadManuscriptFile, STDIN} from '../files.js';
import type {Kept, Outcome} from '../outcome.js';
import {type Chapter, openSettings, type ProjectFlags, readChapter} from '../project.js';
import {say} from '../terminal.js';
import type {Edit} from '../types.js';

export interface ApplyFlags {
  readonly config?: string;
  /** The chapter that CriticMarkup is for. */
  readonly to?: string;
}

/** `bluepencil apply`: carry out decisions made elsewhere. All of them, or none. */
export async function runApply(path: string, {config, to}: ApplyFlags): Promise<number> {
  const flags = config === undefined ? {} : {config};
  const {outcomes, repaired} = (await isMarkedChapter(path, to))
    ? await fromMarks(path, to, flags)
    : await fromReport(path);
  const settings = await openSettings(flags, outcomes[0]?.chapter.file.path);
  const {ensureSavable, saveOutcomes} = await import('../outcome.js');
  await ensureSavable(outcomes);
  const saved = await saveOutcomes(settings, outcomes);
  const kept = outcomes.flatMap((outcome) => outcome.kept).length;
  say(`${repaired} repaired${kept > 0 ? `, ${kept} kept as they are` : ''}.`);
  return saved.length === outcomes.length ? 0 : 2;
}

interface Carried {
  readonly outcomes: readonly Outcome[];
  readonly repaired: number;
}

/** The decisions exported from a report. */
async function fromReport(path: string): Promise<Carried> {
  const {chapters} = await readDecisionsFile(path);
  const outcomes: Outcome[] = [];
  for (const decided of chapters) outcomes.push(await outcomeOf(decided, path));
  const decisions = chapters.flatMap((chapter) => chapter.decisions);
  return {outcomes, repaired: decisions.filter(({verdict}) => verdict === 'accepted').length};
}

const MARKED = /\.critic(\.[^./\\]+)$/;

/** True for a chapter with CriticMarkup; any other file is taken for decisions. */
async function isMarkedChapter(path: string, to: string | undefined): Promise<boolean> {
  if (to !== undefined || MARKED.test(path)) return true;
  return !path.endsWith('.json') && firstMark((await loadManuscriptFile(path)).source) !== undefined;
}

/** The marks an author has left in a chapter: what stands in the file is accepted, a mark that was taken out is not. */
async function fromMarks(path: string, to: string | undefined, flags: ProjectFlags): Promise<Carried> {
  const target = to ?? (MARKED.test(path) ? path.replace(MARKED, '$1') : undefined);
  if (target === undefined)
    throw new UserError(`${path} does not say which chapter it is for: name it, --to chapter.md.`);
  const marked = readMarks((await loadManuscriptFile(path)).source, path);
  if (await isMissing(target))
    throw new UserError(`${path} is for ${target}, which is not here: name the chapter, --to chapter.md.`);
  const chapter = await readChapter(target);
  const {source} = chapter.manuscript;
  if (!(await isFor(marked, chapter, flags)))
    throw new UserError(
      `${path} does not match ${target}, one of them has changed: nothing was changed; mark the chapter up again.`,
    );
  const edits = source === marked.after ? [] : [{start: 0, end: source.length, text: marked.after}];
  return {outcomes: [{chapter, edits, kept: []}], repaired: marked.changes};
}

/**
 * The tie says which text the marks were made for, so that an author may write anything between them. Where an editor
 * has deleted it with all comments, only what bluepencil suggests may differ from the chapter.
 */
async function isFor({tie, before}: MarkedText, {manuscript, file}: Chapter, flags: ProjectFlags): Promise<boolean> {
  const {source} = manuscript;
  if (tie !== undefined || before === source) return tie === undefined || tie === textHash(source);
  const {check} = await import('../check.js');
  const {options} = await openSettings(flags, file.path);
  const report = await check([manuscript], options);
  const findings = report.files[0]?.findings ?? [];
  const edits = findings.flatMap(({suggestions}) => suggestions[0]?.edits ?? []).sort((a, b) => a.start - b.start);
  return hasSomeOf(source, edits, before);
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
