import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {UserError} from '../errors.js';

const FILE = fileURLToPath(new URL('../../rules/words/dialect.txt', import.meta.url));

let loaded: ReadonlySet<string> | undefined;

/** Spellings of dialect and common foreign words: right in speech, wherever a dictionary stops. Lower case. */
export function loadDialect(): ReadonlySet<string> {
  loaded ??= read();
  return loaded;
}

function read(): ReadonlySet<string> {
  try {
    const lines = readFileSync(FILE, 'utf8').split('\n');
    return new Set(lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').filter(Boolean)));
  } catch {
    throw new UserError(`The word list ${FILE} is missing: install bluepencil again.`);
  }
}
