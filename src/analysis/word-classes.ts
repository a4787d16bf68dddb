import {UserError} from '../errors.js';
import {type DataLine, dataPath, readBuilt, readDataLines} from '../rule-data.js';
import {bytesOf, packWords, SortedWords, wordsIn} from './sorted-words.js';

/** What a word is by itself, without looking at its sentence. */
export interface WordClass {
  /** Its parts of speech, such as `NOUN+VERB`. */
  readonly parts: string;
  /** Words that stand among the same neighbours share a cluster. */
  readonly cluster: number;
}

/** The classes of words, in lower case. */
export type WordClasses = Pick<ReadonlyMap<string, WordClass>, 'get'>;

const NAME = 'confusion/classes.txt';
const FILES = {classes: 'classes/classes.json', index: 'classes/index.bin', words: 'classes/words.bin'} as const;

let loaded: WordClasses | undefined;

/** The classes of the words that the training text has often enough. */
export function wordClasses(): WordClasses {
  loaded ??= new PackedClasses();
  return loaded;
}

/** The same, from the list they are packed of. */
export function listedClasses(): Map<string, WordClass> {
  return readClasses(readDataLines(NAME));
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

/**
 * The files of `dist/classes`, made of the list when bluepencil is built, since a start would need longer for the list.
 *
 *     classes.json  each class
 *     index.bin     32-bit words, little endian: for each word its class, then for each where it ends in words.bin
 *     words.bin     see `packWords`
 */
export function packClasses(classes: ReadonlyMap<string, WordClass>): Record<string, Uint8Array> {
  const words = ['', ...[...classes.keys()].sort()];
  const distinct = [...new Set(classes.values())];
  const numbers = new Map(distinct.map((wordClass, i) => [wordClass, i]));
  const index = Uint32Array.from(words, (word) => numbers.get(classes.get(word) as WordClass) ?? 0);
  const {ends, text} = packWords(words);
  return {
    [FILES.classes]: Buffer.from(JSON.stringify(distinct)),
    [FILES.index]: Buffer.concat([bytesOf(index), ends]),
    [FILES.words]: text,
  };
}

class PackedClasses implements WordClasses {
  readonly #classes: readonly WordClass[] = JSON.parse(readBuilt(FILES.classes).toString('utf8'));
  readonly #index = wordsIn(readBuilt(FILES.index));
  readonly #words = new SortedWords(this.#index.subarray(this.#index.length / 2), readBuilt(FILES.words));
  readonly #found = new Map<string, WordClass | undefined>();

  get(word: string): WordClass | undefined {
    if (this.#found.has(word)) return this.#found.get(word);
    const at = this.#words.indexOf(word);
    const found = at === undefined ? undefined : this.#classes[this.#index[at] as number];
    this.#found.set(word, found);
    return found;
  }
}
