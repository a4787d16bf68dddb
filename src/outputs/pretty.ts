import pc from 'picocolors';
import type {Manuscript} from '../check.js';
import type {FileReport, Finding, Report} from '../types.js';
import {counted} from './counted.js';
import {
  type Block,
  blockAt,
  blocksOf,
  type Change,
  changesIn,
  changesOf,
  flat,
  paintExcerpt,
  sentencesAround,
  type Window,
  wrap,
} from './excerpt.js';
import type {OutputContext} from './output.js';

type Colors = ReturnType<typeof pc.createColors>;

interface Page {
  readonly paint: Colors;
  /** Columns for text, without the indent. */
  readonly width: number;
}

/** A finding with what its first suggestion changes. */
interface Shown {
  readonly finding: Finding;
  readonly changes: readonly Change[];
}

/** Findings that are shown in one excerpt. */
interface Passage extends Window {
  readonly block: Block;
  readonly shown: readonly Shown[];
}

const INDENT = '    ';
const WIDEST = 100;

/** For a person at a terminal: each passage with its faults and repairs marked, then what is wrong, then the counts. */
export function pretty(report: Report, context: OutputContext): string {
  const width = Math.max(40, Math.min(context.width, WIDEST));
  const page: Page = {paint: pc.createColors(context.color), width: width - INDENT.length};
  const parts: string[] = [];
  for (const file of report.files) {
    const manuscript = context.manuscripts.get(file.path);
    if (manuscript && file.findings.length > 0) parts.push(fileSection(file, manuscript, page));
  }
  if (report.files.every((file) => file.failure !== undefined)) return '';
  parts.push(summary(report, page));
  return `${parts.join('\n')}\n`;
}

function fileSection(file: FileReport, manuscript: Manuscript, page: Page): string {
  const {paint, width} = page;
  const title = flat(file.path);
  const count = counted(file.findings.length, 'finding');
  const rule = '─'.repeat(Math.max(2, width + INDENT.length - title.length - count.length - 4));
  const parts = [`${paint.bold(title)} ${paint.dim(rule)} ${count}\n`];
  let heading: string | undefined;
  let number = 0;
  for (const passage of passagesOf(file, manuscript)) {
    const {block} = passage;
    if (block.heading !== undefined && block.heading !== heading) parts.push(`${paint.bold(flat(block.heading))}\n`);
    heading = block.heading;
    if (block.number !== number) parts.push(paint.dim(`  Paragraph ${block.number}, ${lines(passage, file)}`));
    number = block.number;
    parts.push(`${passageText(passage, manuscript, page)}\n`);
  }
  return parts.join('\n');
}

