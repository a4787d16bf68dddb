import {createInterface, emitKeypressEvents, type Key} from 'node:readline';
import type {Manuscript} from '../check.js';
import {changesOf, flat} from '../outputs/excerpt.js';
import {drawScreen} from './screen.js';
import {currentItem, decide, editableRange, type Item, ownEdits, type Session, skip, undo} from './session.js';

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

/** Go through a session at the terminal, a key a decision. The screen is given back as it was. */
export async function reviewAtTerminal(
  begun: Session,
  manuscripts: ReadonlyMap<string, Manuscript>,
  terminal: Terminal,
): Promise<Outcome> {
  const {input, output} = terminal;
  const keys = new Keys(input);
  output.write(ENTER_SCREEN);
  try {
    return await loop(begun, manuscripts, terminal, keys);
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
): Promise<Outcome> {
  let session = begun;
  let help = false;
  let message = '';
  while (currentItem(session)) {
    const {columns, color} = {columns: terminal.output.columns ?? 80, color: terminal.color};
    terminal.output.write(CLEAR + drawScreen({session, manuscripts, width: columns, color, help, message}));
    const key = await keys.next();
    message = '';
    if (key === 'resize') continue;
    if (key === 'q') return {session, keep: true};
    if (key === 'leave') {
      if (session.history.length === 0 || (await confirmLeaving(terminal, keys, session)))
        return {session, keep: false};
    } else if (key === '?') help = !help;
    else {
      const step = await take(key, session, manuscripts, terminal, keys);
      session = step.session;
      message = step.message ?? '';
    }
  }
  return {session, keep: true};
}

async function confirmLeaving({output}: Terminal, keys: Keys, session: Session): Promise<boolean> {
  output.write(`\n  Leave and forget ${session.history.length} decisions? y to leave, any other key to go on. `);
  return (await keys.next()) === 'y';
}

interface Step {
  readonly session: Session;
  /** Why nothing happened. */
  readonly message?: string;
}

async function take(
  key: string,
  session: Session,
  manuscripts: ReadonlyMap<string, Manuscript>,
  terminal: Terminal,
  keys: Keys,
): Promise<Step> {
  const item = currentItem(session) as Item;
  const {source} = manuscripts.get(item.path) as Manuscript;
  const {suggestions} = item.finding;
  if (key === 'a' || key === 'return') return accept(session, 0, suggestions.length);
  if (/^[1-9]$/.test(key)) return accept(session, Number(key) - 1, suggestions.length);
  if (key === 'r') return {session: decide(session, {kind: 'rejected'})};
  if (key === 'i') return {session: decide(session, {kind: 'ignored'})};
  if (key === 's') return {session: skip(session)};
  if (key === 'u')
    return session.history.length > 0 ? {session: undo(session)} : {session, message: 'There is nothing to undo.'};
  if (key === 'e') return writeOwn(session, item, source, terminal, keys);
  if (key === 'w') return addWord(session, item, source, terminal, keys);
  return {session, message: 'No command has this key; ? shows the keys.'};
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

function nameOf(text: string | undefined, key: Key): string {
  if (key.ctrl && (key.name === 'c' || key.name === 'd')) return 'leave';
  if (key.name === 'return' || key.name === 'enter') return 'return';
  return text?.toLowerCase() ?? key.name ?? '';
}
