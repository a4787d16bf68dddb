/**
 * Where a review stands, kept after each decision in `.bluepencil/review.json`, so that one that was broken off can be
 * gone on with. Chapters that have changed meanwhile begin anew.
 */
import {mkdir, readFile, rm} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import * as v from 'valibot';
import {writeAtomically} from '../atomic-write.js';
import type {Manuscript} from '../check.js';
import {textHash} from '../decisions-file.js';
import {isMissing} from '../files.js';
import {currentItem, type Item, type Session, startSession, type Verdict} from './session.js';

const Edit = v.object({start: v.number(), end: v.number(), text: v.string()});

const Kept = v.object({
  rule: v.string(),
  start: v.number(),
  verdict: v.variant('kind', [
    v.object({kind: v.literal('accepted'), suggestion: v.number()}),
    v.object({kind: v.literal('edited'), edits: v.pipe(v.array(Edit), v.readonly())}),
    v.object({kind: v.literal('rejected')}),
    v.object({kind: v.literal('ignored')}),
    v.object({kind: v.literal('word'), word: v.string()}),
  ]),
});

const Progress = v.object({
  version: v.literal(1),
  /** By the path from the story's folder. */
  chapters: v.record(v.string(), v.object({hash: v.string(), decided: v.array(Kept)})),
  /** The finding the author was at. */
  at: v.optional(v.object({path: v.string(), start: v.number()})),
});

type Progress = v.InferOutput<typeof Progress>;

export type Manuscripts = ReadonlyMap<string, Manuscript>;

function progressPath(folder: string): string {
  return join(folder, '.bluepencil', 'review.json');
}

/** One without use is as good as none: what it holds can be decided again. */
async function loadProgress(folder: string): Promise<Progress | undefined> {
  try {
    return v.parse(Progress, JSON.parse(await readFile(progressPath(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

/** A session that goes on where the last one of these chapters stopped, with what was decided and not yet saved. */
export async function resumeSession(
  folder: string,
  items: readonly Item[],
  manuscripts: Manuscripts,
): Promise<Session> {
  const begun = startSession(items);
  const progress = await loadProgress(folder);
  if (!progress) return begun;
  const verdicts = new Map<number, Verdict>();
  const places = new Map(
    items.map(({path, finding}, index) => [`${path}\n${finding.rule}\n${finding.start.offset}`, index]),
  );
  for (const [path, {source}] of manuscripts) {
    const chapter = progress.chapters[nameIn(folder, path)];
    if (chapter?.hash !== textHash(source)) continue;
    for (const {rule, start, verdict} of chapter.decided) {
      const index = places.get(`${path}\n${rule}\n${start}`);
      if (index !== undefined) verdicts.set(index, verdict);
    }
  }
  const {at} = progress;
  const index = items.findIndex(
    ({path, finding}) => at && nameIn(folder, path) === at.path && finding.start.offset >= at.start,
  );
  const resumed = {...begun, at: Math.max(0, index)};
  return verdicts.size === 0 ? resumed : {...resumed, verdicts, previous: begun};
}

/** Keep what is decided so far. Throws where the folder cannot be written. */
export async function saveProgress(folder: string, session: Session, manuscripts: Manuscripts): Promise<void> {
  const current = currentItem(session);
  const before = (await loadProgress(folder))?.chapters ?? {};
  const chapters = {...before};
  for (const [path, {source}] of manuscripts) {
    const decided = [...session.verdicts].flatMap(([index, verdict]) => {
      const {path: own, finding} = session.items[index] as Item;
      return own === path ? [{rule: finding.rule, start: finding.start.offset, verdict}] : [];
    });
    delete chapters[nameIn(folder, path)];
    if (decided.length > 0) chapters[nameIn(folder, path)] = {hash: textHash(source), decided};
  }
  const at = current && {path: nameIn(folder, current.path), start: current.finding.start.offset};
  if (!at && Object.keys(chapters).length === 0) return rm(progressPath(folder), {force: true});
  await write(folder, {version: 1, chapters, ...(at ? {at} : {})});
}

async function write(folder: string, progress: object): Promise<void> {
  const path = progressPath(folder);
  const ignore = join(dirname(path), '.gitignore');
  await mkdir(dirname(path), {recursive: true});
  // Decisions belong to the story and are shared; where one author stands is not.
  if (await isMissing(ignore)) await writeAtomically(ignore, Buffer.from('review.json\n'));
  await writeAtomically(path, Buffer.from(`${JSON.stringify(progress)}\n`));
}

function nameIn(folder: string, path: string): string {
  return relative(folder, resolve(path)).split(sep).join('/');
}
