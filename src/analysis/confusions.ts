import {loadModel} from '../model/file.js';
import {type LinearModel, scoresAmong} from '../model/linear.js';
import {dataUrl} from '../rule-data.js';
import {loadBigrams} from './bigrams.js';
import {type ConfusionSet, confusionSet, setsByWord} from './confusion-sets.js';
import {ContextReader, contextFeatures} from './context.js';
import type {Document} from './document.js';
import {type Beside, besideOf, type PairCounts, pairEvidence} from './pair-evidence.js';
import {perDocument} from './per-document.js';
import type {Token} from './tokens.js';
import {wordClasses} from './word-classes.js';
import {loadWords} from './words.js';

/**
 * From which margin on a word counts as written for another, each measured on authors the weights had not seen: likely
 * (97 of 100 right), sure, and safe (99 of 100).
 */
export type Thresholds = readonly [likely: number, sure: number, safe: number];

/** What the weights file says beside its weights. */
export interface ConfusionMeta {
  /** What the weights were learned from. */
  readonly source: string;
  /** The sets, as in `sets.txt`. */
  readonly sets: readonly string[];
  /** Of the words of the sets, uses per million words of that text. */
  readonly uses: Readonly<Record<string, number>>;
  /** By `written>meant`; pairs that are not measured to be right often enough are missing. */
  readonly pairs: Readonly<Record<string, Thresholds>>;
}

/** A place where another word of a confusion set fits better. */
export interface Confusion {
  readonly token: Token;
  readonly meant: string;
  /** Log-odds of the word meant against the word written, by the context alone. */
  readonly margin: number;
  readonly thresholds: Thresholds;
}

/** How often the words of the sets stand in a document where their context fits them, by word. */
export interface ConfusionReading {
  /** In reading order, one for each place at most: the rival that is furthest over its threshold. */
  readonly candidates: readonly Confusion[];
  readonly fitting: ReadonlyMap<string, number>;
}

/** A candidate may stay this much under its threshold: what the rest of the document shows may lower it. */
const REACH = 4;

/** The sets of common words have a table of their own: in one table the many rare ones would blur them. */
export const CONFUSION_FILES = ['confusion/common.bin', 'confusion/weights.bin'] as const;

interface Learned {
  readonly sets: ReadonlyMap<string, readonly ConfusionSet[]>;
  readonly models: ReadonlyMap<ConfusionSet, LinearModel>;
  readonly pairs: ConfusionMeta['pairs'];
  readonly counts: PairCounts;
}

let learned: Learned | undefined;

function load(): Learned {
  if (learned) return learned;
  const models = new Map<ConfusionSet, LinearModel>();
  const uses: Record<string, number> = {};
  const pairs: Record<string, Thresholds> = {};
  for (const file of CONFUSION_FILES) {
    const model = loadModel(dataUrl(file));
    const meta = model.meta as ConfusionMeta;
    for (const line of meta.sets) models.set(confusionSet(line.split(' ')), model);
    Object.assign(uses, meta.uses);
    Object.assign(pairs, meta.pairs);
  }
  const counts = {pairs: loadBigrams(), words: loadWords(), uses: (word: string) => uses[word] ?? 0};
  learned = {sets: setsByWord([...models.keys()]), models, pairs, counts};
  return learned;
}

/** Weigh every place where a word of a confusion set stands. */
export const readConfusions = perDocument((document: Document): ConfusionReading => {
  const {sets} = load();
  const context = new ContextReader(wordClasses()).read(document.tokens);
  const features: number[] = [];
  const candidates: Confusion[] = [];
  const fitting = new Map<string, number>();
  for (const token of document.tokens) {
    if (token.kind !== 'word') continue;
    const own = sets.get(token.lower);
    if (!own || isLoud(token.text) || context.names[context.places[token.index] as number] === 1) continue;
    contextFeatures(context, token.index, features);
    const candidate = bestRival(token, own, features, besideOf(document.tokens, token.index));
    if (candidate) candidates.push(candidate);
    else fitting.set(token.lower, (fitting.get(token.lower) ?? 0) + 1);
  }
  return {candidates, fitting};
});

function isLoud(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** The log-odds of each word of a set at a place, up to a constant. */
export function scoresOfSet(
  model: LinearModel,
  {words, labels}: ConfusionSet,
  features: readonly number[],
  beside: Beside,
  counts: PairCounts,
): number[] {
  const evidence = pairEvidence(words, beside, counts);
  return scoresAmong(model, features, labels).map((score, k) => score + (evidence[k] as number));
}

function bestRival(
  token: Token,
  sets: readonly ConfusionSet[],
  features: readonly number[],
  beside: Beside,
): Confusion | undefined {
  const {models, pairs, counts} = load();
  let best: Confusion | undefined;
  for (const set of sets) {
    const {words} = set;
    const scores = scoresOfSet(models.get(set) as LinearModel, set, features, beside, counts);
    const written = scores[words.indexOf(token.lower)] as number;
    for (let k = 0; k < words.length; k++) {
      const meant = words[k] as string;
      const margin = (scores[k] as number) - written;
      const thresholds = meant === token.lower ? undefined : pairs[`${token.lower}>${meant}`];
      if (!thresholds || margin < thresholds[0] - REACH) continue;
      if (!best || margin - thresholds[0] > best.margin - best.thresholds[0]) best = {token, meant, margin, thresholds};
    }
  }
  return best;
}
