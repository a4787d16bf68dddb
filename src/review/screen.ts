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
import {
  acceptedEdits,
  countOpen,
  currentItem,
  currentVerdict,
  type Item,
  itemsWith,
  type Session,
  type Verdict,
} from './session.js';

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
  const width = Math.max(30, Math.min(state.width, WIDEST) - 2 * INDENT.length);
  if (!item || !manuscript) return endScreen(state, width, paint);
  const {finding} = item;
  const parts = [
    header(state, item, manuscript, width, paint),
    wrap(paragraph(state, item, manuscript, paint), width, INDENT),
    wrap(`${paint.bold(flat(finding.message))} ${paint.dim(finding.rule)}`, width, INDENT),
    ...(finding.why && finding.why !== finding.message ? [wrap(flat(finding.why), width, INDENT)] : []),
    decidedLine(state.session, paint),
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
  const count = `${session.at + 1} of ${total}${session.rule === undefined ? '' : ` · only ${session.rule}`}`;
  const gap = ' '.repeat(Math.max(2, width - place.length - count.length));
  return `${INDENT}${paint.bold(place)}${gap}${count}\n${progressBar(session, width, paint)}`;
}

/** How much is decided, as a bar and in numbers. */
function progressBar(session: Session, width: number, paint: Colors): string {
  const open = countOpen(session);
  const total = session.items.length;
  const done = Math.round(((total - open) / total) * width);
  const bar = paint.blue('━'.repeat(done)) + paint.dim('─'.repeat(width - done));
  return `${INDENT}${bar}\n${INDENT}${paint.dim(`${tally(session)}, ${open} open`)}`;
}

function tally(session: Session): string {
  const count = (...kinds: Verdict['kind'][]) => kinds.reduce((sum, kind) => sum + itemsWith(session, kind).length, 0);
  const words = count('word');
  const added = words > 0 ? `, ${words} added to the dictionary` : '';
  return `${count('accepted', 'edited')} accepted, ${count('rejected', 'ignored')} kept as they are${added}`;
}

const DECIDED: Readonly<Record<Verdict['kind'], string>> = {
  accepted: 'accepted',
  edited: 'your own words',
  rejected: 'kept as it is',
  ignored: 'ignored always',
  word: 'added to the dictionary',
};

function decidedLine(session: Session, paint: Colors): string {
  const verdict = currentVerdict(session);
  return verdict ? `${INDENT}${paint.green(`Decided: ${DECIDED[verdict.kind]}.`)} Another key decides anew.` : '';
}

/** What is shown when no finding is left to go to. */
function endScreen({session, message}: ScreenState, width: number, paint: Colors): string {
  const scope = session.rule === undefined ? 'You have been through all findings.' : `No ${session.rule} is left.`;
  const parts = [
    progressBar(session, width, paint),
    `${INDENT}${paint.bold(scope)}`,
    wrap(
      [
        ['q', 'save and quit'],
        ['p', 'go back'],
        ['u', 'undo'],
      ]
        .map(([key, what]) => `${paint.cyan(key as string)}\u00a0${what?.replace(/ /g, '\u00a0')}`)
        .join('  '),
      width,
      INDENT,
    ),
    message && INDENT + paint.yellow(message),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
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
  ['A', 'all of this kind', 'make the first repair of every open finding of this rule in this chapter, after asking'],
  ['e', 'edit', 'write your own words'],
  ['E', 'editor', 'change the paragraph in your editor ($VISUAL or $EDITOR)'],
  ['r', 'reject', 'keep this place as it is; it is not shown again'],
  ['i', 'ignore always', 'keep this wording as it is, everywhere in the story'],
  ['w', 'add word', 'add the word to the dictionary of the story'],
  ['s', 'skip', 'decide later: the next check shows it again'],
  ['n', 'next', 'look at the next finding (also →)'],
  ['p', 'previous', 'look at the one before (also ←), decided or not'],
  ['f', 'only this kind', 'go through findings of this rule alone, or through all again'],
  ['u', 'undo', 'take the last decision back'],
  ['q', 'quit', 'save what was accepted and leave; the next review goes on here (Ctrl-C leaves without saving)'],
  ['?', 'help', 'show or hide this list'],
];

function keys(item: Item, width: number, paint: Colors): string {
  const usable = KEYS.filter(([key]) => {
    if (key === 'a' || key === 'A') return item.finding.suggestions.length > 0;
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
