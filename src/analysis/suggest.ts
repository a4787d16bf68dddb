import type {Bigrams} from './bigrams.js';
import {frequencyOf, LEVELS, type Words} from './words.js';

/** A known word, or two of them, that may have been meant. */
export interface Candidate {
  /** Lower case, apostrophes straight. */
  readonly word: string;
  /** Natural logarithm, up to a constant, of the chance that this word was meant. */
  readonly score: number;
  /** How unlikely this slip is, in nats; a single common slip costs 3 to 5, a rare one 8. */
  readonly cost: number;
  /** It is known with a capital only. */
  readonly name: boolean;
}

/** The words around the unknown one, in lower case; undefined at the ends of a sentence. */
export interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const NO_NEIGHBOURS: Neighbours = {before: undefined, after: undefined};

/** What is worth looking for: the greatest cost, in tenths of a nat, and the least score, in nats. */
interface Limits {
  readonly reach: number;
  readonly least: number;
}

/** The known words as a tree of letters in depth-first order: a node's first child follows it. */
interface Tree {
  readonly letters: Uint8Array;
  /** Index after the last node below each node. */
  readonly skip: Int32Array;
  /** The rank in frequency, from 1, of the word that ends at each node; 0 where none does. See `WEIGHTS`. */
  readonly ranks: Uint8Array;
  /** The highest rank at or below each node. */
  readonly highest: Uint8Array;
}

type Found = Omit<Candidate, 'name'>;

/** A slip that replaces `right` by `wrong`. */
interface Slip {
  readonly wrong: string;
  readonly right: string;
  /** In tenths of a nat. */
  readonly cost: number;
}

const VOWELS = 'aeiouy';
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SOUNDS = ['ck', 'cs', 'sz', 'td', 'mn', 'gj', 'fv', 'bp', 'kq', 'xz', 'xs', 'vw', 'cq', 'lr'];

/**
 * The search counts costs in tenths of a nat: V8 keeps whole numbers in place, and puts each sum of fractions on the heap until it has
 * optimized the code.
 */
const TENTHS = 10;

/** In tenths of a nat. */
const COST = {
  doubled: 34,
  accent: 10,
  vowel: 50,
  sound: 56,
  neighbour: 68,
  other: 75,
  swapped: 40,
  apostrophe: 30,
  space: 50,
  missing: 44,
  missingVowel: 40,
  extra: 68,
  extraVowel: 62,
  firstLetter: 30,
} as const;

