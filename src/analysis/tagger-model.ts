import feature from 'wink-eng-lite-web-model/dist/feature.js';
import loadPosModel from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import type {Model} from 'wink-nlp';
import {readBuilt} from '../rule-data.js';
import {bytesOf, packWords, SortedWords, wordsIn} from './sorted-words.js';

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
  const {ends, text} = packWords(lexeme.list);
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
    [FILES.lexicon]: Buffer.concat([bytesOf(lexicon), ends]),
    [FILES.lexemes]: text,
  };
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
  const rest = JSON.parse(readBuilt(FILES.rest).toString('utf8')) as Rest;
  const {features, packing} = rest;
  const {intrinsicSize} = features.lexeme;
  const words = wordsIn(readBuilt(FILES.lexicon));
  const lexemes = new SortedWords(words.subarray(ROW * intrinsicSize), readBuilt(FILES.lexemes));
  const xpansions = Uint32Array.from(rest.xpansions);
  Object.assign(features.lexeme, lexemesAskedFor(lexemes, xpansions));
  features.posClusters.list = features.posClusters.list.map((tags) => new Set(tags));
  packing.efList = KEPT_FEATURES;
  return {...rest, xpansions, lexicon: words.subarray(0, ROW * intrinsicSize)};
}

/**
 * List and hash as wink-nlp wants them, which take in a lexeme when it is first asked for: a text needs few of them.
 * A hash that lacks a word asks its prototype, which finds the word and puts it into the hash.
 */
function lexemesAskedFor(lexemes: SortedWords, expansions: Uint32Array): Pick<Lexemes, 'list' | 'hash'> {
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
