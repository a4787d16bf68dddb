import {loadModel} from '../model/file.js';
import {type LinearModel, scoresAmong} from '../model/linear.js';
import {dataUrl} from '../rule-data.js';
import {type ConfusionSet, confusionSet, setsByWord} from './confusion-sets.js';
import {ContextReader, contextFeatures} from './context.js';
import type {Document} from './document.js';
import {perDocument} from './per-document.js';
import type {Token} from './tokens.js';
import {wordClasses} from './word-classes.js';

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

interface Learned {
  readonly model: LinearModel;
  readonly sets: ReadonlyMap<string, readonly ConfusionSet[]>;
  readonly pairs: ConfusionMeta['pairs'];
}

let learned: Learned | undefined;

function load(): Learned {
  if (learned) return learned;
  const model = loadModel(dataUrl('confusion/weights.bin'));
  const meta = model.meta as ConfusionMeta;
  const sets = setsByWord(meta.sets.map((line) => confusionSet(line.split(' '))));
  learned = {model, sets, pairs: meta.pairs};
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
    const candidate = bestRival(token, own, features);
    if (candidate) candidates.push(candidate);
    else fitting.set(token.lower, (fitting.get(token.lower) ?? 0) + 1);
  }
  return {candidates, fitting};
});

function isLoud(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function bestRival(token: Token, sets: readonly ConfusionSet[], features: readonly number[]): Confusion | undefined {
  const {model, pairs} = load();
  let best: Confusion | undefined;
  for (const {words, labels} of sets) {
    const scores = scoresAmong(model, features, labels);
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
