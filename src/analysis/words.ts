import {readFileSync} from 'node:fs';
import {UserError} from '../errors.js';
import {checksumFrom} from '../model/checksum.js';
import {dataPath} from '../rule-data.js';

/** A known English word. */
export interface WordEntry {
  /** Lower case, apostrophes straight. */
  readonly word: string;
  /** Uses per million words, the mean of novels and film subtitles; at least 0.01. */
  readonly frequency: number;
  /** It is known with a capital only. */
  readonly name: boolean;
  /** American, British dictionaries have it; neither: only novels do. */
  readonly us: boolean;
  readonly gb: boolean;
  /** Never to be suggested. */
  readonly rude: boolean;
}

/** The words English is known to have, with their frequencies. Possessives (`dog's`) are not listed. */
export interface Words {
  readonly size: number;
  /** At most so many letters are in all endings together (see `forEachEnding`). */
  readonly letters: number;
  /** A word, name or contraction of this spelling is known. `lower`: lower case, apostrophes straight. */
  has(lower: string): boolean;
  /** Some word begins so, and goes on. */
  hasLonger(lower: string): boolean;
  /** Uses per million words, within 13 %; 0 for an unknown word. `the` has about 40,000, a rare word 0.03. */
  frequency(lower: string): number;
  entry(lower: string): WordEntry | undefined;
  /** All words in the order of their characters, with their frequencies. */
  forEach(visit: (word: string, frequency: number) => void): void;
  /**
   * The same, of each word only the letters `[start, end)` of `text` that follow the ones it begins with as the word before does (at
   * least `shared` of them are the same): no word is put together. `level`: see `frequencyOf`.
   */
  forEachEnding(visit: (shared: number, text: string, start: number, end: number, level: number) => void): void;
}

const FILE = dataPath('words/words.bin');

let loaded: Words | undefined;

/** A word of English in small letters. */
export function isSmallWord(lower: string): boolean {
  const entry = loadWords().entry(lower);
  return entry !== undefined && !entry.name;
}

/** The words shipped in `rules/words/words.bin`, read once. Throws `UserError` when the file is missing or damaged. */
export function loadWords(): Words {
  loaded ??= readWords(FILE);
  return loaded;
}

/** Read another list than the shipped one: for training scripts and tests. */
export function readWords(path: string): Words {
  try {
    return new PackedWords(readFileSync(path));
  } catch {
    throw new UserError(`The word list ${path} is missing or damaged: install bluepencil again.`);
  }
}

const VERSION = 2;
const HEADER = 13;
const BLOCK = 32;
const FLAGS = {name: 1, us: 2, gb: 4, rude: 8} as const;
const LEAST = 0.01;
/** Steps of the frequency byte for each doubling: 254 steps reach from 0.01 to 90,000 uses per million. */
const STEPS = 11;
/** Of the words, frequency is stored as one of so many levels; counted from 1, they still fit a byte. */
export const LEVELS = 255;
const FREQUENCIES = Float64Array.from({length: LEVELS}, (_, level) => LEAST * 2 ** (level / STEPS));

/** Uses per million words. */
export function frequencyOf(level: number): number {
  return FREQUENCIES[level] as number;
}

/**
 * Pack sorted entries: a version byte, the number of words, the bytes of text and the checksum of all that follows (32 bits
 * each, little endian), the text, a byte of logarithmic frequency for each word, a byte of flags for each word. The text is
 * front-coded Latin-1: each word is a byte below 32, the number of characters it shares with the word before, and the rest of
 * its characters. Every 32nd word is written in full.
 */
export function packWords(entries: readonly WordEntry[]): Buffer {
  let before = '';
  const text = entries.map(({word}, i) => {
    const shared = i % BLOCK === 0 ? 0 : sharedPrefix(before, word);
    before = word;
    return String.fromCharCode(shared) + word.slice(shared);
  });
  const letters = Buffer.from(text.join(''), 'latin1');
  const header = Buffer.alloc(HEADER);
  header.writeUInt8(VERSION, 0);
  header.writeUInt32LE(entries.length, 1);
  header.writeUInt32LE(letters.length, 5);
  const frequencies = Buffer.from(entries.map(({frequency}) => toByte(frequency)));
  const flags = Buffer.from(
    entries.map((entry) =>
      Object.entries(FLAGS).reduce((sum, [k, bit]) => sum + (entry[k as keyof typeof FLAGS] ? bit : 0), 0),
    ),
  );
  const packed = Buffer.concat([header, letters, frequencies, flags]);
  packed.writeUInt32LE(checksumFrom(packed, HEADER), 9);
  return packed;
}

function sharedPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length, BLOCK - 1);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}

function toByte(frequency: number): number {
  return Math.max(0, Math.min(LEVELS - 1, Math.round(STEPS * Math.log2(frequency / LEAST))));
}

/** Finds a word by a search for its block and a walk through it: nothing is unpacked when the list is loaded. */
class PackedWords implements Words {
  readonly size: number;
  readonly #text: string;
  readonly #frequencies: Uint8Array;
  readonly #flags: Uint8Array;
  /** Where each block starts in the text. */
  readonly #blocks: Uint32Array;
  readonly #known = new Map<string, number>();

