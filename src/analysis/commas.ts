import type {Clause, Segment, Stretch} from './clauses.js';
import {COORDINATORS, stretchesOf} from './clauses.js';
import type {Document} from './document.js';
import {perDocument} from './per-document.js';
import type {Token} from './tokens.js';

/** A comma where two sentences might have been joined. */
export interface CommaPlace {
  /** Token index of the comma. */
  readonly comma: number;
  readonly stretch: Stretch;
  /** The comma stands between segments `right - 1` and `right` of the stretch. */
  readonly right: number;
}

/** After these the comma is right, or another rule's matter. */
const NO_CANDIDATE: ReadonlySet<string> = new Set([
  ...COORDINATORS,
  ...'which who whom whose that for because although though than till until unless whereas and/or etc'.split(' '),
]);

/** The commas that might join two sentences: a word on either side, both segments part of one stretch. */
export const commaPlacesOf = perDocument((document: Document): readonly CommaPlace[] => {
  const places: CommaPlace[] = [];
  for (const stretch of stretchesOf(document)) {
    for (let right = 1; right < stretch.segments.length; right++) {
      const segment = stretch.segments[right] as Segment;
      const before = stretch.segments[right - 1] as Segment;
      const comma = segment.first - 1;
      const next = document.tokens[segment.first] as Token;
      if (before.last !== comma || document.tokens[comma]?.text !== ',' || !next.spaced) continue;
      if (next.kind !== 'word' || NO_CANDIDATE.has(next.lower) || isAside(stretch, right)) continue;
      places.push({comma, stretch, right});
    }
  }
  return places;
});

/** `…, why, he …`: a word between commas. */
function isAside({segments}: Stretch, right: number): boolean {
  const segment = segments[right] as Segment;
  return segment.last - segment.first === 1 && right + 1 < segments.length;
}

/** A clause that could stand alone. */
export function isIndependent({kind}: Clause): boolean {
  return kind === 'main' || kind === 'imperative';
}

/** The first clause of the segments from `from` that could stand alone. */
export function firstIndependent(segments: readonly Segment[], from: number): Clause | undefined {
  for (let i = from; i < segments.length; i++) {
    const found = segments[i]?.clauses.find(isIndependent);
    if (found) return found;
  }
  return undefined;
}
