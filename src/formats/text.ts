/**
 * Plain text: a paragraph a line, or paragraphs between blank lines, or hard-wrapped lines, or a mixture. The break inside
 * a wrapped paragraph is a space in the prose; scene breaks and ignore comments are no prose.
 */
import {SegmentBuilder} from '../segments.js';
import type {Prose} from '../types.js';
import {IgnoreComments, isIgnoreComment} from './ignores.js';
import {goesOn, type Line, wrappingOf} from './lines.js';

/** Lines, without their breaks and outer white space, and where they stand. */
function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const text = match[0].trim();
    const indent = match[0].length - match[0].trimStart().length;
    const start = match.index + (text ? indent : 0);
    lines.push({start, end: start + text.length, text, indent});
  }
  return lines;
}

/** `***`, `---`, `* * *`, `# # #`, `~`: no prose. */
function isSceneBreak({text}: Line): boolean {
  return /^[\s*#~=_+•·◊◇◆⁂★☆─━⸻–—-]+$/u.test(text);
}

/** A scene break or a comment: it ends a paragraph as a blank line does. */
const asBlank = (line: Line): Line => (isSceneBreak(line) || isIgnoreComment(line.text) ? {...line, text: ''} : line);

/** Plain text as prose. */
export function readText(source: string): Prose {
  const all = linesOf(source);
  const lines = all.map(asBlank);
  const wrapping = wrappingOf(lines);
  const builder = new SegmentBuilder();
  const comments = new IgnoreComments();
  let last: Line | undefined;
  let paragraph = '';
  lines.forEach((line, i) => {
    if (!line.text) {
      comments.read(all[i]?.text ?? '', builder.length);
      return;
    }
    const joins = last !== undefined && last === lines[i - 1] && wrapping && goesOn(last, line, paragraph, wrapping);
    if (last && joins) builder.replaced(' ', last.end, line.start);
    else if (last) builder.fixed('\n\n', last.end, line.start);
    builder.verbatim(line.text, line.start);
    paragraph = joins ? `${paragraph} ${line.text}` : line.text;
    last = line;
  });
  return {text: builder.text, segments: builder.segments, ignored: comments.ranges(builder.text), italics: []};
}
