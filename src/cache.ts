import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Use} from './analysis/lexicon.js';
import type {Answers} from './analysis/recording-lexicon.js';
import {ascii} from './ascii.js';
import {writeAtomically} from './atomic-write.js';
import type {FileReport} from './types.js';

/** What is remembered of a chapter. */
export interface CacheEntry {
  /** Of the chapter as it was then. */
  readonly digest: string;
  /** The words it brings to the story's lexicon. */
  readonly words: Iterable<readonly [string, Use]>;
  readonly checked?: CheckedEntry;
}

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
 * A file counts only when bluepencil with all its data, and Node are the same to the byte, and when its checksum is right; what was
 * found in a chapter, when that is the same, too. So damaged files are as good as none. Files are replaced whole: runs at the same time see the old or the new one.
 *
 * In a file stand the checksum, the chapter's digest, one line of JSON, the words and the answers, a line each. It is read in one go: promises
 * take ten times as long for a hundred small files.
 */
export class StoryCache {
  readonly #story: string;
  readonly #folder: string;

  /** @param folder The story's folder. */
  constructor(folder: string) {
    this.#story = resolve(folder);
    this.#folder = join(this.#story, '.bluepencil', 'cache');
  }

  /** What is remembered of a chapter, which may have been another then; undefined when there is nothing that counts. */
  read(path: string): CacheEntry | undefined {
    const body = this.load(this.#nameOf(path));
    return body === undefined ? undefined : entryOf(body);
  }

  /** Remember a chapter. */
  async write(path: string, entry: CacheEntry): Promise<void> {
    await this.save(this.#nameOf(path), bodyOf(entry));
  }

  /** The text of a file, where it was saved by the same program. */
  load(name: string): string | undefined {
    try {
      const file = readFileSync(join(this.#folder, name));
      const at = file.indexOf('\n');
      const body = file.subarray(at + 1);
      return file.toString('utf8', 0, at) === sumOf(body) ? body.toString() : undefined;
    } catch {
      return undefined;
    }
  }

  /** Save a file. Where nothing can be written nothing is remembered. */
  async save(name: string, body: string): Promise<void> {
    try {
      await this.#makeFolder();
      await writeAtomically(join(this.#folder, name), `${sumOf(Buffer.from(body))}\n${body}`, {sync: false});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }

  /** With a `.gitignore` of its own, so that it is never committed. */
  async #makeFolder(): Promise<void> {
    if ((await mkdir(this.#folder, {recursive: true})) === undefined) return;
    await writeFile(join(this.#folder, '.gitignore'), '*\n');
  }

  #nameOf(path: string): string {
    return hash(relative(this.#story, resolve(path))).slice(0, 32);
  }
}

function bodyOf({digest, words, checked}: CacheEntry): string {
  const {answers, ...found} = checked ?? {answers: ''};
  // ASCII is read several times as fast.
  return [digest, ascii(JSON.stringify(checked ? found : null)), linesOf(words), answers].join('\n\n');
}

function entryOf(body: string): CacheEntry {
  const [digest, rest] = cut(body, '\n\n');
  const [json, more] = cut(rest, '\n\n');
  const [lines, answers] = cut(more, '\n\n');
  const words = {[Symbol.iterator]: () => wordsIn(lines)};
  if (json === 'null') return {digest, words};
  return {digest, words, checked: {...(JSON.parse(json) as Omit<CheckedEntry, 'answers'>), answers}};
}

/** The words of a lexicon, a line each. */
export function linesOf(words: Iterable<readonly [string, Use]>): string {
  return [...words].map(([word, use]) => `${word} ${use.total} ${use.capitalInside} ${use.lower}`).join('\n');
}

/** Read such lines. */
export function* wordsIn(lines: string): Generator<readonly [string, Use]> {
  // By hand: `split` takes twice as long, and a story has tens of thousands of words.
  for (let at = 0; at < lines.length; ) {
    const total = lines.indexOf(' ', at) + 1;
    const capitalInside = lines.indexOf(' ', total) + 1;
    const lower = lines.indexOf(' ', capitalInside) + 1;
    const end = lines.indexOf('\n', lower);
    const next = end < 0 ? lines.length : end;
    const count = (from: number, to: number) => Number(lines.slice(from, to));
    const use = {
      total: count(total, capitalInside - 1),
      capitalInside: count(capitalInside, lower - 1),
      lower: count(lower, next),
    };
    yield [lines.slice(at, total - 1), use];
    at = next + 1;
  }
}

/** What stands before the first mark, and what after. */
function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** SHA-256 of several texts, in hexadecimal. */
export function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sha = createHash('sha256');
  for (const part of parts) sha.update(String(part.length)).update('\0').update(part);
  return sha.digest('hex');
}

function sumOf(body: Uint8Array): string {
  program ??= programHash();
  return hash(program, body);
}

let program: string | undefined;

/** Of the built program: hashes of all else that the build has made and of `rules`, which take longer to make than to read. */
export const BUILD = 'build.txt';

/** The lines of that file, for a folder with the program in it. */
export function hashesOf(code: string): readonly [string, string] {
  return [hashOfFolder(code), hashOfFolder(rulesBeside(code))];
}

function rulesBeside(code: string): string {
  return join(code, '..', 'rules');
}

function hashOfFolder(folder: string): string {
  return hash(...filesIn(folder).flatMap((file) => [relative(folder, file), readFileSync(file)]));
}

/** All of the code and its data, the versions of what it depends on, and Node's own. */
function programHash(): string {
  const code = fileURLToPath(new URL('.', import.meta.url));
  const top = dirname(code);
  const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as {dependencies: object};
  return hash(
    process.version,
    ...Object.keys(manifest.dependencies).map((name) => versionOf(name, top)),
    ...builtHashes(code),
  );
}

/** As the build has written them; rules that were learned or edited since then count as they are now. */
function builtHashes(code: string): readonly [string, string] {
  const built = join(code, BUILD);
  if (!existsSync(built)) return hashesOf(code);
  const [program = '', rules = ''] = readFileSync(built, 'utf8').split('\n');
  const time = statSync(built).mtimeMs;
  const isOlder = filesIn(rulesBeside(code)).every((file) => statSync(file).mtimeMs <= time);
  return [program, isOlder ? rules : hashOfFolder(rulesBeside(code))];
}

/** All files of a folder but type declarations. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** As Node finds it: in the nearest `node_modules` upwards. */
function versionOf(name: string, folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    try {
      const text = readFileSync(join(at, 'node_modules', name, 'package.json'), 'utf8');
      return `${name} ${(JSON.parse(text) as {version: string}).version}`;
    } catch {
      if (at === dirname(at)) return name;
    }
  }
}
