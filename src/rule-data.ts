import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {UserError} from './errors.js';

const FOLDER = new URL('../rules/', import.meta.url);
const BUILT = new URL('../dist/', import.meta.url);

/** Where a data file of `rules/` lies, for messages and for scripts. */
export function dataPath(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}

/** The address of a data file of `rules/`. */
export function dataUrl(name: string): URL {
  return new URL(name, FOLDER);
}

/** The bytes of a file that the build has made. Throws a UserError when it is missing or cannot be read. */
export function readBuilt(name: string): Buffer {
  try {
    return readFileSync(new URL(name, BUILT));
  } catch {
    throw new UserError(`The file dist/${name} cannot be read: install bluepencil again.`);
  }
}

/** The bytes of a data file of `rules/`. Throws a UserError when it is missing or cannot be read. */
export function readData(name: string): Buffer {
  try {
    return readFileSync(new URL(name, FOLDER));
  } catch {
    throw new UserError(`The data file ${dataPath(name)} cannot be read: reinstall bluepencil.`);
  }
}

/** A line of a data file with its 1-based number. */
export interface DataLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a text file of `rules/` without comments (`#`) and blank lines, with their 1-based numbers. */
export function readDataLines(name: string): DataLine[] {
  return readData(name)
    .toString('utf8')
    .split('\n')
    .map((text, index) => ({line: index + 1, text: text.replace(/#.*$/, '').trim()}))
    .filter(({text}) => text !== '');
}
