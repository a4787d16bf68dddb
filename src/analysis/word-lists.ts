import {readFileSync} from 'node:fs';
import {UserError} from '../errors.js';
import {dataPath} from '../rule-data.js';
import type {Dialect} from './style.js';

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

/** The same of those that books of a hundred years ago wrote as two. */
export function oldSplitWords(): ReadonlySet<string> {
  return load('split-old', ', ');
}

let joined: ReadonlyMap<string, string> | undefined;

/** Two words that are often written as one, by that wrong spelling. */
export function joinedWords(): ReadonlyMap<string, string> {
  joined ??= new Map([...load('joined', ', ')].map((words) => [words.replace(' ', ''), words]));
  return joined;
}

export interface DialectPair {
  readonly side: Dialect;
  /** The other side's spelling. */
  readonly other: string;
}

let pairs: ReadonlyMap<string, DialectPair> | undefined;

/** Words that British and American English spell differently, from either side. */
export function dialectPairs(): ReadonlyMap<string, DialectPair> {
  if (pairs) return pairs;
  const found = new Map<string, DialectPair>();
  for (const line of load('dialect-pairs', '\n')) {
    const [gb = '', us = '', ...endings] = line.split(' ');
    for (const ending of ['', ...endings]) {
      found.set(gb + ending, {side: 'gb', other: us + ending});
      found.set(us + ending, {side: 'us', other: gb + ending});
    }
  }
  pairs = found;
  return found;
}

/** A file of `rules/words`; lines that begin with `#` are comments. */
function load(name: string, separator: string): ReadonlySet<string> {
  let list = loaded.get(name);
  if (!list) {
    list = read(dataPath(`words/${name}.txt`), separator);
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
