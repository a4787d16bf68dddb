import {SegmentBuilder} from '../segments.js';
import type {IgnoredRange, Prose} from '../types.js';

interface Line {
  readonly start: number;
  /** End of the text, before trailing white space and the line break. */
  readonly end: number;
  readonly text: string;
}

/** Lines, without their breaks and outer white space, and where they stand. */
function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const raw = match[0].replace(/[\r\n]+$/, '');
    const lead = /^\s*/.exec(raw)?.[0].length ?? 0;
    const text = raw.trim();
    lines.push({start: match.index + (text ? lead : 0), end: match.index + (text ? lead : 0) + text.length, text});
  }
  return lines;
}

/** Share of breaks between full lines that a wrapping editor would have made; from here on a text counts as wrapped. */
const WRAPPED_SHARE = 0.7;
const WIDEST_WRAP = 120;

/**
 * A hard-wrapped text breaks a line only where the next word would not have fitted. A text with a paragraph on
 * each line breaks anywhere.
 */
function isWrapped(lines: readonly Line[]): boolean {
  const width = Math.max(0, ...lines.map((line) => line.text.length));
  if (width > WIDEST_WRAP) return false;
  let breaks = 0;
  let forced = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!line.text || !next?.text) return;
    breaks++;
    const word = /^\S+/.exec(next.text)?.[0] ?? '';
    if (line.text.length + 1 + word.length > width * 0.9) forced++;
  });
  return breaks > 0 && forced / breaks >= WRAPPED_SHARE;
}

/** Plain text: a paragraph a line, or paragraphs between blank lines, or hard-wrapped lines. */
export function readText(source: string): Prose {
  const lines = linesOf(source);
  const wrapped = isWrapped(lines);
  const builder = new SegmentBuilder();
  const ignored: IgnoredRange[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    if (!line.text) {
      if (previous) previous = {...previous, text: ''};
      continue;
    }
    if (previous) {
      const joins = wrapped && previous.text !== '';
      builder.replaced(joins ? ' ' : '\n\n', previous.end, line.start);
    }
    builder.verbatim(line.text, line.start);
    previous = line;
  }
  return {text: builder.text, segments: builder.segments, ignored, italics: []};
}
