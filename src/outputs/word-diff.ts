import pc from 'picocolors';
import type {Manuscript} from '../check.js';
import type {Finding, Report} from '../types.js';
import {type Change, changesIn, flat, paintExcerpt} from './excerpt.js';
import type {OutputContext} from './output.js';

/**
 * The first suggestion of each finding, word by word, in the notation of `git diff --word-diff`: for reading, where a
 * paragraph is one long line. A program takes the output `diff` instead.
 */
export function wordDiff(report: Report, {manuscripts, color}: OutputContext): string {
  const paint = pc.createColors(color);
  let out = '';
  for (const {path, findings} of report.files) {
    const manuscript = manuscripts.get(path);
    if (!manuscript) continue;
    const hunks = hunksOf(manuscript, findings);
    if (hunks.length === 0) continue;
    out += paint.bold(`--- ${flat(path)}\n`);
    for (const hunk of hunks) {
      const text = paintExcerpt(manuscript.source, hunk.start, hunk.end, hunk.changes, {
        plain: (each) => each,
        change: ({before, after = ''}) =>
          `${before && paint.red(`[-${before}-]`)}${after && paint.green(`{+${after}+}`)}`,
      });
      out += `${paint.cyan(`@@ line ${hunk.line} @@`)}\n${text}\n`;
    }
  }
  return out;
}

/** The whole lines `[start, end)` that some changes stand in. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  /** 1 for the first line of the file. */
  readonly line: number;
  readonly changes: readonly Change[];
}

function hunksOf({source}: Manuscript, findings: readonly Finding[]): Hunk[] {
  const repaired = findings.filter(({suggestions}) => suggestions.length > 0);
  const hunks: Hunk[] = [];
  let line = 1;
  let at = 0;
  for (const change of changesIn(source, repaired)) {
    const last = hunks.at(-1);
    const next = source.indexOf('\n', change.end);
    const end = next < 0 ? source.length : next;
    if (last && change.start < last.end) {
      hunks[hunks.length - 1] = {...last, end: Math.max(last.end, end), changes: [...last.changes, change]};
      continue;
    }
    const start = source.lastIndexOf('\n', change.start - 1) + 1;
    line += source.slice(at, start).split('\n').length - 1;
    at = start;
    hunks.push({start, end, line, changes: [change]});
  }
  return hunks;
}
