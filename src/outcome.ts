/**
 * Carry out what an author has decided about chapters: the repairs into the files, what is to stay into the story's
 * decisions. A review and `bluepencil apply` end here.
 */
import {access, constants} from 'node:fs/promises';
import {type CheckOptions, check, type Manuscript} from './check.js';
import {addDecisions, type Decision} from './decisions.js';
import {applyEdits} from './edits.js';
import {encode} from './encoding.js';
import {UserError} from './errors.js';
import {failure} from './files.js';
import {withSource} from './manuscript.js';
import {type Chapter, type Settings, saveChapter} from './project.js';
import {say} from './terminal.js';
import type {Edit, Finding} from './types.js';

/** A finding that stays as it is; `start` is its place in the chapter. */
export interface Kept extends Decision {
  readonly start: number;
}

/** What the author has decided about one chapter. The edits are sorted and do not overlap. */
export interface Outcome {
  readonly chapter: Chapter;
  readonly edits: readonly Edit[];
  readonly kept: readonly Kept[];
}

/** The decision that leaves a finding as it is. */
export function keep({fingerprint, rule, actual, start}: Finding, verdict: Decision['verdict']): Kept {
  return {fingerprint, verdict, rule, text: actual.replace(/\s+/g, ' '), start: start.offset};
}

/** Throws `UserError` where a file may not be written, or its encoding lacks a character of a repair. Writes nothing. */
export async function ensureSavable(outcomes: readonly Outcome[]): Promise<void> {
  for (const {chapter, edits} of outcomes) {
    if (edits.length === 0) continue;
    const {file, manuscript} = chapter;
    encode(applyEdits(manuscript.source, edits), file, file.path);
    await access(file.path, constants.W_OK).catch((error) => {
      throw failure(error, file.path, 'write');
    });
  }
}

/** Save all that can be saved; what cannot is told on standard error. Gives back the outcomes that were saved. */
export async function saveOutcomes(settings: Settings, outcomes: readonly Outcome[]): Promise<Outcome[]> {
  const saved: Outcome[] = [];
  for (const outcome of outcomes) {
    const {chapter, edits} = outcome;
    try {
      await saveChapter(chapter, applyEdits(chapter.manuscript.source, edits));
      saved.push(outcome);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      say(`bluepencil: ${error.message}`);
    }
  }
  const carried = outcomes.map((outcome) => (saved.includes(outcome) ? outcome : {...outcome, edits: []}));
  const kept = outcomes.flatMap((outcome) => outcome.kept.map(withoutPlace));
  if (kept.length > 0) await addDecisions(settings.folder, [...kept, ...(await movedAlong(settings.options, carried))]);
  return saved;
}

function withoutPlace({start: _, ...decision}: Kept): Decision {
  return decision;
}

/**
 * A fingerprint holds the words around a finding. Where a repair has changed those words, the decision is written
 * down under the new fingerprint too, so that what was rejected is not shown again.
 */
async function movedAlong(options: CheckOptions, outcomes: readonly Outcome[]): Promise<Decision[]> {
  const {decided: _, ...undecided} = options;
  const report = await check(outcomes.map(repaired), undecided);
  const moved: Decision[] = [];
  for (const [index, {edits, kept}] of outcomes.entries()) {
    const now = new Map(
      report.files[index]?.findings.map((finding) => [`${finding.rule} ${finding.start.offset}`, finding.fingerprint]),
    );
    for (const each of kept) {
      const fingerprint = now.get(`${each.rule} ${shifted(each.start, edits)}`);
      if (fingerprint !== undefined) moved.push({...withoutPlace(each), fingerprint});
    }
  }
  return moved;
}

function repaired({chapter: {manuscript}, edits}: Outcome): Manuscript {
  return edits.length > 0 ? withSource(manuscript, applyEdits(manuscript.source, edits)) : manuscript;
}

/** Where an offset of the old text stands in the repaired one. */
export function shifted(offset: number, edits: readonly Edit[]): number {
  let at = offset;
  for (const edit of edits) if (edit.end <= offset) at += edit.text.length - (edit.end - edit.start);
  return at;
}
