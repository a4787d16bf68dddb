/** Many words in few bytes, which are looked up where they lie: a start has no map of them to fill. */
export class SortedWords {
  /** Code units of UTF-16. */
  readonly #text: Uint16Array;
  readonly #ends: Uint32Array;

  /** Of what `packWords` has made. The first word may be out of order, and is not found. */
  constructor(ends: Uint32Array, text: Buffer) {
    const {buffer, byteOffset, length} = aligned(text, 2);
    this.#text = new Uint16Array(buffer, byteOffset, length / 2);
    this.#ends = ends;
  }

  get size(): number {
    return this.#ends.length;
  }

  at(index: number): string {
    return String.fromCharCode(...this.#text.subarray(index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]));
  }

  indexOf(word: string): number | undefined {
    let low = 1;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(middle, word);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** Below 0 if the word at `index` comes before the other. It is read where it lies: a string of it would cost more than all else. */
  #compare(index: number, word: string): number {
    const start = index === 0 ? 0 : (this.#ends[index - 1] as number);
    const length = (this.#ends[index] as number) - start;
    const shared = Math.min(length, word.length);
    let order = 0;
    for (let i = 0; i < shared; i++) {
      const one = this.#text[start + i] as number;
      const other = word.charCodeAt(i);
      if (one === other) continue;
      const difference = lowerCase(one) - lowerCase(other);
      if (difference !== 0) return difference;
      order ||= one - other;
    }
    return length === word.length ? order : length - word.length;
  }
}

const A = 0x41;
const Z = 0x5a;
const ASCII = 0x80;

/** A code unit in lower case. */
function lowerCase(unit: number): number {
  if (unit >= A && unit <= Z) return unit + 0x20;
  return unit < ASCII ? unit : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/**
 * The bytes for `SortedWords`: where each word ends in the text, as 32-bit words, and the text in UTF-16.
 *
 * @param words
 *   In the order of their lower-case forms, those that have the same one in the order of their characters; but for the first.
 */
export function packWords(words: readonly string[]): {ends: Uint8Array; text: Buffer} {
  let end = 0;
  const ends = Uint32Array.from(words, (word) => (end += word.length));
  return {ends: bytesOf(ends), text: Buffer.from(words.join(''), 'utf16le')};
}

/** The bytes of 32-bit words, in the order of this machine. */
export function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

/** 32-bit words of such bytes. */
export function wordsIn(bytes: Buffer): Uint32Array {
  const {buffer, byteOffset, length} = aligned(bytes, 4);
  return new Uint32Array(buffer, byteOffset, length / 4);
}

/** The bytes, from a place in memory where a number of `size` bytes may be. */
function aligned(bytes: Buffer, size: number): Uint8Array {
  return bytes.byteOffset % size === 0 ? bytes : Uint8Array.from(bytes);
}
