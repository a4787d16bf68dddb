import type {ConfusionSet} from '../../src/analysis/confusion-sets.js';
import type {ContextToken} from '../../src/analysis/context.js';
import {random} from './random.js';

/** How often a draft errs where it can. */
const RATES = {confusion: 0.025, comma: 0.08, splice: 0.04, missing: 0.005};

export interface Draft {
  readonly tokens: ContextToken[];
  /** Where each token of the correct text stands in the draft. */
  readonly indexes: Int32Array;
}

/**
 * The tokens with the faults of a draft: words taken for each other, commas left out, full stops that became commas,
 * words left out. Capitals, apostrophes and dots need no noise: the features do not see them.
 */
export function draftOf(
  tokens: readonly ContextToken[],
  sets: ReadonlyMap<string, readonly ConfusionSet[]>,
  seed: number,
): Draft {
  const next = random(seed);
  const out: ContextToken[] = [];
  const indexes = new Int32Array(tokens.length);
  tokens.forEach((token, i) => {
    indexes[i] = out.length;
    const own = sets.get(token.lower);
    if (token.text === ',' && next() < RATES.comma) return;
    if (token.kind === 'word' && !own && next() < RATES.missing) return;
    if (token.text === '.' && next() < RATES.splice) out.push({...token, text: ',', lower: ','});
    else if (own && next() < RATES.confusion) out.push({...token, lower: rival(token.lower, own, next)});
    else out.push(token);
  });
  return {tokens: out, indexes};
}

function rival(word: string, sets: readonly ConfusionSet[], next: () => number): string {
  const rivals = sets.flatMap((set) => set.words.filter((other) => other !== word));
  return rivals[Math.floor(next() * rivals.length)] as string;
}
