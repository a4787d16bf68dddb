import {combine, hashText} from '../model/hash.js';
import type {Token} from './tokens.js';
import type {WordClasses} from './word-classes.js';

/** What the features need of a token. */
export type ContextToken = Pick<Token, 'text' | 'lower' | 'kind' | 'paragraph'>;

/**
 * The tokens as a classifier sees them: each as hashes of its word, its cluster and its parts of speech. Between
 * paragraphs stand `GAP` blanks, so that windows never need to look for an edge.
 */
export interface Context {
  readonly words: Int32Array;
  readonly clusters: Int32Array;
  readonly parts: Int32Array;
  readonly suffixes: Int32Array;
  /** 1 where the word says something of the topic. */
  readonly topical: Uint8Array;
  /** 1 where the word may be a verb by its form or class. */
  readonly verbs: Uint8Array;
  /** 1 for a mark that ends a clause. */
  readonly stops: Uint8Array;
  /** 1 in a question. */
  readonly question: Uint8Array;
  /** 1 where the word begins with a capital. */
  readonly capital: Uint8Array;
  /** 1 for a name: a capital where no sentence begins, or an unknown capitalised word. */
  readonly names: Uint8Array;
  /** Where the token of an index stands in the arrays above. */
  readonly places: Uint32Array;
}

const GAP = 10;

/** Contractions that drafts write without their apostrophe and that are no other word. */
const BARE =
  /^(?:(?:do|did|does|is|was|are|were|has|have|had|could|would|should|must|ai)nt|im|ive|youre|youve|youll|youd|theyre|theyve|theyll|theyd|weve|hes|shes|thats|whats|theres|didnt)$/;
