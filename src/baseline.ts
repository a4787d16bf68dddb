import {mkdir, readFile} from 'node:fs/promises';
import {dirname, relative, resolve, sep} from 'node:path';
import * as v from 'valibot';
import {writeAtomically} from './atomic-write.js';
import {UserError} from './errors.js';
import {failure, isMissing} from './files.js';
import type {FileReport, Finding, Report} from './types.js';

const BaselineFile = v.object({
  version: v.literal(1),
  /** How often each fingerprint stands in each chapter; paths from the folder of this file, with `/`. */
  chapters: v.record(v.string(), v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))),
});

type Chapters = v.InferOutput<typeof BaselineFile>['chapters'];

/** The findings a story had when its baseline was made. */
export interface Baseline {
  /** Those of a chapter that it does not hold. */
  newIn(file: FileReport): readonly Finding[];
}

/**
 * Read a baseline.
 *
 * A fingerprint that another chapter had counts as known: passages move, and chapters are renamed, split and joined.
 *
 * @throws {UserError}
 *   When the file is missing or no baseline: then all findings would seem new.
 */
export async function loadBaseline(path: string): Promise<Baseline> {
  if (await isMissing(path)) {
    throw new UserError(`The baseline ${path} does not exist: “bluepencil baseline update” makes it.`);
  }
  const chapters = await readChapters(path);
  const anywhere = new Map<string, number>();
  for (const counts of Object.values(chapters)) {
    for (const [fingerprint, count] of Object.entries(counts))
      anywhere.set(fingerprint, (anywhere.get(fingerprint) ?? 0) + count);
  }
  return {
    newIn(file) {
      const own = chapters[placeOf(file.path, path)] ?? {};
      const seen = new Map<string, number>();
      return file.findings.filter(({fingerprint}) => {
        const count = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, count);
        return count > (own[fingerprint] ?? anywhere.get(fingerprint) ?? 0);
      });
    },
  };
}

async function readChapters(path: string): Promise<Chapters> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw failure(error, path, 'read');
  }
  try {
    return v.parse(BaselineFile, JSON.parse(text)).chapters;
  } catch {
    throw new UserError(
      `${path} is not a baseline that bluepencil has written: restore it, or make it anew with “bluepencil baseline update”.`,
    );
  }
}

/** Write the findings of a report as the baseline: sorted, one a line, so that two authors' copies merge well. */
export async function saveBaseline(path: string, {files}: Report): Promise<void> {
  const chapters: Record<string, Record<string, number>> = {};
  for (const file of sorted(files, (each) => placeOf(each.path, path))) {
    const counts: Record<string, number> = {};
    for (const {fingerprint} of sorted(file.findings, (finding) => finding.fingerprint))
      counts[fingerprint] = (counts[fingerprint] ?? 0) + 1;
    if (file.findings.length > 0) chapters[placeOf(file.path, path)] = counts;
  }
  try {
    await mkdir(dirname(resolve(path)), {recursive: true});
    await writeAtomically(path, `${JSON.stringify({version: 1, chapters}, null, 2)}\n`);
  } catch (error) {
    throw failure(error, path, 'write');
  }
}

function placeOf(path: string, baseline: string): string {
  return relative(dirname(resolve(baseline)), resolve(path))
    .split(sep)
    .join('/');
}

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
