import pc from 'picocolors';
import type {Manuscript} from '../check.js';
import {
  type Block,
  blockAt,
  blocksOf,
  type Change,
  changesOf,
  clipped,
  flat,
  paintExcerpt,
  wrap,
} from '../outputs/excerpt.js';
import {briefChange, paintChange} from '../outputs/pretty.js';
import type {Suggestion} from '../types.js';
import {acceptedEdits, currentItem, type Item, type Session} from './session.js';

/** What one screen of the review is drawn from. */
export interface ScreenState {
  readonly session: Session;
  readonly manuscripts: ReadonlyMap<string, Manuscript>;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** What the last key could not do; empty when it could. */
  readonly message: string;
  readonly help: boolean;
}

const INDENT = '  ';
const WIDEST = 100;
/** A paragraph up to this many characters is shown whole; of a longer one, so much around the fault. */
const PARAGRAPH = {whole: 900, around: 320};

/** The finding to decide about, in its paragraph, with the keys that decide it. */
export function drawScreen(state: ScreenState): string {
  const paint = pc.createColors(state.color);
  const item = currentItem(state.session);
  const manuscript = item && state.manuscripts.get(item.path);
  if (!item || !manuscript) return '';
  const width = Math.max(30, Math.min(state.width, WIDEST) - 2 * INDENT.length);
  const {finding} = item;
  const parts = [
    header(state, item, manuscript, width, paint),
    wrap(paragraph(state, item, manuscript, paint), width, INDENT),
    wrap(`${paint.bold(flat(finding.message))} ${paint.dim(finding.rule)}`, width, INDENT),
    ...(finding.why && finding.why !== finding.message ? [wrap(flat(finding.why), width, INDENT)] : []),
    finding.suggestions.map((suggestion, index) => choice(suggestion, index, item, manuscript, paint)).join('\n'),
    state.help ? help(paint) : keys(item, width, paint),
    state.message && INDENT + paint.yellow(state.message),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type Colors = ReturnType<typeof pc.createColors>;

function header({session}: ScreenState, item: Item, manuscript: Manuscript, width: number, paint: Colors): string {
  const block = blockAt(blocksOf(manuscript), item.finding.start.offset);
  const chapter = block?.heading && !flat(item.path).includes(block.heading) ? ` · ${flat(block.heading)}` : '';
  const place = `${flat(item.path)}${chapter}, line ${item.finding.start.line}`;
  const total = session.items.length;
  const count = `${session.at + 1} of ${total}`;
  const done = Math.round((session.at / total) * width);
  const bar = paint.blue('━'.repeat(done)) + paint.dim('─'.repeat(width - done));
  const gap = ' '.repeat(Math.max(2, width - place.length - count.length));
  return `${INDENT}${paint.bold(place)}${gap}${count}\n${INDENT}${bar}`;
}

/** The paragraph with the first repair marked; repairs already accepted stand in it as made. */
function paragraph({session}: ScreenState, item: Item, manuscript: Manuscript, paint: Colors): string {
  const {source} = manuscript;
  const block = blockAt(blocksOf(manuscript), item.finding.start.offset) as Block;
  const current = changesOf(source, item.finding, item.finding.suggestions[0]);
  const {start, end} = clipped(source, block, current, PARAGRAPH);
  const accepted = acceptedEdits(session, item.path)
    .filter((edit) => edit.start >= start && edit.end <= end)
    .map((edit): Change => ({start: edit.start, end: edit.end, before: '', after: edit.text}))
    .filter((change) => current.every((each) => change.end <= each.start || change.start >= each.end));
  const made = new Set(accepted);
  const changes = [...accepted, ...current].sort((a, b) => a.start - b.start);
  const text = paintExcerpt(source, start, end, changes, {
    plain: (each) => each,
    change: (change) => (made.has(change) ? paint.green(change.after ?? '') : paintChange(change, paint)),
  });
  return `${start > block.start ? '… ' : ''}${text}${end < block.end ? ' …' : ''}`;
}

function choice(suggestion: Suggestion, index: number, item: Item, {source}: Manuscript, paint: Colors): string {
  const key = index === 0 ? 'a' : String(index + 1);
  const changes = changesOf(source, item.finding, suggestion).map((change) => briefChange(change, paint));
  return `${INDENT}${paint.bold(paint.cyan(key))}  ${changes.join(', ')}`;
}

const KEYS: readonly (readonly [key: string, short: string, long: string])[] = [
  ['a', 'accept', 'make the repair shown (Enter does the same)'],
  ['2-9', 'another', 'make the suggestion with this number instead'],
  ['e', 'edit', 'write your own words'],
  ['r', 'reject', 'keep this place as it is; it is not shown again'],
  ['i', 'ignore always', 'keep this wording as it is, everywhere in the story'],
  ['w', 'add word', 'add the word to the dictionary of the story'],
  ['s', 'skip', 'decide later: the next check shows it again'],
  ['u', 'undo', 'take the last decision back'],
  ['q', 'quit', 'save what was accepted and leave (Ctrl-C leaves without saving)'],
  ['?', 'help', 'show or hide this list'],
];

function keys(item: Item, width: number, paint: Colors): string {
  const usable = KEYS.filter(([key]) => {
    if (key === 'a') return item.finding.suggestions.length > 0;
    return key !== '2-9' || item.finding.suggestions.length > 1;
  });
  return wrap(
    usable.map(([key, short]) => `${paint.cyan(key)}\u00a0${short.replace(/ /g, '\u00a0')}`).join('  '),
    width,
    INDENT,
  );
}

function help(paint: Colors): string {
  return KEYS.map(([key, , long]) => `${INDENT}${paint.cyan(key.padEnd(3))}  ${long}`).join('\n');
}
