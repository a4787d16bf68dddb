import {readFileSync} from 'node:fs';
import {UserError} from '../errors.js';
import {checksumFrom} from '../model/checksum.js';
import {fnv} from '../model/hash.js';
import {dataPath} from '../rule-data.js';

/** How often two words follow each other in published fiction. */
export interface Bigrams {
  /** Uses per million words, within 7 %; 0 for a pair seen less than three times. Lower case, apostrophes straight. */
  frequency(first: string, second: string): number;
}

const FILE = dataPath('words/bigrams.bin');

let loaded: Bigrams | undefined;

/** The pairs shipped in `rules/words/bigrams.bin`, read once. Throws `UserError` when the file is missing or damaged. */
export function loadBigrams(): Bigrams {
  loaded ??= readBigrams(FILE);
  return loaded;
}

/** Read another table than the shipped one: for training scripts and tests. */
export function readBigrams(path: string): Bigrams {
  try {
    return unpackBigrams(readFileSync(path));
  } catch {
    throw new UserError(`The table of word pairs ${path} is missing or damaged: install bluepencil again.`);
  }
}

const VERSION = 2;
const HEADER = 9;
const LEAST = 0.1;
/** Steps of the frequency byte for each doubling. */
const STEPS = 10;
const FREQUENCIES = Float64Array.from({length: 256}, (_, byte) => LEAST * 2 ** (byte / STEPS));

/**
 * Pack pairs: a version byte, the number of pairs and the checksum of all that follows (32 bits each, little endian), the sorted
 * hashes of the pairs as differences (7 bits a byte, low bits first, the high bit says that more follow), a byte of logarithmic
 * frequency for each pair.
 */
export function packBigrams(pairs: Iterable<readonly [string, string, number]>): Buffer {
  const byHash = new Map<number, number>();
  for (const [first, second, frequency] of pairs) {
    const hash = hashOf(first, second);
    byHash.set(hash, Math.max(frequency, byHash.get(hash) ?? 0));
  }
  const sorted = [...byHash].sort((a, b) => a[0] - b[0]);
  const header = Buffer.alloc(HEADER);
  header.writeUInt8(VERSION, 0);
  header.writeUInt32LE(sorted.length, 1);
  const hashes: number[] = [];
  let before = 0;
  for (const [hash] of sorted) {
    let rest = hash - before;
    before = hash;
    for (; rest > 127; rest = Math.floor(rest / 128)) hashes.push((rest % 128) | 128);
    hashes.push(rest);
  }
  const frequencies = sorted.map(([, frequency]) =>
    Math.max(1, Math.min(255, Math.round(STEPS * Math.log2(frequency / LEAST)))),
  );
  const packed = Buffer.concat([header, Buffer.from(hashes), Buffer.from(frequencies)]);
  packed.writeUInt32LE(checksumFrom(packed, HEADER), 5);
  return packed;
}

/** Turned round, the sign makes the order of numbers with one that of numbers without, which V8 would keep on the heap. */
const SIGN = -(2 ** 31);

function unpackBigrams(packed: Buffer): Bigrams {
  if (packed.readUInt8(0) !== VERSION || packed.readUInt32LE(5) !== checksumFrom(packed, HEADER))
    throw new RangeError('not a table of word pairs');
  const size = packed.readUInt32LE(1);
  const end = packed.length - size;
  const hashes = new Int32Array(size);
  let at = HEADER;
  let hash = SIGN;
  for (let i = 0; i < size; i++) {
    let shift = 0;
    let byte = packed[at++] as number;
    for (; byte > 127; byte = packed[at++] as number) {
      hash += (byte & 127) << shift;
      shift += 7;
    }
    hash = (hash + (byte << shift)) | 0;
    hashes[i] = hash;
  }
  return {
    frequency(first, second) {
      const index = indexOf(hashes, hashOf(first, second) ^ SIGN);
      return index < 0 ? 0 : (FREQUENCIES[packed[end + index] as number] as number);
    },
  };
}

function indexOf(hashes: Int32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] as number;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** FNV-1a, 32 bits, unsigned, over the characters of `first second`, which are not put together for it. */
function hashOf(first: string, second: string): number {
  return fnv(second, fnv(' ', fnv(first))) >>> 0;
}
