import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import * as v from 'valibot';
import {UserError} from './errors.js';
import {failure} from './files.js';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const FileDecision = v.object({
  fingerprint: v.string(),
  rule: v.string(),
  /** The words the finding is about. */
  text: v.string(),
  /** Where the finding begins. */
  start: offset,
  verdict: v.picklist(['accepted', 'rejected', 'ignored']),
  /** What to change; only where the verdict is `accepted`. */
  edits: v.optional(v.array(v.object({start: offset, end: offset, text: v.string()}))),
});

const DecisionsFile = v.object({
  version: v.literal(1),
  chapters: v.array(
    v.object({
      /** As given when the report was made. */
      path: v.pipe(v.string(), v.nonEmpty()),
      /** Of the bytes of the file. */
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      decisions: v.array(FileDecision),
    }),
  ),
});

/**
 * What an author has decided in a report, to be carried out by `bluepencil apply`: schema/decisions.schema.json.
 *
 * It holds the edits themselves and the hash of the text they were made for, so it means the same whatever the rules
 * find meanwhile.
 */
export type DecisionsFile = v.InferOutput<typeof DecisionsFile>;

export type FileDecision = v.InferOutput<typeof FileDecision>;

/** The hash that ties decisions to one state of a file. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash that ties marks to one state of a chapter's text; short, since an author sees it. */
export function textHash(source: string): string {
  return contentHash(Buffer.from(source)).slice(0, 16);
}

/** Read a decisions file. Throws `UserError` for a missing, unreadable or damaged one. */
export async function readDecisionsFile(path: string): Promise<DecisionsFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw failure(error, path, 'read');
  }
  try {
    return v.parse(DecisionsFile, JSON.parse(text));
  } catch {
    throw new UserError(`${path} is damaged or no decisions file: export the decisions from the report again.`);
  }
}
