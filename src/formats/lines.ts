/**
 * Which line ends of a text end a paragraph.
 *
 * Some authors write a paragraph on a line, some wrap lines at a width and leave a blank line or an indent between
 * paragraphs, and some do both in one file. What tells them apart: a wrapping editor breaks a line in mid-sentence, and
 * only where the next word would not have fitted.
 */

/** Nobody wraps lines wider than this. */
export const WIDEST_WRAP = 120;
/** Nobody wraps lines narrower than this; lines of verse break here. */
const NARROWEST_WRAP = 40;
/** A line counts as full when with the next word it would have been longer than this share of the widest. */
const FULL = 0.88;
/** Share of line ends in mid-sentence from which on a text counts as wrapped. */
const WRAPPED_SHARE = 0.25;
/** Share of these lines that are full. */
const FULL_SHARE = 0.6;
/** Where more line ends than this stand in mid-sentence, the text is wrapped at no one width: lines were edited since. */
const RAGGED = {share: 0.6, least: 8};

export interface Line {
  readonly start: number;
  /** End of the text, before trailing white space and the line break. */
  readonly end: number;
  readonly text: string;
  /** White space before the text, in characters. */
  readonly indent: number;
}

/** The text ends a sentence, and no quotation is open in it. */
export function closesParagraph(text: string): boolean {
  return /[.!?…:—*~)"”'’_\ufffc-]\s*$/.test(text) && !quotationIsOpen(text);
}

function quotationIsOpen(text: string): boolean {
  const opened = text.match(/“/g)?.length ?? 0;
  const closed = text.match(/”/g)?.length ?? 0;
  const straight = text.match(/"/g)?.length ?? 0;
  return opened > closed || straight % 2 === 1;
}

/** How a text was wrapped: its width, and the indent of lines that continue a paragraph. */
export interface Wrapping {
  readonly width: number;
  readonly indent: number;
  /** Some paragraphs end with neither a blank line nor an indent after them. */
  readonly unmarked: boolean;
}

/** The wrapping of a text, or undefined where each line is a paragraph. Lines without text are blank lines. */
export function wrappingOf(lines: readonly Line[]): Wrapping | undefined {
  const breaks = lines.flatMap((line, i): [Line, Line][] => {
    const next = lines[i + 1];
    return line.text && next?.text && line.text.length <= WIDEST_WRAP ? [[line, next]] : [];
  });
  const middles = breaks.filter(([line, next]) => isMiddle(line, next));
  const width = Math.max(0, ...middles.map(([line]) => line.text.length));
  if (middles.length === 0 || width < NARROWEST_WRAP) return undefined;
  const full = middles.filter(([line, next]) => isFull(line, next, width)).length;
  const isRagged = middles.length >= RAGGED.least && middles.length > breaks.length * RAGGED.share;
  if (middles.length < breaks.length * WRAPPED_SHARE || (full < middles.length * FULL_SHARE && !isRagged))
    return undefined;
  const indent = commonest(middles.map(([, next]) => next.indent));
  const ends = breaks.filter(
    ([line, next]) => next.indent <= indent && closesParagraph(line.text) && !isFull(line, next, width),
  );
  return {width, indent, unmarked: ends.length > 1 + breaks.length / 50};
}

/** The line stops in mid-sentence and the next goes on. */
function isMiddle(line: Line, next: Line): boolean {
  return !/[.!?…:*"”]$/.test(line.text) && /^['"“‘(*_]?\p{Ll}/u.test(next.text);
}

function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return line.text.length + 1 + word.length > width * FULL;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * In a wrapped text: the next line goes on with the paragraph.
 *
 * @param paragraph
 *   The paragraph up to the end of `line`.
 */
export function goesOn(line: Line, next: Line, paragraph: string, wrapping: Wrapping): boolean {
  if (line.text.length > wrapping.width + 8 || next.indent > wrapping.indent) return false;
  if (isMiddle(line, next)) return true;
  const full = isFull(line, next, wrapping.width);
  if (!closesParagraph(paragraph)) return full || line.text.length > wrapping.width / 2;
  if (!full) return false;
  return !wrapping.unmarked || !/^["“]/.test(next.text);
}
