import {extname} from 'node:path';
import {createInterface, emitKeypressEvents, type Key} from 'node:readline';
import type {Manuscript} from '../check.js';
import {applyWithin, blockAt, blocksOf, changesOf, flat} from '../outputs/excerpt.js';
import {editText} from './editor.js';
import {drawScreen} from './screen.js';
import {
  acceptAll,
  acceptedEdits,
  currentItem,
  decide,
  editableRange,
  type Item,
  move,
  openOfThisKind,
  ownEdits,
  rewrite,
  type Session,
  skip,
  toggleRule,
  undo,
} from './session.js';

/** How a review ended: with what was decided, or without it. */
export interface Outcome {
  readonly session: Session;
  readonly keep: boolean;
}

export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly color: boolean;
}

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';
const ENTER_SCREEN = '\u001b[?1049h';
const LEAVE_SCREEN = '\u001b[?1049l';

/** Told after each decision; a sentence when it could not be kept. */
type Remember = (session: Session) => Promise<string>;

/** Go through a session at the terminal, a key a decision. The screen is given back as it was. */
export async function reviewAtTerminal(
  begun: Session,
  manuscripts: ReadonlyMap<string, Manuscript>,
  terminal: Terminal,
  remember: Remember,
): Promise<Outcome> {
  const {input, output} = terminal;
  const keys = new Keys(input);
  output.write(ENTER_SCREEN);
  try {
    return await loop(begun, manuscripts, terminal, keys, remember);
  } finally {
    keys.close();
    output.write(LEAVE_SCREEN);
  }
}

async function loop(
  begun: Session,
  manuscripts: ReadonlyMap<string, Manuscript>,
  terminal: Terminal,
  keys: Keys,
  remember: Remember,
): Promise<Outcome> {
  let session = begun;
  let help = false;
  let message = greeting(begun);
  for (;;) {
    const {columns, color} = {columns: terminal.output.columns || 80, color: terminal.color};
    terminal.output.write(CLEAR + drawScreen({session, manuscripts, width: columns, color, help, message}));
    const key = await keys.next();
    if (key === 'resize') continue;
    message = '';
    const isAtEnd = currentItem(session) === undefined;
    if (key === 'q' || (isAtEnd && key === 'return')) return {session, keep: true};
    if (key === 'leave') {
      if (session.verdicts.size === 0 || (await confirmLeaving(terminal, keys, session))) return {session, keep: false};
    } else if (key === '?') help = !help;
    else {
      const step = await take(key, session, manuscripts, terminal, keys);
      message = step.message ?? '';
      const isDecided = step.session.verdicts !== session.verdicts;
      session = step.session;
      if (isDecided) message = (await remember(session)) || message;
    }
  }
}

function greeting({verdicts, at}: Session): string {
  if (verdicts.size > 0)
    return `Going on with ${verdicts.size} decisions of the review that was broken off; u takes them all back.`;
  return at > 0 ? 'Going on where you stopped; p goes back.' : '';
}

async function confirmLeaving({output}: Terminal, keys: Keys, session: Session): Promise<boolean> {
  output.write(
    `\n  Leave and forget what was decided (${session.verdicts.size})? y to leave, any other key to go on. `,
  );
  return (await keys.next()) === 'y';
}

interface Step {
  readonly session: Session;
  /** What the screen cannot show, or why nothing happened. */
  readonly message?: string;
}

async function take(
  key: string,
  session: Session,
  manuscripts: ReadonlyMap<string, Manuscript>,
  terminal: Terminal,
  keys: Keys,
): Promise<Step> {
  if (key === 'u') return session.previous ? {session: undo(session)} : {session, message: 'There is nothing to undo.'};
  if (key === 'p' || key === 'left' || key === 'up') return step(session, -1);
  if (key === 'n' || key === 'right' || key === 'down') return step(session, 1);
  const item = currentItem(session);
  if (!item) return {session, message: 'No finding is left: q saves, p goes back, u undoes.'};
  const manuscript = manuscripts.get(item.path) as Manuscript;
  const {source} = manuscript;
  const {suggestions} = item.finding;
  if (key === 'a' || key === 'return') return accept(session, 0, suggestions.length);
  if (/^[1-9]$/.test(key)) return accept(session, Number(key) - 1, suggestions.length);
  if (key === 'r') return {session: decide(session, {kind: 'rejected'})};
  if (key === 'i') return {session: decide(session, {kind: 'ignored'})};
  if (key === 's') return {session: skip(session)};
  if (key === 'f') return filter(session, item);
  if (key === 'A') return acceptKind(session, item, terminal, keys);
  if (key === 'e') return writeOwn(session, item, source, terminal, keys);
  if (key === 'E') return writeInEditor(session, item, manuscript, terminal, keys);
  if (key === 'w') return addWord(session, item, source, terminal, keys);
  return {session, message: 'No command has this key; ? shows the keys.'};
}

function step(session: Session, by: 1 | -1): Step {
  const moved = move(session, by);
  return {
    session: moved,
    ...(moved === session ? {message: `This is the ${by === 1 ? 'last' : 'first'} finding.`} : {}),
  };
}

function filter(session: Session, {finding}: Item): Step {
  const turned = toggleRule(session);
  const message = turned.rule === undefined ? 'All rules again.' : `Only ${finding.rule} from here; f shows all again.`;
  return {session: turned, message};
}

