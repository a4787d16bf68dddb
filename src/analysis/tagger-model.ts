import {readFileSync} from 'node:fs';
import feature from 'wink-eng-lite-web-model/dist/feature.js';
import loadPosModel from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import type {Model} from 'wink-nlp';
import {UserError} from '../errors.js';
import {builtUrl} from '../rule-data.js';

/** What wink-nlp takes for its core model, as far as it is touched here. */
export interface CoreModel {
  /** Four words of packed properties for each lexeme. */
  lexicon: Uint32Array;
  /** What contractions stand for. */
  xpansions: Uint32Array;
  readonly packing: {efList: string[]};
  readonly features: {
    readonly lexeme: Lexemes;
    /** Which parts of speech a word may have. */
    readonly posClusters: {list: Iterable<number>[]};
    readonly [feature: string]: unknown;
  };
}

export interface Lexemes {
  /** By index; words that no text has had yet may be missing. */
  list: string[];
  /** Their indexes. */
  hash: Record<string, number>;
  /** How many there are; wink-nlp adds the unknown words of a text behind them. */
  intrinsicSize: number;
  index: number;
}

/** The small parts of the model, as JSON. */
interface Rest extends Omit<CoreModel, 'lexicon' | 'xpansions'> {
  readonly xpansions: number[];
}

const FILES = {rest: 'tagger/rest.json', lexicon: 'tagger/lexicon.bin', lexemes: 'tagger/lexemes.bin'} as const;

/** Of the lexicon, for each lexeme. */
const ROW = 4;
/** wink-nlp keeps these features of an unknown word; the others are of no use for tags. */
const KEPT_FEATURES = ['pos'];

/**
 * The files of `dist/tagger`, made of wink-eng-lite-web-model when bluepencil is built: the package's own is a text of three
 * million characters, of which 87,000 keys of an object are made at each start.
 *
 *     rest.json     all but the following
 *     lexicon.bin   32-bit words, little endian: four for each lexeme, then for each where it ends in lexemes.bin
 *     lexemes.bin   the lexemes in the order of their lower-case forms, UTF-16
 */
export function packTaggerModel({
  lexicon,
  xpansions,
  packing,
  features,
  ...others
}: CoreModel): Record<string, Uint8Array> {
  const {lexeme, posClusters, pos, tokenType} = features;
  const list = lexeme.list;
  let end = 0;
  const ends = Uint32Array.from(list, (word) => (end += word.length));
  const rest: Rest = {
    ...others,
    packing,
    xpansions: [...xpansions],
    features: {
      pos,
      tokenType,
      lexeme: {...lexeme, list: [], hash: {}},
      posClusters: {list: posClusters.list.map((tags) => [...tags])},
    },
  };
  return {
    [FILES.rest]: Buffer.from(JSON.stringify(rest)),
    [FILES.lexicon]: Buffer.concat([bytesOf(lexicon), bytesOf(ends)]),
    [FILES.lexemes]: Buffer.from(list.join(''), 'utf16le'),
  };
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

/** wink-eng-lite-web-model as far as tags need it: without sentences, entities, sentiment. Its core is read once. */
export function taggerModel(): Model & {core(): CoreModel} {
  const core = readCoreModel();
  const none = () => ({machines: [], transformers: []});
  const unused = () => ({machines: [UNLEARNT], transformers: []});
  return {
    core: () => core,
    pos: loadPosModel,
    sbd: none,
    ner: none,
    negation: unused,
    sa: unused,
    metaCER: none,
    featureFn: feature,
    addons: {},
  };
}

/** A machine of wink-nlp that recognises nothing. */
const UNLEARNT = '[100,0,{"0":{}},{},{},{}]';

function readCoreModel(): CoreModel {
  const rest = JSON.parse(read(FILES.rest).toString('utf8')) as Rest;
  const {features, packing} = rest;
  const {intrinsicSize} = features.lexeme;
  const bytes = read(FILES.lexicon);
  const words = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const lexemes = new PackedLexemes(read(FILES.lexemes).toString('utf16le'), words.subarray(ROW * intrinsicSize));
  const xpansions = Uint32Array.from(rest.xpansions);
  Object.assign(features.lexeme, lexemesAskedFor(lexemes, xpansions));
  features.posClusters.list = features.posClusters.list.map((tags) => new Set(tags));
  packing.efList = KEPT_FEATURES;
  return {...rest, xpansions, lexicon: words.subarray(0, ROW * intrinsicSize)};
}

function read(name: string): Buffer {
  try {
    return readFileSync(builtUrl(name));
  } catch {
    throw new UserError(`The file ${name} of the tagger is missing: install bluepencil again.`);
  }
}

/** Lexemes in the order of their lower-case forms; the first, which stands for unknown words, is out of that order. */
class PackedLexemes {
  readonly #text: string;
  readonly #ends: Uint32Array;

  constructor(text: string, ends: Uint32Array) {
    this.#text = text;
    this.#ends = ends;
  }

  get size(): number {
    return this.#ends.length;
  }

  at(index: number): string {
    return this.#text.slice(index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]);
  }

  indexOf(word: string): number | undefined {
    const lower = word.toLowerCase();
    let low = 1;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.at(middle);
      if (found === word) return middle;
      const foundLower = found.toLowerCase();
      if (foundLower < lower || (foundLower === lower && found < word)) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

/**
 * List and hash as wink-nlp wants them, which take in a lexeme when it is first asked for: a text needs few of them.
 * A hash that lacks a word asks its prototype, which finds the word and puts it into the hash.
 */
function lexemesAskedFor(lexemes: PackedLexemes, expansions: Uint32Array): Pick<Lexemes, 'list' | 'hash'> {
  const list = new Array<string>(lexemes.size);
  const finder = new Proxy(Object.create(null), {
    get(_, word: string, hash: Record<string, number>) {
      const index = lexemes.indexOf(word);
      if (index === undefined) return undefined;
      list[index] = word;
      hash[word] = index;
      return index;
    },
  });
  const hash: Record<string, number> = Object.create(finder);
  list[0] = lexemes.at(0);
  hash[lexemes.at(0)] = 0;
  for (const index of expansions) if (index < lexemes.size) list[index] = lexemes.at(index);
  return {list, hash};
}
