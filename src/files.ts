/**
 * How manuscripts come in and go out.
 *
 * `findManuscripts` turns what the author typed into paths in reading order, `loadManuscriptFile` reads one,
 * `saveManuscriptFile` writes it back, atomically and in its own encoding, and refuses when the file has changed since it
 * was loaded. Every failure is a `UserError`: what is wrong, where, and what to do.
 */
import {readFileSync, statSync} from 'node:fs';
import {access, constants, stat} from 'node:fs/promises';
import {isAbsolute, join, normalize, relative, resolve, sep} from 'node:path';
import ignore from 'ignore';
import {writeAtomically} from './atomic-write.js';
import {type DecodedText, decode, encode} from './encoding.js';
import {UserError} from './errors.js';
import {IgnoreFiles} from './ignore-files.js';

/** The path that stands for standard input. */
export const STDIN = '-';

/** What a folder is searched for. */
export const MANUSCRIPT_EXTENSIONS = ['.txt', '.text', '.md', '.markdown'] as const;

export const MAXIMUM_BYTES = 50 * 1024 * 1024;

export interface FindOptions {
  /** Globs in the syntax of .gitignore. A file that is named itself is checked all the same. */
  readonly ignore?: readonly string[];
  /** What of a folder or glob is a chapter, in the same syntax. Default: every manuscript. */
  readonly included?: readonly string[];
  /** The folder the globs start from: that of the config. Default: the working folder. */
  readonly folder?: string;
}

/** A manuscript as it stood on disk when it was read. */
export interface LoadedFile extends Omit<DecodedText, 'text'> {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The text without a byte order mark. */
  readonly source: string;
}

/**
 * The manuscripts that files, folders, globs and `-` name: each once, in reading order (chapter 2 before chapter 10).
 *
 * @throws {UserError}
 *   For a path that is missing or cannot be read, and a folder or glob without manuscripts.
 */
export async function findManuscripts(paths: readonly string[], options: FindOptions = {}): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await expand(path, options)));
  return eachInOrder(found);
}

/** The paths in reading order, each file once. */
export function eachInOrder(paths: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const path of paths) {
    const key = path === STDIN ? STDIN : resolve(path);
    if (!found.has(key)) found.set(key, path);
  }
  return [...found.values()].sort(inReadingOrder);
}

async function expand(path: string, options: FindOptions): Promise<string[]> {
  if (path === STDIN) return [STDIN];
  const stats = await stat(path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && (await globber()).isDynamicPattern(path)) return undefined;
    throw failure(error, path, 'read');
  });
  if (stats && !stats.isDirectory()) return [normalize(path)];
  if (stats) await access(path, constants.R_OK).catch((error) => Promise.reject(failure(error, path, 'read')));
  const files = stats ? await walk(path) : await search(path);
  const ignoreFiles = new IgnoreFiles(resolve(options.folder ?? (stats ? path : '.')));
  const wanted: string[] = [];
  for (const file of files.filter((each) => isChapter(each, options))) {
    if (!(await ignoreFiles.ignores(resolve(file)))) wanted.push(file);
  }
  if (wanted.length > 0) return wanted;
  const why = files.length > 0 ? ' that is not left out by the config or an ignore file' : '';
  const kinds = MANUSCRIPT_EXTENSIONS.join(', ');
  throw new UserError(
    stats
      ? `${path} holds no manuscripts${why} (${kinds}): name a folder that does, or a file.`
      : `No manuscript${why} (${kinds}) matches ${path}: check the spelling, or name a file.`,
  );
}

/** Not needed for a file that is named. */
const globber = () => import('tinyglobby');

const ANY_MANUSCRIPT = `**/*{${MANUSCRIPT_EXTENSIONS.join(',')}}`;
/** Packages, and chapters marked up to be decided about. */
const NEVER = ['**/node_modules/**', '**/*.critic.*'];

async function walk(folder: string): Promise<string[]> {
  const {glob} = await globber();
  const files = await glob(ANY_MANUSCRIPT, {cwd: folder, ignore: NEVER, caseSensitiveMatch: false});
  return files.map((file) => join(folder, file));
}

async function search(pattern: string): Promise<string[]> {
  const {glob} = await globber();
  const files = await glob(pattern, {ignore: NEVER, expandDirectories: false, absolute: isAbsolute(pattern)});
  return files
    .filter((file) => MANUSCRIPT_EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension)))
    .map((file) => normalize(file));
}