/** Spellings that are taken for each other because they sound alike or are learnt together, with their costs in nats. */
const SLIPS: readonly Slip[] = (
  [
    ['ei', 'ie', 2.4],
    ['ie', 'ei', 2.4],
    ['able', 'ible', 2.6],
    ['ible', 'able', 2.6],
    ['ance', 'ence', 2.6],
    ['ence', 'ance', 2.6],
    ['ant', 'ent', 2.8],
    ['ent', 'ant', 2.8],
    ['er', 'or', 3],
    ['or', 'er', 3],
    ['ar', 'er', 3],
    ['er', 'ar', 3],
    ['f', 'ph', 3.6],
    ['ph', 'f', 4],
    ['k', 'ck', 3.8],
    ['c', 'ck', 4.2],
    ['k', 'ch', 4],
    ['sh', 'ch', 5],
    ['tion', 'sion', 3],
    ['sion', 'tion', 3],
    ['sion', 'ssion', 2.8],
    ['tion', 'ssion', 3.6],
    ['shun', 'tion', 3],
    ['cion', 'tion', 3.4],
    ['cion', 'sion', 3.4],
    ['cian', 'tian', 3.4],
    ['tian', 'cian', 3.4],
    ['cial', 'tial', 3],
    ['tial', 'cial', 3],
    ['cious', 'tious', 3],
    ['tious', 'cious', 3],
    ['cious', 'scious', 3],
    ['cius', 'cious', 3.4],
    ['ious', 'eous', 3],
    ['eous', 'ious', 3],
    ['us', 'ous', 3.4],
    ['ouse', 'ous', 3.4],
    ['s', 'sc', 4],
    ['c', 'sc', 4],
    ['sc', 's', 4],
    ['sc', 'c', 4],
    ['s', 'ss', 3],
    ['z', 'ss', 5],
    ['n', 'kn', 4],
    ['r', 'wr', 4],
    ['w', 'wh', 3.6],
    ['wh', 'w', 4],
    ['r', 'rh', 3.4],
    ['rr', 'rrh', 3.4],
    ['g', 'gu', 3.6],
    ['gu', 'g', 4],
    ['g', 'gh', 4],
    ['j', 'dg', 4.4],
    ['g', 'dg', 3.6],
    ['dg', 'g', 4],
    ['tch', 'ch', 3.6],
    ['ch', 'tch', 3.6],
    ['kw', 'qu', 4],
    ['qu', 'cqu', 3],
    ['aqu', 'acqu', 2.6],
    ['ks', 'x', 4.4],
    ['x', 'cs', 4.4],
    ['xs', 'xc', 3],
    ['x', 'xc', 3],
    ['exh', 'ex', 3.6],
    ['ex', 'exh', 3.4],
    ['ceed', 'cede', 2.8],
    ['cede', 'ceed', 2.8],
    ['sede', 'cede', 3],
    ['cede', 'sede', 2.8],
    ['eed', 'ede', 3.4],
    ['ly', 'ally', 3],
    ['ally', 'ly', 3.2],
    ['ly', 'ely', 3],
    ['ely', 'ly', 3.4],
    ['full', 'ful', 2.6],
    ['fully', 'fuly', 3],
    ['fuly', 'fully', 2.6],
    ['yed', 'ied', 3],
    ['ied', 'yed', 3],
    ['ieing', 'ying', 3.4],
    ['eing', 'ing', 3.4],
    ['ing', 'eing', 4],
    ['eable', 'able', 3.2],
    ['able', 'eable', 3],
    ['ement', 'ment', 3.2],
    ['ment', 'ement', 3],
    ['ery', 'ary', 3],
    ['ary', 'ery', 3],
    ['ory', 'ary', 3.4],
    ['ary', 'ory', 3.4],
    ['ry', 'ery', 3.6],
    ['ry', 'ary', 3.6],
    ['ry', 'ory', 3.6],
    ['el', 'le', 3],
    ['le', 'el', 3],
    ['al', 'le', 3.4],
    ['le', 'al', 3.4],
    ['el', 'al', 3.2],
    ['al', 'el', 3.4],
    ['il', 'al', 3.6],
    ['our', 'or', 3.6],
    ['or', 'our', 3.6],
    ['ou', 'au', 4],
    ['aw', 'au', 4],
    ['au', 'augh', 4],
    ['aut', 'aught', 3.4],
    ['ot', 'ought', 4.4],
    ['aught', 'ought', 3],
    ['ought', 'aught', 3],
    ['ite', 'ight', 4],
    ['uff', 'ough', 4],
    ['ogh', 'ough', 3.4],
    ['oug', 'ough', 3.4],
    ['ugh', 'ough', 3.4],
    ['hg', 'gh', 3],
    ['ht', 'th', 3.4],
    ['th', 'ght', 4.2],
    ['gth', 'ght', 3],
    ['ngh', 'ng', 4],
    ['ei', 'ai', 3.6],
    ['ai', 'ei', 3.6],
    ['ai', 'ia', 3],
    ['ia', 'ai', 3.4],
    ['ae', 'ea', 3],
    ['ea', 'ee', 3.6],
    ['ee', 'ea', 3.6],
    ['ee', 'ie', 3.6],
    ['ea', 'ie', 3.8],
    ['e', 'ea', 4.2],
    ['ee', 'e', 3.6],
    ['ea', 'e', 4.2],
    ['i', 'ie', 4.2],
    ['i', 'ei', 4.4],
    ['y', 'ey', 3.6],
    ['ey', 'y', 3.6],
    ['oo', 'ou', 4],
    ['oo', 'o', 3.6],
    ['u', 'oo', 4.2],
    ['u', 'ou', 4],
    ['ou', 'u', 4],
    ['ou', 'o', 4],
    ['ow', 'ou', 4],
    ['ou', 'ow', 4],
    ['eu', 'ew', 4],
    ['ue', 'eu', 3],
    ['eu', 'ue', 3],
    ['ua', 'au', 3],
    ['oe', 'eo', 3],
    ['eo', 'e', 4],
    ['uo', 'ou', 3],
    ['euv', 'oeuv', 3],
    ['ueve', 'oeuvre', 5],
    ['per', 'pre', 3],
    ['pre', 'per', 3],
    ['par', 'per', 3.2],
    ['per', 'par', 3.4],
    ['par', 'pre', 4],
    ['pro', 'per', 4],
    ['dis', 'des', 3],
    ['des', 'dis', 3],
    ['di', 'de', 3.6],
    ['in', 'en', 3.6],
    ['en', 'in', 3.6],
    ['im', 'imm', 2.8],
    ['ment', 'mant', 3],
    ['mant', 'ment', 3],
    ['isi', 'izi', 4],
    ['n', 'gn', 4.4],
    ['m', 'mn', 4],
    ['m', 'mb', 4.2],
    ['t', 'bt', 4.4],
    ['t', 'pt', 4.4],
    ['si', 'psy', 4],
    ['s', 'ps', 4.4],
    ['ai', 'uai', 4],
    ['ui', 'iu', 3],
    ['iu', 'ui', 3],
    ['oi', 'io', 3],
    ['is', 'si', 3.4],
    ['ical', 'ic', 3.4],
    ['y', 'ly', 3.8],
    ['ity', 'y', 4],
    ['ley', 'ly', 3.4],
    ['es', 's', 4.4],
    ['ys', 'ies', 4],
    ['oe', 'o', 4],
    ['ure', 'our', 4],
    ['ain', 'en', 4],
    ['en', 'ain', 4],
    ['eau', 'ureau', 4],
    ['nt', "n't", 2.6],
    ["nt'", "n't", 2.4],
    ["'nt", "n't", 2.4],
  ] as const
).map(([wrong, right, cost]) => ({wrong, right, cost: Math.round(cost * TENTHS)}));