function lines({block, shown}: Passage, file: FileReport): string {
  const all = file.findings.filter(
    (finding) => finding.start.offset >= block.start && finding.start.offset < block.end,
  );
  const first = (all[0] ?? (shown[0] as Shown).finding).start.line;
  const last = (all.at(-1) ?? (shown.at(-1) as Shown).finding).end.line;
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

/** Findings whose excerpts touch are shown together. */
function passagesOf(file: FileReport, manuscript: Manuscript): Passage[] {
  const blocks = blocksOf(manuscript);
  const passages: Passage[] = [];
  for (const finding of file.findings) {
    const block = blockAt(blocks, finding.start.offset);
    if (!block) continue;
    const changes = changesOf(manuscript.source, finding, finding.suggestions[0]);
    const window = sentencesAround(manuscript.source, block, changes);
    const last = passages.at(-1);
    if (last?.block === block && window.start <= last.end + 1) {
      passages[passages.length - 1] = {
        block,
        start: Math.min(last.start, window.start),
        end: Math.max(last.end, window.end),
        shown: [...last.shown, {finding, changes}],
      };
    } else {
      passages.push({block, ...window, shown: [{finding, changes}]});
    }
  }
  return passages;
}

function passageText(passage: Passage, {source}: Manuscript, page: Page): string {
  const {paint, width} = page;
  const {block, start, end, shown} = passage;
  const excerpt = paintExcerpt(source, start, end, changesTogether(source, shown), {
    plain: (text) => text,
    change: (change) => paintChange(change, paint),
  });
  const text = `${start > block.start ? '… ' : ''}${excerpt}${end < block.end ? ' …' : ''}`;
  const notes = alike(shown).map((group) => note(group, page));
  return [wrap(text, width, INDENT), '', ...notes].join('\n');
}

function changesTogether(source: string, shown: readonly Shown[]): readonly Change[] {
  if (shown.length === 1) return (shown[0] as Shown).changes;
  return changesIn(
    source,
    shown.map(({finding}) => finding),
  );
}

/** `[they're → their]`, or without brackets in red and green. */
export function paintChange({before, after}: Change, paint: Colors): string {
  if (after === undefined) {
    const words = each(before, (word) => paint.yellow(paint.underline(word)));
    return paint.isColorSupported ? words : `[${before}]`;
  }
  if (!paint.isColorSupported) return `[${before} → ${after === '' ? '(delete)' : after}]`;
  const struck = each(before, (word) => paint.red(paint.strikethrough(word)));
  return after === '' ? struck : `${struck} ${each(after, (word) => paint.bold(paint.green(word)))}`;
}

/** Word by word, so that a line break inside leaves the indent unpainted. */
function each(text: string, brush: (word: string) => string): string {
  return text.replace(/\S+/g, brush);
}

const LONGEST_QUOTE = 44;

/** Findings that are told in one line: of the same rule, with the same message. */
function alike(shown: readonly Shown[]): Shown[][] {
  const groups = new Map<string, Shown[]>();
  for (const each of shown) {
    const {finding} = each;
    const key = [finding.rule, isSure(finding), finding.message, ...others(finding)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function isSure({suggestions}: Finding): boolean {
  return suggestions[0]?.safety === 'safe';
}

function others({suggestions}: Finding): string[] {
  return suggestions.slice(1, 4).map(({title}) => title);
}

function note(shown: readonly Shown[], {paint, width}: Page): string {
  const first = (shown[0] as Shown).finding;
  const mark = isSure(first) ? paint.green('✓') : '•';
  const changes = shown.flatMap((each) => each.changes);
  const list = [...new Set(changes.map((change) => briefChange(change, paint)))].join(paint.dim(' · '));
  const or = others(first).length > 0 ? ` Or ${others(first).join(', or ')}.` : '';
  const text = `${list}  ${flat(first.message)}${or} ${paint.dim(first.rule)}`;
  const [head = '', ...rest] = wrap(text, width - 2, '').split('\n');
  return [`${INDENT}${mark} ${head}`, ...rest.map((line) => `${INDENT}  ${line}`)].join('\n');
}

/** `they're → their`, for a list. */
export function briefChange({before, after}: Change, paint: Colors): string {
  if (after === undefined) return each(shortened(before), paint.yellow);
  const to = after === '' ? '(delete)' : each(shortened(after), paint.green);
  return `${each(shortened(before), paint.red)} → ${to}`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const half = LONGEST_QUOTE / 2 - 1;
  return `${text.slice(0, half).trimEnd()} … ${text.slice(-half).trimStart()}`;
}

function summary(report: Report, page: Page): string {
  const {paint} = page;
  const {findings, byRule, words} = report.summary;
  const checked = report.files.filter((file) => file.failure === undefined);
  const size = `${counted(words, 'word')} in ${counted(checked.length, 'file')}`;
  if (findings === 0) return `${paint.green('✓')} Nothing to correct: ${size} read.`;
  const rows = Object.entries(byRule).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const column = Math.max(...rows.map(([rule]) => rule.length));
  const digits = String(rows[0]?.[1] ?? 0).length;
  const most = rows[0]?.[1] ?? 1;
  const table = rows.map(([rule, count]) => {
    const bar = '▇'.repeat(Math.max(1, Math.round((count / most) * 24)));
    return `  ${rule.padEnd(column)}  ${String(count).padStart(digits)}  ${paint.blue(bar)}`;
  });
  return [`${paint.bold(counted(findings, 'finding'))} in ${size}`, '', ...table, '', ...nextSteps(report, paint)].join(
    '\n',
  );
}

function nextSteps({files}: Report, paint: Colors): string[] {
  const all = files.flatMap((file) => file.findings);
  const safe = all.filter(isSure).length;
  const paths = quoted(commonPath(files.filter((file) => file.findings.length > 0).map((file) => file.path)));
  const steps: string[] = [];
  if (safe > 0)
    steps.push(
      `${paint.green('✓')} ${counted(safe, 'sure repair')}: ${paint.bold(`bluepencil fix ${paths}`)} makes ${safe === 1 ? 'it' : 'them all'}.`,
    );
  if (all.length > safe)
    steps.push(
      `• ${all.length - safe} to decide: ${paint.bold(`bluepencil review ${paths}`)} asks about each, one at a time.`,
    );
  return steps;
}

/** The one file, or the folder that holds them all. */
function commonPath(paths: readonly string[]): string {
  const [first = '.', ...others] = paths;
  if (others.length === 0) return first;
  const folders = first.split('/').slice(0, -1);
  const same = folders.findIndex((_, i) => {
    const head = `${folders.slice(0, i + 1).join('/')}/`;
    return !others.every((path) => path.startsWith(head));
  });
  return folders.slice(0, same < 0 ? folders.length : same).join('/') || '.';
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./,:@%+-]+$/.test(path) ? path : `'${path.replace(/'/g, "'\\''")}'`;
}