function isChapter(file: string, {folder = '.', ignore: ignored = [], included}: FindOptions): boolean {
  const place = relative(folder, file).split(sep).join('/');
  if (!ignore.isPathValid(place)) return true;
  const matches = (globs: readonly string[]) =>
    ignore({allowRelativePaths: false})
      .add([...globs])
      .ignores(place);
  return !matches(ignored) && (included === undefined || matches(included));
}

let collator: Intl.Collator | undefined;

/** Numbers by value; what stands in a folder after what stands beside it. */
export function inReadingOrder(a: string, b: string): number {
  collator ??= new Intl.Collator('en', {numeric: true});
  const left = a.split(sep);
  const right = b.split(sep);
  for (let i = 0; ; i++) {
    const inFolder = Number(i < left.length - 1) - Number(i < right.length - 1);
    const order = inFolder || collator.compare(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
    if (i >= left.length - 1) return a < b ? -1 : Number(a > b);
  }
}

/**
 * Read one manuscript, or standard input for `-`.
 *
 * @throws {UserError}
 *   For a file that is missing, cannot be read, is over 50 MB, or is no text.
 */
export async function loadManuscriptFile(path: string): Promise<LoadedFile> {
  const bytes = path === STDIN ? await readStdin() : readBytes(path);
  const {text, ...form} = decode(bytes, nameOf(path));
  return {path, bytes, source: text, ...form};
}

/** A path as messages name it. */
function nameOf(path: string): string {
  return path === STDIN ? 'Standard input' : path;
}

/** In one go: promises take several times as long for the many small files of a story. */
function readBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (stats.size > MAXIMUM_BYTES) throw tooLarge(path);
    if (stats.isDirectory()) throw new UserError(`${path} is a folder: name a manuscript in it.`);
    if (!stats.isFile()) throw new UserError(`${path} is no ordinary file: pipe it in and name it “-”.`);
    return readFileSync(path);
  } catch (error) {
    throw failure(error, path, 'read');
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAXIMUM_BYTES) throw tooLarge(nameOf(STDIN));
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string): UserError {
  return new UserError(`${path} is over 50 MB: split it into chapters and check those.`);
}

/**
 * Put `newSource` in the place of the file that was loaded; nothing is written when it is the same text.
 *
 * @returns
 *   The file as it stands now, for the next change.
 * @throws {UserError}
 *   When the file is no longer what was loaded, cannot be written, or its encoding lacks a character. It is untouched then.
 */
export async function saveManuscriptFile(loaded: LoadedFile, newSource: string): Promise<LoadedFile> {
  const {path} = loaded;
  if (path === STDIN) throw new UserError('Standard input cannot be changed: name a file instead of “-”.');
  if (newSource === loaded.source) return loaded;
  const bytes = encode(newSource, loaded, path);
  const onDisk = readBytes(path);
  if (Buffer.compare(onDisk, loaded.bytes) !== 0) {
    throw new UserError(`${path} has changed since it was checked: nothing was written; check it again.`);
  }
  try {
    await access(path, constants.W_OK);
    await writeAtomically(path, bytes);
  } catch (error) {
    throw failure(error, path, 'write');
  }
  return {...loaded, bytes, source: newSource};
}

/** Nothing stands at this path. */
export async function isMissing(path: string): Promise<boolean> {
  const code = await stat(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code,
  );
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** What the file system refused, as one plain sentence; a `UserError` stays as it is. */
export function failure(error: unknown, path: string, doing: 'read' | 'write'): UserError {
  if (error instanceof UserError) return error;
  const {code, message} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UserError(`${path} does not exist: check the spelling and the folder you are in.`);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new UserError(
      `${path} cannot be ${doing === 'read' ? 'read' : 'written'}: you lack the permission; change it and try again.`,
    );
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new UserError(`${path} was not written, the disk is full: make room and try again.`);
  }
  if (code === 'ELOOP')
    return new UserError(`${path} is a link that leads back to itself: name the file it should lead to.`);
  return new UserError(
    `${path} cannot be ${doing === 'read' ? 'read' : 'written'} (${code ?? message}): try again, or name another file.`,
  );
}
