import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {UserError} from '../errors.js';

const loaded = new Map<string, ReadonlySet<string>>();

/**
 * Spellings of dialect and common foreign words: right in speech, wherever a dictionary stops. Lower case, as in all
 * lists here. Each throws `UserError` when its file is missing.
 */
export function dialectWords(): ReadonlySet<string> {
  return load('dialect', ' ');
}

/** Dictionary words so rare that they are most often a slip for a common one. */
export function rareWords(): ReadonlySet<string> {
  return load('rare', ' ');
}

/** Words that are written as one, each as its two halves with a space between. */
export function splitWords(): ReadonlySet<string> {
  return load('split', ', ');
}

/** A file of `rules/words`; lines that begin with `#` are comments. */
function load(name: string, separator: string): ReadonlySet<string> {
  let list = loaded.get(name);
  if (!list) {
    list = read(fileURLToPath(new URL(`../../rules/words/${name}.txt`, import.meta.url)), separator);
    loaded.set(name, list);
  }
  return list;
}

function read(path: string, separator: string): ReadonlySet<string> {
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return new Set(lines.filter((line) => line && !line.startsWith('#')).flatMap((line) => line.split(separator)));
  } catch {
    throw new UserError(`The word list ${path} is missing: install bluepencil again.`);
  }
}
