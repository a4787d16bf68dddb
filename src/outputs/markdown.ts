import type {Manuscript} from '../check.js';
import type {TrendPoint} from '../rates.js';
import type {FileReport, Finding, Report} from '../types.js';
import {counted, whole} from './counted.js';
import {blockAt, blocksOf, type Change, changesOf, flat, paintExcerpt, sentencesAround} from './excerpt.js';
import {markdownRates} from './markdown-rates.js';

/** GitHub takes no comment of more characters. */
const LIMIT = 65_536;

/** Kept free for what tells how much was left out. */
const RESERVE = 400;

/**
 * A comment for a pull request: the counts open, the findings of each chapter folded. What does not fit GitHub's limit is
 * left out, and the comment says so. Several chapters, or a history, have their faults per 1,000 words.
 */
export function markdown(
  report: Report,
  manuscripts: ReadonlyMap<string, Manuscript>,
  history: readonly TrendPoint[] = [],
): string {
  const {findings, words, byRule} = report.summary;
  const checked = report.files.filter((file) => file.failure === undefined);
  const size = `${counted(words, 'word')} in ${counted(checked.length, 'file')}`;
  const rates = checked.length > 1 || history.length > 1 ? markdownRates(checked, history, escaped) : '';
  if (findings === 0)
    return `**bluepencil**: nothing to correct, ${size} read.\n${failures(report)}${history.length > 1 ? rates : ''}`;
  const rules = Object.entries(byRule).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  let out = `**bluepencil**: ${counted(findings, 'finding')} in ${size}\n\n`;
  out += `${rules.map(([rule, count]) => `\`${rule}\` ${count}`).join(' · ')}\n${failures(report)}${rates}`;
  let left = 0;
  for (const file of checked) {
    const manuscript = manuscripts.get(file.path);
    if (!manuscript || file.findings.length === 0) continue;
    const {text, shown} = section(file, manuscript, LIMIT - RESERVE - out.length);
    out += text;
    left += file.findings.length - shown;
  }
  if (left > 0)
    out += `\n**${counted(left, 'finding')} left out**: a comment holds ${whole(LIMIT)} characters. \`bluepencil report\` shows them all.\n`;
  return out;
}

function failures({files}: Report): string {
  return files.flatMap(({failure}) => (failure === undefined ? [] : [`\n> ${escaped(failure)}\n`])).join('');
}

/** The findings of a file that fit into `room` characters. */
function section(file: FileReport, manuscript: Manuscript, room: number): {text: string; shown: number} {
  // Markdown leaves what stands in a summary as it is.
  const title = `${uncalled(flat(file.path).replace(/&/g, '&amp;').replace(/</g, '&lt;'))}: ${counted(file.findings.length, 'finding')}`;
  const head = `\n<details>\n<summary>${title}</summary>\n\n`;
  const tail = '\n</details>\n';
  const blocks = blocksOf(manuscript);
  let items = '';
  let shown = 0;
  for (const finding of file.findings) {
    const item = listItem(finding, manuscript, blocks);
    if (head.length + items.length + item.length + tail.length > room) break;
    items += item;
    shown++;
  }
  return shown > 0 ? {text: head + items + tail, shown} : {text: '', shown};
}

function listItem(finding: Finding, {source}: Manuscript, blocks: ReturnType<typeof blocksOf>): string {
  const changes = changesOf(source, finding, finding.suggestions[0]);
  const block = blockAt(blocks, finding.start.offset);
  const window = block
    ? sentencesAround(source, block, changes)
    : {start: finding.start.offset, end: finding.end.offset};
  const excerpt = paintExcerpt(source, window.start, window.end, changes, {plain: escaped, change: painted});
  return `- line ${finding.start.line}, \`${finding.rule}\`: ${excerpt}<br><sub>${escaped(flat(finding.message))}</sub>\n`;
}

function painted({before, after}: Change): string {
  if (after === undefined) return `<b>${escaped(before)}</b>`;
  const struck = before === '' ? '' : `<del>${escaped(before)}</del>`;
  return after === '' ? struck : `${struck} <ins><b>${escaped(after)}</b></ins>`.trim();
}

/** The author's text inside a line, as text: no markup, no formula, no link. */
function escaped(text: string): string {
  const literal = text.replace(/[\\`*_{}[\]<>&~|#@:$]|(?<=\bwww)\./gi, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`,
  );
  return uncalled(literal);
}

/** A zero-width space keeps `@name` and `#12` from calling somebody or something. */
function uncalled(text: string): string {
  return text.replace(/[@#]/g, '$&\u200b');
}
