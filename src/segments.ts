import type {Edit, Segment} from './types.js';

/** Collects prose piece by piece while a format walks its source. */
export class SegmentBuilder {
  readonly segments: Segment[] = [];
  #text = '';

  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Add source that stands in the prose exactly as it is. */
  verbatim(text: string, sourceStart: number): void {
    if (text === '') return;
    const last = this.segments.at(-1);
    const proseStart = this.#text.length;
    this.#text += text;
    if (last?.verbatim && last.sourceEnd === sourceStart) {
      this.segments[this.segments.length - 1] = {
        ...last,
        proseEnd: this.#text.length,
        sourceEnd: sourceStart + text.length,
      };
      return;
    }
    this.#push(proseStart, sourceStart, sourceStart + text.length, true);
  }

  /** Add prose that stands for source of another spelling (an entity, a wrapped line's break). */
  replaced(text: string, sourceStart: number, sourceEnd: number): void {
    if (text === '') return;
    const proseStart = this.#text.length;
    this.#text += text;
    this.#push(proseStart, sourceStart, sourceEnd, false);
  }

  /** Add prose that stands for source which no edit may touch. */
  fixed(text: string, sourceStart: number, sourceEnd: number): void {
    this.replaced(text, sourceStart, sourceEnd);
    const last = this.segments.pop();
    if (last) this.segments.push({...last, fixed: true});
  }

  #push(proseStart: number, sourceStart: number, sourceEnd: number, verbatim: boolean): void {
    this.segments.push({proseStart, proseEnd: this.#text.length, sourceStart, sourceEnd, verbatim});
  }
}

/** Index of the segment that holds prose offset `at`; the last one for the end of the prose; -1 for none. */
function segmentAt(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).proseEnd <= at) low = middle + 1;
    else high = middle;
  }
  return segments.length === 0 ? -1 : low;
}

/**
 * The source range of prose `[start, end)`, or undefined where markup stands inside it: such a range
 * cannot be replaced without harming the markup.
 */
export function sourceRange(
  segments: readonly Segment[],
  start: number,
  end: number,
): {start: number; end: number} | undefined {
  if (start === end) return insertionPoint(segments, start);
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (first < 0) return undefined;
  for (let index = first; index <= last; index++) {
    if (segments[index]?.fixed) return undefined;
  }
  for (let index = first; index < last; index++) {
    const here = segments[index] as Segment;
    if (here.sourceEnd !== (segments[index + 1] as Segment).sourceStart) return undefined;
  }
  return coveringRange(segments, start, end);
}

/** The smallest source range that holds prose `[start, end)`, markup inside it included: for showing, not for editing. */
export function coveringRange(segments: readonly Segment[], start: number, end: number): {start: number; end: number} {
  const first = segments[segmentAt(segments, start)];
  const last = segments[segmentAt(segments, Math.max(start, end - 1))];
  if (!first || !last) return {start: 0, end: 0};
  if (start === end) return insertionPoint(segments, start) ?? {start: first.sourceStart, end: first.sourceStart};
  return {
    start: first.verbatim ? first.sourceStart + start - first.proseStart : first.sourceStart,
    end: last.verbatim ? last.sourceStart + end - last.proseStart : last.sourceEnd,
  };
}

/** Text is inserted beside the character before it, so that a comma joins its word inside the emphasis. */
function insertionPoint(segments: readonly Segment[], at: number): {start: number; end: number} | undefined {
  const index = segmentAt(segments, Math.max(0, at - 1));
  if (index < 0) return undefined;
  const segment = segments[index] as Segment;
  if (segment.verbatim) {
    const point = segment.sourceStart + at - segment.proseStart;
    return {start: point, end: point};
  }
  if (at !== segment.proseStart && at !== segment.proseEnd) return undefined;
  const point = at === segment.proseStart ? segment.sourceStart : segment.sourceEnd;
  return {start: point, end: point};
}

/** Edits of the prose as edits of the source, or undefined where one of them would touch markup. */
export function toSourceEdits(segments: readonly Segment[], edits: readonly Edit[]): Edit[] | undefined {
  const mapped: Edit[] = [];
  for (const edit of edits) {
    const range = sourceRange(segments, edit.start, edit.end);
    if (!range) return undefined;
    mapped.push({...range, text: edit.text});
  }
  return mapped;
}