const LONGEST = 40;
/** Slips up to this cost, in tenths of a nat, are looked at, by the length of the word: in a short word two slips leave nothing of it. */
const BOUND = [0, 0, 70, 95, 105, 115, 130] as const;
/** For long words that are near no word: several slips in one; in tenths of a nat. */
const FAR = 170;
const LONG = 8;
/** Rare words are met more often among the unknown than counts say: the frequency counts by this power. */
const FREQUENCY_WEIGHT = 0.85;
/** How much the words around count against the word and the slip. */
const FIT = 0.6;
/** One use in the text that the table of pairs was made from, per million words. */
const ONCE = 0.27;
/** One slip, in tenths of a nat: looked for first, because what it finds narrows the search for two. */
const NEAR = 70;
/** A cost above all bounds, with room for what is added to it. */
const NO_WAY = 1_000_000;
/** Candidates this much less likely than the best, in nats, are left out. */
const SPREAD = 5;

/**
 * Suggests known words for an unknown one by a noisy-channel model (Kernighan, Church and Gale 1990; slips of several
 * letters after Brill and Moore 2000): the chance of the word times the chance of the slip.
 */
export class Suggester {
  readonly #words: Words;
  readonly #bigrams: Bigrams;
  #tree: Tree | undefined;
  /** A misspelling recurs, and several rules ask about it. */
  readonly #near = new Map<string, {readonly reach: number; readonly found: readonly Candidate[]}>();

  constructor(words: Words, bigrams: Bigrams) {
    this.#words = words;
    this.#bigrams = bigrams;
  }

