import {type ConfusionSet, setsByWord} from '../../src/analysis/confusion-sets.js';
import {type Context, ContextReader, type ContextToken, contextFeatures} from '../../src/analysis/context.js';
import {type Beside, besideOf} from '../../src/analysis/pair-evidence.js';
import type {WordClass} from '../../src/analysis/word-classes.js';
import {hashText} from '../../src/model/hash.js';
import {draftOf} from './noise.js';
import type {TaggedToken} from './tokens.js';

/** A volume ready to learn from: its context as printed and as a draft might have it. */
export interface Reading {
  readonly author: string;
  readonly tokens: readonly TaggedToken[];
  readonly printed: Context;
  readonly draft: Context;
  readonly draftTokens: readonly ContextToken[];
  /** Where each token stands in the draft. */
  readonly indexes: Int32Array;
}

/** A place where a word of some confusion sets stands, rightly. */
export interface Place {
  readonly volume: number;
  readonly index: number;
  readonly word: string;
}

export function readings(
  volumes: readonly {readonly author: string; readonly tokens: readonly TaggedToken[]}[],
  classes: ReadonlyMap<string, WordClass>,
  sets: readonly ConfusionSet[],
): Reading[] {
  const reader = new ContextReader(classes);
  const byWord = setsByWord(sets);
  return volumes.map(({author, tokens}, i) => {
    const draft = draftOf(tokens, byWord, i + 1);
    return {
      author,
      tokens,
      printed: reader.read(tokens),
      draft: reader.read(draft.tokens),
      draftTokens: draft.tokens,
      indexes: draft.indexes,
    };
  });
}

/** All places of the words of `wanted`; capitalised ones inside a sentence and words in capitals are names and titles. */
export function placesOf(reading: Reading, volume: number, wanted: (word: string) => boolean): Place[] {
  const places: Place[] = [];
  reading.tokens.forEach(({kind, lower, text}, index) => {
    if (kind !== 'word' || !wanted(lower) || isLoud(text)) return;
    const at = reading.printed.places[index] as number;
    if (reading.printed.names[at] === 1) return;
    places.push({volume, index, word: lower});
  });
  return places;
}

function isLoud(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** The features of a place; every second place is read in the draft. */
export function featuresOf(reading: Reading, place: Place, out: number[]): number[] {
  return isInDraft(place)
    ? contextFeatures(reading.draft, reading.indexes[place.index] as number, out)
    : contextFeatures(reading.printed, place.index, out);
}

/** The words beside a place, read where its features are. */
export function besidePlace(reading: Reading, place: Place): Beside {
  return isInDraft(place)
    ? besideOf(reading.draftTokens, reading.indexes[place.index] as number)
    : besideOf(reading.tokens, place.index);
}

function isInDraft({index}: Place): boolean {
  return hashText(`${index}`) % 2 === 0;
}
