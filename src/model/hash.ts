const OFFSET_BASIS = 0x811c9dc5;

/** FNV-1a, 32 bits, signed, over UTF-16 code units; `from` goes on where the hash of the text before ended. */
export function fnv(text: string, from = OFFSET_BASIS): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * Hash a feature's text to 32 bits: FNV-1a with the finaliser of MurmurHash3, so that near texts land far apart. The result is
 * signed: V8 keeps a whole number of 32 bits with a sign in place, and any other on the heap.
 */
export function hashText(text: string): number {
  return finish(fnv(text));
}

/** The hash of the text that has the `fnv` of its beginning and this end. */
export function hashAfter(beginning: number, end: string): number {
  return finish(fnv(end, beginning));
}

/** The hash of two hashes in this order: makes n-grams and templates of parts without building strings. */
export function combine(left: number, right: number): number {
  return finish(Math.imul(left, 0x9e3779b1) ^ right);
}

/** MurmurHash3's 32-bit finaliser. */
function finish(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