  /**
   * What may have been meant, best first.
   *
   * @param word
   *   Lower case, apostrophes straight, no possessive ending.
   * @param reach
   *   In nats: where all known words are at a greater cost, they need not be looked for.
   */
  suggest(word: string, neighbours: Neighbours = NO_NEIGHBOURS, reach = Number.POSITIVE_INFINITY): Candidate[] {
    if (word.length < 2 || word.length >= LONGEST) return [];
    const splits = this.#splits(word);
    const best = splits.reduce((most, {score}) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    return [...this.#nearWords(word, {reach: reach * TENTHS, least: best - SPREAD}), ...splits]
      .map((candidate) => ({...candidate, score: candidate.score + this.#fit(candidate.word, neighbours)}))
      .sort((a, b) => b.score - a.score);
  }

  #nearWords(word: string, limits: Limits): readonly Candidate[] {
    const known = this.#near.get(word);
    if (known && (known.reach >= limits.reach || known.found.length > 0)) return known.found;
    const found = this.#search(word, limits).flatMap((found) => {
      const entry = this.#words.entry(found.word);
      return !entry || entry.rude ? [] : [{...found, name: entry.name}];
    });
    this.#near.set(word, {reach: limits.reach, found});
    return found;
  }

  #search(word: string, {reach, least}: Limits): Found[] {
    this.#tree ??= growTree(this.#words);
    const most = BOUND[word.length] ?? (BOUND.at(-1) as number);
    const search = new Search(this.#tree, word);
    const near = search.run(Math.min(NEAR, most), least);
    const found = search.run(most, near[0] ? near[0].score - SPREAD : least);
    const isFar = found.length === 0 && word.length >= LONG && reach > most;
    return isFar ? search.run(FAR, least) : found;
  }

  /** Two words written as one (`inthe`) that are known to follow each other. */
  #splits(word: string): Candidate[] {
    const splits: Candidate[] = [];
    for (let at = 1; at < word.length; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      const together = this.#bigrams.frequency(first, second);
      if (together > 0) {
        const cost = COST.space / TENTHS;
        splits.push({
          word: `${first} ${second}`,
          cost,
          score: FREQUENCY_WEIGHT * Math.log(together) - cost,
          name: false,
        });
      }
    }
    return splits;
  }

  /** How much likelier the words around make it, in nats. */
  #fit(candidate: string, {before, after}: Neighbours): number {
    const words = candidate.split(' ');
    const first = words[0] as string;
    const last = words.at(-1) as string;
    return (before ? this.#attraction(before, first) : 0) + (after ? this.#attraction(last, after) : 0);
  }

  /** How much more often the two stand together than by chance, in nats, smoothed as if each pair was seen once more. */
  #attraction(first: string, second: string): number {
    const chance = (this.#words.frequency(first) * this.#words.frequency(second)) / 1e6;
    return FIT * Math.log((this.#bigrams.frequency(first, second) + ONCE) / (chance + ONCE));
  }
}

/** The weight of a word by its rank; without a word -Infinity. */
const WEIGHTS = Float64Array.from({length: LEVELS + 1}, (_, rank) =>
  rank === 0 ? Number.NEGATIVE_INFINITY : FREQUENCY_WEIGHT * Math.log(frequencyOf(rank - 1)),
);

function growTree(words: Words): Tree {
  const letters = new Uint8Array(words.letters);
  const skip = new Int32Array(words.letters);
  const ranks = new Uint8Array(words.letters);
  const highest = new Uint8Array(words.letters);
  const open: number[] = [];
  let depth = 0;
  let size = 0;
  words.forEachEnding((shared, text, start, end, level) => {
    let at = start;
    let kept = shared;
    while (at < end && kept < depth && letters[open[kept] as number] === text.charCodeAt(at)) {
      kept++;
      at++;
    }
    while (depth > kept) skip[open[--depth] as number] = size;
    for (; at < end; at++) {
      open[depth++] = size;
      letters[size++] = text.charCodeAt(at);
    }
    const rank = level + 1;
    ranks[size - 1] = rank;
    for (let i = depth - 1; i >= 0 && (highest[open[i] as number] as number) < rank; i--)
      highest[open[i] as number] = rank;
  });
  while (depth > 0) skip[open[--depth] as number] = size;
  return {letters, skip: skip.subarray(0, size), ranks, highest};
}

const LETTERS = 256;
const VOWEL = Uint8Array.from({length: LETTERS}, (_, letter) => (VOWELS.includes(String.fromCharCode(letter)) ? 1 : 0));
const SUBSTITUTION = substitutionCosts();

function substitutionCosts(): Uint8Array {
  const costs = new Uint8Array(LETTERS * LETTERS).fill(COST.other);
  const set = (a: string, b: string, cost: number): void => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const at = x.charCodeAt(0) * LETTERS + y.charCodeAt(0);
      costs[at] = Math.min(costs[at] as number, cost);
    }
  };
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, COST.vowel);
  for (const pair of SOUNDS) set(pair[0] as string, pair[1] as string, COST.sound);
  for (const [r, row] of ROWS.entries()) {
    for (const [i, key] of [...row].entries()) {
      for (const other of [row[i + 1], ROWS[r + 1]?.[i], ROWS[r + 1]?.[i - 1]])
        if (other) set(key, other, COST.neighbour);
    }
  }
  for (const [accented, plain] of ['éeè', 'êe', 'àa', 'âa', 'ïi', 'îi', 'ôo', 'öo', 'üu', 'ûu', 'çc', 'ñn'].map((s) => [
    s[0],
    s[1],
  ])) {
    set(accented as string, plain as string, COST.accent);
  }
  for (let i = 0; i < LETTERS; i++) costs[i * LETTERS + i] = 0;
  return costs;
}