async function acceptKind(session: Session, {path, finding}: Item, {output}: Terminal, keys: Keys): Promise<Step> {
  const open = openOfThisKind(session);
  if (open.length === 0) return {session, message: `No open ${finding.rule} here has a suggestion.`};
  output.write(
    `\n  Accept the first suggestion of all ${open.length} open ${finding.rule} in ${flat(path)}? y to accept, any other key not to. `,
  );
  if ((await keys.next()) !== 'y') return {session, message: 'Nothing was accepted.'};
  return {session: acceptAll(session, open), message: `Accepted ${open.length}; u takes them all back.`};
}

/** The paragraph as it now is, in the author's editor. */
async function writeInEditor(
  session: Session,
  {path, finding}: Item,
  manuscript: Manuscript,
  {output}: Terminal,
  keys: Keys,
): Promise<Step> {
  const {source} = manuscript;
  const block = blockAt(blocksOf(manuscript), finding.start.offset);
  if (!block) return {session, message: 'Nothing was changed.'};
  const {end} = block;
  const start = block.start + (/^\s*/.exec(source.slice(block.start, end))?.[0].length ?? 0);
  const before = applyWithin(source, start, end, acceptedEdits(session, path));
  const {text, failure} = keys.without(() => {
    output.write(LEAVE_SCREEN);
    const edited = editText(before, extname(path));
    output.write(ENTER_SCREEN);
    return edited;
  });
  if (text === undefined || text === before) return {session, message: failure ?? 'Nothing was changed.'};
  return {session: rewrite(session, {start, end}, ownEdits(source, start, end, text))};
}

function accept(session: Session, suggestion: number, known: number): Step {
  if (suggestion < known) return {session: decide(session, {kind: 'accepted', suggestion})};
  const message =
    known === 0 ? 'There is no suggestion here: e writes your own words.' : `There is no suggestion ${suggestion + 1}.`;
  return {session, message};
}

async function writeOwn(session: Session, item: Item, source: string, terminal: Terminal, keys: Keys): Promise<Step> {
  const {start, end} = editableRange(item.finding);
  const before = flat(source.slice(start, end));
  const typed = await keys.line(terminal.output, '\n  Your words (empty leaves it as it is): ', before);
  const edits = typed.trim() === '' ? [] : ownEdits(source, start, end, typed);
  if (edits.length === 0) return {session, message: 'Nothing was changed.'};
  return {session: decide(session, {kind: 'edited', edits})};
}

async function addWord(session: Session, item: Item, source: string, terminal: Terminal, keys: Keys): Promise<Step> {
  const changed = changesOf(source, item.finding, undefined)[0]?.before ?? '';
  const guess = changed.replace(/[’']s?$/, '');
  const typed = (await keys.line(terminal.output, '\n  Add to the dictionary of the story: ', guess)).trim();
  if (typed === '') return {session, message: 'No word was added.'};
  if (/\s/.test(typed)) return {session, message: 'A dictionary holds single words.'};
  return {session: decide(session, {kind: 'word', word: typed})};
}

/** Single keys from a terminal, and whole lines where words are typed. */
class Keys {
  readonly #input: NodeJS.ReadStream;
  readonly #waiting: string[] = [];
  #wake: ((key: string) => void) | undefined;
  readonly #onKey = (text: string | undefined, key: Key) => this.#push(nameOf(text, key));
  readonly #onEnd = () => this.#push('leave');
  readonly #onResize = () => this.#push('resize');

  constructor(input: NodeJS.ReadStream) {
    this.#input = input;
    emitKeypressEvents(input);
    process.on('SIGWINCH', this.#onResize);
    this.#listen();
  }

  next(): Promise<string> {
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) return Promise.resolve(waiting);
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** A line of text, with `begin` already typed. */
  line(output: NodeJS.WriteStream, prompt: string, begin: string): Promise<string> {
    this.#mute();
    const lines = createInterface({input: this.#input, output, terminal: true});
    return new Promise((resolve) => {
      let answer = '';
      lines.once('SIGINT', () => lines.close());
      lines.once('close', () => {
        this.#listen();
        resolve(answer);
      });
      lines.question(prompt, (text) => {
        answer = text;
        lines.close();
      });
      lines.write(begin);
    });
  }

  /** Do work that reads the terminal itself. */
  without<T>(work: () => T): T {
    this.#mute();
    this.#input.pause();
    try {
      return work();
    } finally {
      this.#listen();
    }
  }

  close(): void {
    this.#mute();
    process.off('SIGWINCH', this.#onResize);
    this.#input.pause();
  }

  #listen(): void {
    this.#input.setRawMode(true);
    this.#input.on('keypress', this.#onKey);
    this.#input.on('end', this.#onEnd);
    this.#input.resume();
  }

  #mute(): void {
    this.#input.off('keypress', this.#onKey);
    this.#input.off('end', this.#onEnd);
    this.#input.setRawMode(false);
  }

  #push(key: string): void {
    const wake = this.#wake;
    this.#wake = undefined;
    if (wake) wake(key);
    else this.#waiting.push(key);
  }
}

const ARROWS: ReadonlySet<string> = new Set(['left', 'right', 'up', 'down']);

function nameOf(text: string | undefined, key: Key): string {
  if (key.ctrl && (key.name === 'c' || key.name === 'd')) return 'leave';
  if (key.name === 'return' || key.name === 'enter') return 'return';
  if (ARROWS.has(key.name ?? '')) return key.name ?? '';
  return text === 'A' || text === 'E' ? text : (text?.toLowerCase() ?? key.name ?? '');
}