const APOSTROPHE_BEFORE = /(nt|m|ve|re|ll|d|s)$/;
/** Classes of verbs, and shapes of unknown words that may be some. */
const VERB_PARTS = /VERB|AUX|^\?(?:ed|ing)/;
const STOP = /[.?!;:…“”"—]/;

interface View {
  readonly word: number;
  readonly cluster: number;
  readonly parts: number;
  readonly suffix: number;
  readonly topical: boolean;
  readonly verb: boolean;
}

/** Reads tokens into contexts; remembers the words it has met. */
export class ContextReader {
  readonly #classes: WordClasses;
  readonly #views = new Map<string, View>();

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  read(tokens: readonly ContextToken[]): Context {
    const paragraphs = tokens.length === 0 ? 0 : (tokens[tokens.length - 1] as ContextToken).paragraph + 1;
    const size = tokens.length + GAP * (paragraphs + 1);
    const context = {
      words: new Int32Array(size).fill(BLANK.word),
      clusters: new Int32Array(size).fill(BLANK.cluster),
      parts: new Int32Array(size).fill(BLANK.parts),
      suffixes: new Int32Array(size).fill(BLANK.suffix),
      topical: new Uint8Array(size),
      verbs: new Uint8Array(size),
      stops: new Uint8Array(size),
      question: new Uint8Array(size),
      capital: new Uint8Array(size),
      names: new Uint8Array(size),
      places: new Uint32Array(tokens.length),
    };
    let begins = true;
    tokens.forEach((token, i) => {
      if (i === 0 || token.paragraph !== (tokens[i - 1] as ContextToken).paragraph) begins = true;
      const at = i + GAP * (token.paragraph + 1);
      const capital = /^\p{Lu}/u.test(token.text);
      const name = capital && this.#isName(token, begins);
      const view = name ? nameView(token.lower) : this.#view(token);
      context.places[i] = at;
      context.words[at] = view.word;
      context.clusters[at] = view.cluster;
      context.parts[at] = view.parts;
      context.suffixes[at] = view.suffix;
      context.topical[at] = view.topical ? 1 : 0;
      context.verbs[at] = view.verb ? 1 : 0;
      context.stops[at] = token.kind === 'punctuation' && STOP.test(token.text) ? 1 : 0;
      context.capital[at] = capital ? 1 : 0;
      context.names[at] = name ? 1 : 0;
      begins = token.kind === 'punctuation' && (begins || /[.?!…:“"‘*—]/.test(token.text) || /^'$/.test(token.text));
    });
    markQuestions(tokens, context);
    return context;
  }

  #isName(token: ContextToken, begins: boolean): boolean {
    if (/^i(?:'|$)/.test(token.lower)) return false;
    const known = this.#classes.get(token.lower);
    return !begins || known === undefined || known.parts === 'PROPN';
  }

  #view(token: ContextToken): View {
    let view = this.#views.get(token.lower);
    if (!view) {
      view = this.#makeView(token);
      this.#views.set(token.lower, view);
    }
    return view;
  }

  #makeView({lower, kind}: ContextToken): View {
    if (kind === 'number') return plainView('#');
    if (kind === 'punctuation') return plainView(markKey(lower));
    const word = BARE.test(lower)
      ? lower.replace(APOSTROPHE_BEFORE, (end) => (end === 'nt' ? "n't" : `'${end}`))
      : lower;
    const known = this.#classes.get(word);
    if (known?.parts === 'PROPN') return nameView(word);
    const parts = known?.parts ?? shapeOf(word);
    return {
      word: hashText(word),
      cluster: known ? hashText(`c${known.cluster}`) : hashText(parts),
      parts: hashText(parts),
      suffix: hashText(`s${word.slice(-3)}`),
      verb: VERB_PARTS.test(parts),
      topical: word.length >= 4 && (!known || /NOUN|VERB|ADJ/.test(parts)),
    };
  }
}

function plainView(key: string): View {
  const hash = hashText(key);
  return {word: hash, cluster: hash, parts: hash, suffix: hash, topical: false, verb: false};
}

const BLANK = plainView('');
const NAME = plainView('<name>');
const NAMES = plainView("<name's>");

function nameView(lower: string): View {
  return lower.endsWith("'s") ? NAMES : NAME;
}

/** The same mark for every way of writing it. */
function markKey(mark: string): string {
  if (/^(?:\.{2,}|…+)$/.test(mark)) return '…';
  if (/^[—–-]+$/.test(mark)) return '—';
  return mark.replace(/[“”]/g, '"').replace(/[’‘]/g, "'");
}

/** What the form of an unknown word tells. */
function shapeOf(word: string): string {
  if (word.endsWith("'s")) return "?'s";
  if (word.includes('-')) return '?-';
  return `?${/(?:ing|in'|ed|ly|s)$/.exec(word)?.[0] ?? ''}`;
}

function markQuestions(tokens: readonly ContextToken[], context: Context): void {
  let question = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as ContextToken;
    if (token.kind === 'punctuation') {
      if (/[?]/.test(token.text)) question = 1;
      else if (/[.!…]/.test(token.text)) question = 0;
    }
    if (i + 1 < tokens.length && token.paragraph !== (tokens[i + 1] as ContextToken).paragraph) question = 0;
    context.question[context.places[i] as number] = question;
  }
}

let templates = 1000;
const template = () => hashText(`t${templates++}`);
const WORD = [-3, -2, -1, 1, 2, 3];
const PART = [-4, -3, -2, -1, 1, 2, 3, 4];
/** Offsets of the n-grams taken around the place, which they leave out. */
const GRAMS = [
  [-2, -1],
  [-1, 1],
  [1, 2],
  [-2, 1],
  [-1, 2],
  [-2, -1, 1],
  [-1, 1, 2],
  [-3, -2, -1],
  [1, 2, 3],
];
const LONG_GRAMS = [
  [-2, -1, 1, 2],
  [-3, -2, -1, 1],
  [-1, 1, 2, 3],
];
const T = {
  words: WORD.map(template),
  clusters: WORD.map(template),
  parts: PART.map(template),
  wordGrams: GRAMS.map(template),
  clusterGrams: GRAMS.map(template),
  partGrams: GRAMS.map(template),
  longGrams: LONG_GRAMS.map(template),
  mixed: Array.from({length: 12}, template),
  suffixes: [-1, 1].map(template),
  bag: template(),
  clusterBag: template(),
  verbBefore: Array.from({length: 5}, template),
  verbAfter: Array.from({length: 5}, template),
  bias: template(),
  question: template(),
  capital: template(),
};
const BAG = 9;

/**
 * The features of the place at token `index`: words, clusters and parts of speech around it, alone and together, and
 * the topic. The word that stands there is none of them, so they are the same for all words of a confusion set.
 *
 * @param out
 *   Emptied and filled; give the same array again to save memory.
 */
export function contextFeatures(context: Context, index: number, out: number[]): number[] {
  const at = context.places[index] as number;
  const {words, clusters, parts, suffixes} = context;
  out.length = 0;
  out.push(T.bias);
  out.push(combine(T.question, context.question[at] as number));
  out.push(combine(T.capital, context.capital[at] as number));
  single(words, WORD, T.words, at, out);
  single(clusters, WORD, T.clusters, at, out);
  single(parts, PART, T.parts, at, out);
  grams(words, GRAMS, T.wordGrams, at, out);
  grams(clusters, GRAMS, T.clusterGrams, at, out);
  grams(parts, GRAMS, T.partGrams, at, out);
  grams(parts, LONG_GRAMS, T.longGrams, at, out);
  mixed(context, at, out);
  out.push(combine(T.suffixes[0] as number, suffixes[at - 1] as number));
  out.push(combine(T.suffixes[1] as number, suffixes[at + 1] as number));
  topic(context, at, out);
  verbsAround(context, at, out);
  return out;
}

function single(
  hashes: Int32Array,
  offsets: readonly number[],
  ids: readonly number[],
  at: number,
  out: number[],
): void {
  for (let k = 0; k < offsets.length; k++) {
    out.push(combine(ids[k] as number, hashes[at + (offsets[k] as number)] as number));
  }
}

function grams(
  hashes: Int32Array,
  shapes: readonly (readonly number[])[],
  ids: readonly number[],
  at: number,
  out: number[],
): void {
  for (let k = 0; k < shapes.length; k++) {
    let hash = ids[k] as number;
    for (const offset of shapes[k] as readonly number[]) hash = combine(hash, hashes[at + offset] as number);
    out.push(hash);
  }
}

function mixed({words, clusters, parts}: Context, at: number, out: number[]): void {
  const pair = (k: number, left: number, right: number) =>
    out.push(combine(combine(T.mixed[k] as number, left), right));
  pair(0, words[at - 1] as number, parts[at + 1] as number);
  pair(1, parts[at - 1] as number, words[at + 1] as number);
  pair(2, words[at - 1] as number, clusters[at + 1] as number);
  pair(3, clusters[at - 1] as number, words[at + 1] as number);
  pair(4, words[at + 1] as number, parts[at + 2] as number);
  pair(5, parts[at - 2] as number, words[at - 1] as number);
  pair(6, words[at + 1] as number, clusters[at + 2] as number);
  pair(7, clusters[at - 2] as number, words[at - 1] as number);
  pair(8, parts[at + 1] as number, words[at + 2] as number);
  pair(9, words[at - 2] as number, parts[at - 1] as number);
  pair(10, combine(words[at - 1] as number, parts[at + 1] as number), parts[at + 2] as number);
  pair(11, combine(parts[at - 2] as number, parts[at - 1] as number), words[at + 1] as number);
}

function topic({words, clusters, topical}: Context, at: number, out: number[]): void {
  for (let offset = -BAG; offset <= BAG; offset++) {
    if (offset === 0 || topical[at + offset] === 0) continue;
    out.push(combine(T.bag, words[at + offset] as number), combine(T.clusterBag, clusters[at + offset] as number));
  }
}

/** A verb is looked for in so many words before and after the place. */
const CLAUSE = 7;

/** The nearest words of the clause before and after the place that may be verbs: `took the lid | the pot`. */
function verbsAround({words, clusters, parts, verbs, stops}: Context, at: number, out: number[]): void {
  const partsBefore = parts[at - 1] as number;
  const partsAfter = parts[at + 1] as number;

  const left = verbFrom(verbs, stops, at, -1);
  const word = left === 0 ? 0 : (words[at - left] as number);
  const cluster = left === 0 ? 0 : (clusters[at - left] as number);
  const leftParts = left === 0 ? 0 : (parts[at - left] as number);
  const [b0, b1, b2, b3, b4] = T.verbBefore as [number, number, number, number, number];
  out.push(
    combine(b0, word),
    combine(combine(b1, cluster), Math.min(left, 4)),
    combine(combine(b2, word), partsAfter),
    combine(combine(b3, word), clusters[at - 1] as number),
    combine(combine(combine(b4, cluster), partsBefore), partsAfter),
  );

  const right = verbFrom(verbs, stops, at, 1);
  const rightParts = right === 0 ? 0 : (parts[at + right] as number);
  const [a0, a1, a2, a3, a4] = T.verbAfter as [number, number, number, number, number];
  out.push(
    combine(a0, right === 0 ? 0 : (words[at + right] as number)),
    combine(combine(a1, rightParts), Math.min(right, 4)),
    combine(combine(combine(a2, rightParts), leftParts), Math.min(right, 2)),
    combine(combine(a3, rightParts), partsAfter),
    combine(combine(combine(a4, rightParts), partsBefore), Math.min(right, 3)),
  );
}

/** How far the nearest verb of the clause is in a direction; 0 where there is none. */
function verbFrom(verbs: Uint8Array, stops: Uint8Array, at: number, step: -1 | 1): number {
  for (let distance = 1; distance <= CLAUSE; distance++) {
    const place = at + step * distance;
    if (stops[place] === 1) return 0;
    if (verbs[place] === 1) return distance;
  }
  return 0;
}
