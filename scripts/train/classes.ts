import type {WordClass} from '../../src/analysis/word-classes.js';
import {random} from './random.js';
import type {TaggedToken} from './tokens.js';

const CLUSTERS = 300;
const ROUNDS = 10;
/** A word needs this many places to get a class. */
const LEAST = 5;
/** Neighbours that tell words apart: the most frequent ones. */
const NEIGHBOURS = 700;
/** A part of speech belongs to a word that has it this often. */
const SHARE = 0.15;

interface Statistics {
  readonly counts: Map<string, number>;
  readonly tags: Map<string, Map<string, number>>;
}

/** Learn what each frequent word is: its parts of speech, and a cluster of words with the same neighbours. */
export function learnClasses(volumes: readonly (readonly TaggedToken[])[]): Map<string, WordClass> {
  const {counts, tags} = count(volumes);
  const words = [...counts].filter(([, n]) => n >= LEAST).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const common = words.map(([word]) => word).filter((word) => partsOf(word, tags) !== 'PROPN');
  const clusters = cluster(common, neighbourhoods(volumes, common));
  return new Map(
    words.map(([word]) => [word, {parts: partsOf(word, tags), cluster: clusters.get(word) ?? CLUSTERS}] as const),
  );
}

/** The classes as `parseClasses` reads them. */
export function formatClasses(classes: ReadonlyMap<string, WordClass>, source: string): string {
  const lines = new Map<string, string[]>();
  for (const [word, {parts, cluster}] of classes) {
    const key = `${parts} ${cluster}`;
    const words = lines.get(key) ?? [];
    words.push(word);
    lines.set(key, words);
  }
  const body = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, words]) => `${key} ${words.join(' ')}`);
  return `# Parts of speech, cluster, words. Learned by scripts/train/confusion.ts from: ${source}\n${body.join('\n')}\n`;
}

function count(volumes: readonly (readonly TaggedToken[])[]): Statistics {
  const counts = new Map<string, number>();
  const tags = new Map<string, Map<string, number>>();
  for (const {kind, lower, tag} of volumes.flat()) {
    if (kind !== 'word') continue;
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
    let own = tags.get(lower);
    if (!own) {
      own = new Map();
      tags.set(lower, own);
    }
    own.set(tag, (own.get(tag) ?? 0) + 1);
  }
  return {counts, tags};
}

/** `NOUN+VERB`; verbs are told apart by their ending, as universal tags do not. */
function partsOf(word: string, tags: Statistics['tags']): string {
  const own = [...(tags.get(word) ?? [])];
  const total = own.reduce((sum, [, n]) => sum + n, 0);
  const parts = own.filter(([, n]) => n / total >= SHARE).map(([tag]) => tag);
  const ending = parts.includes('VERB') || parts.includes('NOUN') ? (/(?:ing|ed|'s|s)$/.exec(word)?.[0] ?? '') : '';
  return parts.sort().join('+') + (ending ? `:${ending}` : '');
}

type Vector = Map<number, number>;

/** For each word how often each frequent neighbour stands before and after it, as positive pointwise mutual information. */
function neighbourhoods(volumes: readonly (readonly TaggedToken[])[], words: readonly string[]): Vector[] {
  const ids = new Map(words.map((word, i) => [word, i]));
  const marks = [',', '.', '?', '!', '"', ';', '—', '…', ':'];
  const neighbours = new Map([...marks, ...words.slice(0, NEIGHBOURS)].map((word, i) => [word, i]));
  const side = neighbours.size + 1;
  const vectors: Vector[] = words.map(() => new Map());
  const totals = new Float64Array(2 * side);
  for (const tokens of volumes) {
    for (let i = 1; i + 1 < tokens.length; i++) {
      const id = ids.get((tokens[i] as TaggedToken).lower);
      if (id === undefined) continue;
      const vector = vectors[id] as Vector;
      for (const [step, offset] of [
        [-1, 0],
        [1, side],
      ] as const) {
        const key = (tokens[i + step] as TaggedToken).lower.replace(/[“”]/, '"');
        const feature = offset + (neighbours.get(key) ?? side - 1);
        vector.set(feature, (vector.get(feature) ?? 0) + 1);
        totals[feature] = (totals[feature] as number) + 1;
      }
    }
  }
  const all = totals.reduce((left, right) => left + right, 0);
  for (const vector of vectors) weigh(vector, totals, all);
  return vectors;
}

function weigh(vector: Vector, totals: Float64Array, all: number): void {
  const own = [...vector.values()].reduce((left, right) => left + right, 0);
  let length = 0;
  for (const [feature, n] of vector) {
    // Half a count less: a single meeting proves little.
    const information = Math.max(0, Math.log(((n - 0.5) * all) / (own * (totals[feature] as number))));
    const value = information * Math.sqrt(Math.log(1 + n));
    vector.set(feature, value);
    length += value * value;
  }
  for (const [feature, value] of vector) vector.set(feature, value / Math.sqrt(length || 1));
}

/** Spherical k-means; the centres begin at words drawn from the frequent ones. */
function cluster(words: readonly string[], vectors: readonly Vector[]): Map<string, number> {
  const size = 2 * (NEIGHBOURS + 10);
  const next = random(7);
  const pool = Math.min(words.length, 3000);
  let centres = Array.from({length: Math.min(CLUSTERS, pool)}, (_, k) => {
    const pick = k < 100 ? k : Math.floor(next() * pool);
    return spread(vectors[pick] as Vector, new Float32Array(size));
  });
  let own = new Int32Array(words.length);
  for (let round = 0; round < ROUNDS; round++) {
    own = own.map((_, i) => nearest(vectors[i] as Vector, centres));
    centres = means(vectors, own, centres.length, size);
  }
  return new Map(words.map((word, i) => [word, own[i] as number]));
}

function spread(vector: Vector, centre: Float32Array): Float32Array {
  for (const [feature, value] of vector) centre[feature] = (centre[feature] as number) + value;
  return centre;
}

function nearest(vector: Vector, centres: readonly Float32Array[]): number {
  const features = [...vector.keys()];
  const values = [...vector.values()];
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  centres.forEach((centre, k) => {
    let sum = 0;
    for (let i = 0; i < features.length; i++) {
      sum += (centre[features[i] as number] as number) * (values[i] as number);
    }
    if (sum > highest) {
      highest = sum;
      best = k;
    }
  });
  return best;
}

function means(vectors: readonly Vector[], own: Int32Array, count: number, size: number): Float32Array[] {
  const centres = Array.from({length: count}, () => new Float32Array(size));
  vectors.forEach((vector, i) => {
    spread(vector, centres[own[i] as number] as Float32Array);
  });
  for (const centre of centres) {
    const length = Math.sqrt(centre.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let k = 0; k < centre.length; k++) centre[k] = (centre[k] as number) / length;
  }
  return centres;
}
