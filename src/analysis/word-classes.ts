import {UserError} from '../errors.js';
import {type DataLine, dataPath, readDataLines} from '../rule-data.js';

/** What a word is by itself, without looking at its sentence. */
export interface WordClass {
  /** Its parts of speech, such as `NOUN+VERB`. */
  readonly parts: string;
  /** Words that stand among the same neighbours share a cluster. */
  readonly cluster: number;
}

const NAME = 'confusion/classes.txt';

let loaded: ReadonlyMap<string, WordClass> | undefined;

/** The classes of the words that the training text has often enough. */
export function wordClasses(): ReadonlyMap<string, WordClass> {
  loaded ??= readClasses(readDataLines(NAME));
  return loaded;
}

/**
 * One class a line: parts of speech, cluster, and the words of the class.
 *
 * @throws UserError when a line is something else.
 */
export function readClasses(lines: readonly DataLine[]): Map<string, WordClass> {
  const classes = new Map<string, WordClass>();
  for (const {line, text} of lines) {
    const [parts, cluster, ...words] = text.split(' ');
    if (!parts || !/^\d+$/.test(cluster ?? '') || words.length === 0) {
      throw new UserError(`${dataPath(NAME)}, line ${line}: expected parts of speech, a cluster's number and words.`);
    }
    const wordClass = {parts, cluster: Number(cluster)};
    for (const word of words) classes.set(word, wordClass);
  }
  return classes;
}
