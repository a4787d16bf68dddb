import {mkdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import * as v from 'valibot';
import {writeAtomically} from './atomic-write.js';
import {UserError} from './errors.js';
import {failure} from './files.js';
import type {Decided} from './filter.js';
import {fingerprint} from './fingerprint.js';
import {wordingKey} from './wording.js';

const Decision = v.object({
  fingerprint: v.string(),
  /** `rejected`: this place stays as it is. `ignored`: this wording is right wherever it stands in the story. */
  verdict: v.picklist(['rejected', 'ignored']),
  rule: v.string(),
  /** The words the finding was about, for the reader of the file and for `ignored`. */
  text: v.string(),
});

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

/** Each decision on a line of its own, so that two copies of the story merge line by line. */
function parseDecisions(text: string, path: string): Decision[] {
  const content = v.safeParse(v.object({version: v.number(), decisions: v.unknown()}), contentOf(text));
  if (content.success && content.output.version !== 1)
    throw new UserError(
      `${path} is of version ${content.output.version}, which this bluepencil cannot read: use the one that wrote it.`,
    );
  const result = v.safeParse(v.array(Decision), content.success ? content.output.decisions : undefined);
  if (result.success) return ordered(result.output);
  throw new UserError(
    /^(?:<{7}|={7}|>{7})/m.test(text)
      ? `${path} holds a merge conflict: delete the lines that git put in, keep the decisions of both sides.`
      : `${path} is not a decisions file that bluepencil has written: restore it from a copy, or delete it to start anew.`,
  );
}

/** A merge that keeps both sides' lines can leave a comma too many or too few. */
function contentOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\},?[^\S\n]*(\r?\n\{)/g, '},$1').replace(/\},[^\S\n]*(\r?\n\s*\])/g, '}$1'));
  } catch {
    return undefined;
  }
}

/** Add decisions to the story's file. */
export async function addDecisions(folder: string, added: readonly Decision[]): Promise<void> {
  if (added.length > 0) await saveDecisions(folder, [...(await loadDecisions(folder)), ...added]);
}

/** The last of each fingerprint, sorted by it, so that two authors' copies merge well. */
function ordered(all: readonly Decision[]): Decision[] {
  const latest = new Map(all.map((decision) => [decision.fingerprint, decision]));
  return [...latest.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

/** Write the story's file. */
export async function saveDecisions(folder: string, all: readonly Decision[]): Promise<void> {
  const lines = ordered(all)
    .map((decision) => JSON.stringify(decision))
    .join(',\n');
  const path = decisionsPath(folder);
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeAtomically(path, Buffer.from(`{"version": 1, "decisions": [\n${lines}\n]}\n`));
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

/** A range of prose. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the prose still has the words in the sentence that was decided about, or for `ignored` in any. */
export function placeOf({fingerprint: decided, verdict, rule, text}: Decision, prose: string): Place | undefined {
  // The words are those of the source: emphasis is not in the prose.
  const words = new RegExp(`(?=(${pattern(text.replace(/[*_~\\]/g, ''))}))`, 'gi');
  for (const match of prose.matchAll(words)) {
    const start = match.index;
    const end = start + (match[1] as string).length;
    if (verdict === 'ignored' || fingerprint(prose, rule, start, end) === decided) return {start, end};
  }
  return undefined;
}

/** A pattern for words in any kind of quotes and with any space between. */
function pattern(words: string): string {
  return words
    .replace(/[.+?^${}()|[\]/\\-]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]')
    .replace(/\s+/g, '\\s+');
}