/**
 * One search: the rows of the edit table follow the path through the tree. Row r, column j: r letters meant, j typed. Costs are in
 * tenths of a nat.
 */
class Search {
  readonly #tree: Tree;
  readonly #typed: readonly number[];
  /** The cost of each typed letter if it was added. */
  readonly #extra: readonly number[];
  readonly #width: number;
  readonly #rows: Int32Array;
  /** The columns `[low, high]` of each row that are within the bound. */
  readonly #low = new Int32Array(LONGEST + 2);
  readonly #high = new Int32Array(LONGEST + 2);
  readonly #path = new Uint8Array(LONGEST + 1);
  readonly #slips: readonly PlacedSlip[][];
  #bound = 0;

  constructor(tree: Tree, word: string) {
    this.#tree = tree;
    this.#typed = Array.from(word, (letter) => letter.charCodeAt(0) & 255);
    this.#extra = this.#typed.map((_, at) => extraCost(this.#typed, at));
    this.#width = word.length + 1;
    this.#rows = new Int32Array((LONGEST + 2) * this.#width);
    this.#slips = placeSlips(word);
  }

  /** The words within `bound` of slips, with a score of `least`, in nats, or more, and not much less likely than the likeliest; best first. */
  run(bound: number, least: number): Found[] {
    const {letters, skip, ranks, highest} = this.#tree;
    this.#bound = bound;
    this.#firstRow();
    const below = new Int32Array(LONGEST + 1);
    const found: Found[] = [];
    let floor = least;
    let depth = 0;
    let node = 0;
    while (node < skip.length) {
      while (depth > 0 && node >= (below[depth - 1] as number)) depth--;
      const cost = depth < LONGEST ? this.#fillRow(depth, letters[node] as number) : NO_WAY;
      if (cost > bound || (WEIGHTS[highest[node] as number] as number) - cost / TENTHS < floor) {
        node = skip[node] as number;
        continue;
      }
      below[depth] = skip[node] as number;
      depth++;
      const whole = this.#wholeCost(depth);
      const score = (WEIGHTS[ranks[node++] as number] as number) - whole / TENTHS;
      if (whole > bound || score < floor || score === Number.NEGATIVE_INFINITY) continue;
      found.push({word: String.fromCharCode(...this.#path.subarray(0, depth)), cost: whole / TENTHS, score});
      floor = Math.max(floor, score - SPREAD);
    }
    return found.sort((a, b) => b.score - a.score);
  }

  #wholeCost(depth: number): number {
    const last = this.#width - 1;
    return (this.#high[depth] as number) < last ? NO_WAY : (this.#rows[depth * this.#width + last] as number);
  }

  #firstRow(): void {
    let cost = 0;
    let j = 0;
    this.#rows[0] = 0;
    while (j + 1 < this.#width) {
      cost += this.#extra[j] as number;
      if (cost > this.#bound) break;
      this.#rows[++j] = cost;
    }
    this.#low[0] = 0;
    this.#high[0] = j;
  }

  /** The value of a cell, `NO_WAY` outside the columns that were within the bound. */
  #cell(row: number, column: number): number {
    if (column < (this.#low[row] as number) || column > (this.#high[row] as number)) return NO_WAY;
    return this.#rows[row * this.#width + column] as number;
  }

  /** Add row `depth + 1` for one more letter of the meant word; its least cost is returned. */
  #fillRow(depth: number, letter: number): number {
    this.#path[depth] = letter;
    const rows = this.#rows;
    const typed = this.#typed;
    const row = (depth + 1) * this.#width;
    const first = this.#low[depth] as number;
    const last = this.#high[depth] as number;
    const missing = missingCost(this.#path, depth);
    const before = depth > 0 ? (this.#path[depth - 1] as number) : -1;
    let low = -1;
    let high = -2;
    let least = NO_WAY;
    let left = NO_WAY;
    let diagonal = NO_WAY;
    const slips = this.#slipsAt(letter, depth);
    let reach = last + 1;
    for (const {end} of slips) reach = Math.max(reach, end);
    for (let j = first; j < this.#width && (j <= reach || left <= this.#bound); j++) {
      const above = j <= last ? (rows[row - this.#width + j] as number) : NO_WAY;
      let best = above + missing;
      if (j > 0) {
        const from = typed[j - 1] as number;
        if (from === letter) best = Math.min(best, diagonal);
        else {
          const changed = diagonal + (SUBSTITUTION[from * LETTERS + letter] as number);
          best = Math.min(best, depth === 0 && j === 1 ? changed + COST.firstLetter : changed);
          if (from === before && j > 1 && typed[j - 2] === letter)
            best = Math.min(best, this.#cell(depth - 1, j - 2) + COST.swapped);
        }
        best = Math.min(best, left + (this.#extra[j - 1] as number));
      }
      if (slips.length > 0) best = this.#slip(slips, depth, j, best);
      rows[row + j] = best;
      left = best;
      diagonal = above;
      if (best > this.#bound) continue;
      if (low < 0) low = j;
      high = j;
      if (best < least) least = best;
    }
    this.#low[depth + 1] = Math.max(low, 0);
    this.#high[depth + 1] = high;
    return least;
  }

  /** The slips that may end with this letter of the path. */
  #slipsAt(letter: number, depth: number): readonly PlacedSlip[] {
    const placed = this.#slips[letter] as readonly PlacedSlip[];
    return placed.length === 0 ? placed : placed.filter(({right}) => endsWith(this.#path, depth, right));
  }

  #slip(slips: readonly PlacedSlip[], depth: number, column: number, best: number): number {
    let least = best;
    for (const {right, start, end, cost} of slips) {
      if (end === column) least = Math.min(least, this.#cell(depth + 1 - right.length, start) + cost);
    }
    return least;
  }
}

/** A slip of several letters that may have been made at `[start, end)` of the word. */
interface PlacedSlip {
  readonly right: string;
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** By the last letter that was meant. */
function placeSlips(word: string): PlacedSlip[][] {
  const placed: PlacedSlip[][] = Array.from({length: LETTERS}, () => []);
  for (const {wrong, right, cost} of SLIPS) {
    for (let start = word.indexOf(wrong); start >= 0; start = word.indexOf(wrong, start + 1)) {
      placed[right.charCodeAt(right.length - 1)]?.push({right, start, end: start + wrong.length, cost});
    }
  }
  return placed;
}

function endsWith(path: Uint8Array, depth: number, right: string): boolean {
  if (right.length > depth + 1) return false;
  for (let i = 0; i < right.length; i++) {
    if (path[depth - right.length + 1 + i] !== right.charCodeAt(i)) return false;
  }
  return true;
}

/** The cost of leaving out the letter at `path[depth]`. */
function missingCost(path: Uint8Array, depth: number): number {
  const letter = path[depth] as number;
  if (letter === APOSTROPHE) return COST.apostrophe;
  if (depth === 0) return COST.missing + COST.firstLetter;
  if (letter === path[depth - 1]) return COST.doubled;
  return isVowel(letter) ? COST.missingVowel : COST.missing;
}

/** The cost of adding the letter at `typed[at]`. */
function extraCost(typed: readonly number[], at: number): number {
  const letter = typed[at] as number;
  if (letter === APOSTROPHE) return COST.apostrophe;
  if (at === 0) return COST.extra + COST.firstLetter;
  if (letter === typed[at - 1]) return COST.doubled;
  return isVowel(letter) ? COST.extraVowel : COST.extra;
}

const APOSTROPHE = 39;

function isVowel(letter: number): boolean {
  return VOWEL[letter] === 1;
}