  constructor(packed: Buffer) {
    this.size = packed.readUInt32LE(1);
    const end = HEADER + packed.readUInt32LE(5);
    if (packed.readUInt8(0) !== VERSION || packed.readUInt32LE(9) !== checksumFrom(packed, HEADER))
      throw new RangeError('not a word list');
    this.#text = packed.toString('latin1', HEADER, end);
    this.#frequencies = packed.subarray(end, end + this.size);
    this.#flags = packed.subarray(end + this.size);
    this.#blocks = new Uint32Array(Math.ceil(this.size / BLOCK));
    let word = 0;
    for (let i = HEADER; i < end; i++) {
      if ((packed[i] as number) < BLOCK && word++ % BLOCK === 0) this.#blocks[(word - 1) / BLOCK] = i - HEADER;
    }
  }

  has(lower: string): boolean {
    return this.#find(lower) >= 0;
  }

  hasLonger(lower: string): boolean {
    let at = this.#blocks[this.#blockOf(lower)] as number;
    let word = '';
    while (at < this.#text.length) {
      const end = this.#wordEnd(at + 1);
      word = word.slice(0, this.#text.charCodeAt(at)) + this.#text.slice(at + 1, end);
      if (word > lower) return word.startsWith(lower);
      at = end;
    }
    return false;
  }

  frequency(lower: string): number {
    const index = this.#find(lower);
    return index < 0 ? 0 : this.#frequencyAt(index);
  }

  entry(lower: string): WordEntry | undefined {
    const index = this.#find(lower);
    return index < 0 ? undefined : this.#entryAt(index, lower);
  }

  get letters(): number {
    return this.#text.length;
  }

  forEach(visit: (word: string, frequency: number) => void): void {
    let word = '';
    this.forEachEnding((shared, text, start, end, level) => {
      word = word.slice(0, shared) + text.slice(start, end);
      visit(word, frequencyOf(level));
    });
  }

  forEachEnding(visit: (shared: number, text: string, start: number, end: number, level: number) => void): void {
    let at = 0;
    for (let index = 0; index < this.size; index++) {
      const end = this.#wordEnd(at + 1);
      visit(this.#text.charCodeAt(at), this.#text, at + 1, end, this.#frequencies[index] as number);
      at = end;
    }
  }

  #find(lower: string): number {
    let index = this.#known.get(lower);
    if (index === undefined) {
      index = this.#search(lower);
      this.#known.set(lower, index);
    }
    return index;
  }

  #search(lower: string): number {
    return this.#searchBlock(this.#blockOf(lower), lower);
  }

  /** The last block that begins with the word or before it. */
  #blockOf(lower: string): number {
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#startsAtOrBefore(middle, lower)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** True when the first word of a block is the word looked for or comes before it. */
  #startsAtOrBefore(block: number, lower: string): boolean {
    const start = (this.#blocks[block] as number) + 1;
    const same = this.#sharedAt(start, lower, 0);
    const letter = this.#letterAt(start + same);
    return letter < 0 || letter < lower.charCodeAt(same);
  }

  /**
   * The words of a block are not put together: as long as a word shares more letters with the one before than that does with the
   * word looked for, it comes before that too.
   */
  #searchBlock(block: number, lower: string): number {
    let at = this.#blocks[block] as number;
    let same = 0;
    const last = Math.min((block + 1) * BLOCK, this.size);
    for (let index = block * BLOCK; index < last; index++) {
      const shared = this.#text.charCodeAt(at);
      const end = this.#wordEnd(at + 1);
      if (shared < same) return -1;
      if (shared === same) {
        const more = this.#sharedAt(at + 1, lower, same);
        same += more;
        const letter = this.#letterAt(at + 1 + more);
        if (letter < 0 && same === lower.length) return index;
        if (letter > lower.charCodeAt(same) || same === lower.length) return -1;
      }
      at = end;
    }
    return -1;
  }

  /** How many letters from `start` are those of the word from `from`. */
  #sharedAt(start: number, lower: string, from: number): number {
    let i = from;
    while (i < lower.length && this.#text.charCodeAt(start + i - from) === lower.charCodeAt(i)) i++;
    return i - from;
  }

  /** A letter's code; -1 where the word has ended. */
  #letterAt(at: number): number {
    const code = this.#text.charCodeAt(at);
    return code >= BLOCK ? code : -1;
  }

  #wordEnd(start: number): number {
    let end = start;
    while (end < this.#text.length && this.#text.charCodeAt(end) >= BLOCK) end++;
    return end;
  }

  #frequencyAt(index: number): number {
    return frequencyOf(this.#frequencies[index] as number);
  }

  #entryAt(index: number, word: string): WordEntry {
    const flags = this.#flags[index] as number;
    return {
      word,
      frequency: this.#frequencyAt(index),
      name: (flags & FLAGS.name) !== 0,
      us: (flags & FLAGS.us) !== 0,
      gb: (flags & FLAGS.gb) !== 0,
      rude: (flags & FLAGS.rude) !== 0,
    };
  }
}
