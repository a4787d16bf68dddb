import {mkdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import * as v from 'valibot';
import {writeAtomically} from './atomic-write.js';
import {UserError} from './errors.js';
import {failure} from './files.js';
import type {Decided} from './filter.js';
import {wordingKey} from './wording.js';

const Decision = v.object({
  fingerprint: v.string(),
  /** `rejected`: this place stays as it is. `ignored`: this wording is right wherever it stands in the story. */
  verdict: v.picklist(['rejected', 'ignored']),
  rule: v.string(),
  /** The words the finding was about, for the reader of the file and for `ignored`. */
  text: v.string(),
});

const DecisionFile = v.object({version: v.literal(1), decisions: v.array(Decision)});

export type Decision = v.InferOutput<typeof Decision>;

/** Where the decisions of a story are kept: beside its config. */
export function decisionsPath(folder: string): string {
  return join(folder, '.bluepencil', 'decisions.json');
}

/** What the author has decided about this story so far; none when there is no file. Throws `UserError` for a broken one. */
export async function loadDecisions(folder: string): Promise<Decision[]> {
  const path = decisionsPath(folder);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw failure(error, path, 'read');
  }
  return parseDecisions(text, path);
}

function parseDecisions(text: string, path: string): Decision[] {
  try {
    return v.parse(DecisionFile, JSON.parse(text)).decisions;
  } catch {
    throw new UserError(
      `${path} is not a decisions file that bluepencil has written: restore it from a copy, or delete it to start anew.`,
    );
  }
}

/** Add decisions to the story's file: sorted by fingerprint, so that two authors' copies merge well. */
export async function addDecisions(folder: string, added: readonly Decision[]): Promise<void> {
  if (added.length === 0) return;
  const all = new Map((await loadDecisions(folder)).map((decision) => [decision.fingerprint, decision]));
  for (const decision of added) all.set(decision.fingerprint, decision);
  const decisions = [...all.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  const path = decisionsPath(folder);
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeAtomically(path, Buffer.from(`${JSON.stringify({version: 1, decisions}, null, 2)}\n`));
  } catch (error) {
    throw failure(error, path, 'write');
  }
}

/** The decisions as the filter takes them. */
export function decided(decisions: readonly Decision[]): Decided {
  const ignored = decisions.filter((decision) => decision.verdict === 'ignored');
  return {
    fingerprints: new Set(decisions.map((decision) => decision.fingerprint)),
    wordings: new Set(ignored.map((decision) => wordingKey(decision.rule, decision.text))),
  };
}
