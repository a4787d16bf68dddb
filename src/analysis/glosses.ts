import {UserError} from '../errors.js';
import {type DataLine, dataPath, readDataLines} from '../rule-data.js';

const NAME = 'confusion/glosses.txt';

let loaded: ReadonlyMap<string, string> | undefined;

/** What a word of a confusion set means, in a few words; not every word has a gloss. */
export function glossOf(word: string): string | undefined {
  loaded ??= readGlosses(readDataLines(NAME));
  return loaded.get(word);
}

/**
 * One word a line: `their: belonging to them`.
 *
 * @throws UserError when a line is something else.
 */
export function readGlosses(lines: readonly DataLine[]): Map<string, string> {
  const glosses = new Map<string, string>();
  for (const {line, text} of lines) {
    const match = /^([a-z']+): (\S.*)$/.exec(text);
    if (!match) throw new UserError(`${dataPath(NAME)}, line ${line}: expected “word: what it means”.`);
    glosses.set(match[1] as string, match[2] as string);
  }
  return glosses;
}
