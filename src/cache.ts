import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Use} from './analysis/lexicon.js';
import type {Answers} from './analysis/recording-lexicon.js';
import {writeAtomically} from './atomic-write.js';
import type {FileReport} from './types.js';

/** What is remembered of a chapter. */
export interface CacheEntry {
  /** The words it brings to the story's lexicon. */
  readonly words: readonly (readonly [string, Use])[];
  readonly checked?: CheckedEntry;
}

/** As it stands in the file: word, total, capitals inside sentences, lower case. */
type PlainUse = readonly [string, number, number, number];

/** What was found in a chapter, and what that rests on. */
export interface CheckedEntry {
  /** Hash of the settings. */
  readonly settings: string;
  /** Hash of all chapters of the story. */
  readonly story: string;
  readonly answers: Answers;
  readonly report: FileReport;
}

/**
 * What was found in the chapters of a story, in `.bluepencil/cache` of its folder: a file a chapter.
 *
 * A file counts only when chapter, bluepencil with all its data, and Node are the same to the byte, and when its checksum is
 * right; so damaged files are as good as none. Files are replaced whole: runs at the same time see the old or the new one.
 */
export class StoryCache {
  readonly #story: string;
  readonly #folder: string;

  /** @param folder The story's folder. */
  constructor(folder: string) {
    this.#story = resolve(folder);
    this.#folder = join(this.#story, '.bluepencil', 'cache');
  }

  /** What is remembered of a chapter with these bytes; undefined when there is nothing that counts. */
  async read(path: string, bytes: Uint8Array): Promise<CacheEntry | undefined> {
    try {
      const text = await readFile(this.#fileOf(path), 'utf8');
      const at = text.indexOf('\n');
      const body = text.slice(at + 1);
      if (text.slice(0, at) !== hash(await keyOf(bytes), body)) return undefined;
      const {words, ...entry} = JSON.parse(body) as {words: readonly PlainUse[]; checked?: CheckedEntry};
      return {
        ...entry,
        words: words.map(([word, total, capitalInside, lower]) => [word, {total, capitalInside, lower}]),
      };
    } catch {
      return undefined;
    }
  }

  /** Remember a chapter. Where nothing can be written nothing is remembered. */
  async write(path: string, bytes: Uint8Array, entry: CacheEntry): Promise<void> {
    try {
      const words = entry.words.map(([word, {total, capitalInside, lower}]) => [word, total, capitalInside, lower]);
      const body = JSON.stringify({...entry, words});
      await this.#makeFolder();
      await writeAtomically(this.#fileOf(path), `${hash(await keyOf(bytes), body)}\n${body}`, {sync: false});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }

  /** With a `.gitignore` of its own, so that it is never committed. */
  async #makeFolder(): Promise<void> {
    if ((await mkdir(this.#folder, {recursive: true})) === undefined) return;
    await writeFile(join(this.#folder, '.gitignore'), '*\n');
  }

  #fileOf(path: string): string {
    return join(this.#folder, `${hash(relative(this.#story, resolve(path))).slice(0, 32)}.json`);
  }
}

/** SHA-256 of several texts, in hexadecimal. */
export function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sha = createHash('sha256');
  for (const part of parts) sha.update(String(part.length)).update('\0').update(part);
  return sha.digest('hex');
}

async function keyOf(bytes: Uint8Array): Promise<string> {
  program ??= programHash();
  return hash(await program, bytes);
}

let program: Promise<string> | undefined;

/** All of the code and its data, the versions of what it depends on, and Node's own. */
async function programHash(): Promise<string> {
  const code = fileURLToPath(new URL('.', import.meta.url));
  const top = dirname(code);
  const files = [...(await filesIn(code)), ...(await filesIn(join(top, 'rules')))];
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const manifest = JSON.parse(await readFile(join(top, 'package.json'), 'utf8')) as {dependencies: object};
  const versions = await Promise.all(Object.keys(manifest.dependencies).map((name) => versionOf(name, top)));
  return hash(
    process.version,
    ...versions,
    ...files.flatMap((file, i) => [relative(top, file), contents[i] as Buffer]),
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** As Node finds it: in the nearest `node_modules` upwards. */
async function versionOf(name: string, folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const text = await readFile(join(at, 'node_modules', name, 'package.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return `${name} ${(JSON.parse(text) as {version: string}).version}`;
    if (at === dirname(at)) return name;
  }
}
