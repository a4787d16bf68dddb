import {UserError} from '../errors.js';
import {type DataLine, dataPath, readDataLines} from '../rule-data.js';
import {isAddressTerm} from './address.js';
import type {Document} from './document.js';
import {isNameOf} from './lexicon.js';
import type {Token} from './tokens.js';
import {canBe} from './verbs.js';
import {wordClasses} from './word-classes.js';
import {isSmallWord} from './words.js';

/** A word that its neighbours alone show to stand for another; or, where it is the word meant itself, to be right. */
export interface Slip {
  readonly token: Token;
  readonly meant: string;
}

/** What may stand at one place beside the word: words, classes, or neither of them. */
interface Atom {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly ClassName[];
  readonly not: boolean;
}

interface Pattern {
  readonly meant: string;
  readonly before: readonly Atom[];
  readonly after: readonly Atom[];
}

const NAME = 'confusion/slips.txt';
/** End in -er and compare nothing, or stand before `then` for another reason. */
const NO_COMPARATIVES: ReadonlySet<string> = new Set(
  'other former latter inner outer upper lower clever bitter tender eager sober proper silver slender sinister somber sombre under ever never over after however super number later earlier farther further hither'.split(
    ' ',
  ),
);

type Test = (word: string, document: Document, token: Token | undefined) => boolean;

/** Tests of a lower-case word or mark; the empty word is the paragraph's end. */
const CLASSES = {
  '<name>': isPersonsName,
  '<given>': (word, document, token) => isPersonsName(word, document, token) && !isSmallWord(word),
  '<stop>': (word) => word === '' || /^[.,!?;:…—)"]/.test(word),
  // After a comma or a dash stands a noun in apposition as well.
  '<start>': (word) => word === '' || /^[.!?;:…("]/.test(word),
  '<noun>': (word) => partsOf(word).startsWith('NOUN'),
  '<adj>': (word) => partsOf(word) === 'ADJ',
  '<er>': isComparative,
  '<ing>': (word) => /.ing$/.test(word) && canBe(word, 'ing'),
  '<participle>': (word) => canBe(word, 'participle'),
  "<n't>": (word) => word.endsWith("n't"),
} as const satisfies Readonly<Record<string, Test>>;

type ClassName = keyof typeof CLASSES;

let loaded: ReadonlyMap<string, readonly Pattern[]> | undefined;

/** The slips that need no weighing, in reading order. */
export function findSlips(document: Document): Slip[] {
  loaded ??= readSlips(readDataLines(NAME));
  const slips: Slip[] = [];
  for (const token of document.tokens) {
    const patterns = token.kind === 'word' ? loaded.get(token.lower) : undefined;
    const match = patterns?.find((pattern) => fits(document, token, pattern));
    if (match) slips.push({token, meant: match.meant});
  }
  return slips;
}

function fits(document: Document, token: Token, {before, after}: Pattern): boolean {
  return (
    after.every((atom, i) => allows(atom, document, neighbour(document, token, i + 1))) &&
    before.every((atom, i) => allows(atom, document, neighbour(document, token, i - before.length)))
  );
}

function allows({words, classes, not}: Atom, document: Document, token: Token | undefined): boolean {
  const word = token?.lower.replace(/[“”]/, '"') ?? '';
  const found =
    words.has('*') || words.has(word) || classes.some((name) => (CLASSES[name] as Test)(word, document, token));
  return found !== not;
}

function neighbour({tokens}: Document, token: Token, offset: number): Token | undefined {
  const other = tokens[token.index + offset];
  return other?.paragraph === token.paragraph ? other : undefined;
}

/** `your Majesty`, `your Uncle Tom` */
const HONOURS = /^(?:majesty|highness|grace|honou?r|lordship|ladyship|worship|excellency|holiness|eminence)$/;

function isPersonsName(word: string, document: Document, token: Token | undefined): boolean {
  return token !== undefined && isNameOf(document, token) && !isAddressTerm(word) && !HONOURS.test(word);
}

function partsOf(word: string): string {
  return wordClasses().get(word)?.parts ?? '';
}

/** `rougher` compares; `mother` and `river` do not. */
function isComparative(word: string): boolean {
  if (!/...er$/.test(word) || NO_COMPARATIVES.has(word)) return false;
  const stem = word.slice(0, -2);
  const stems = [stem, word.slice(0, -1), stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return stems.some((positive) => partsOf(positive).includes('ADJ'));
}

/**
 * The patterns of `rules/confusion/slips.txt`, by the word written.
 *
 * @throws UserError when a line is something else.
 */
export function readSlips(lines: readonly DataLine[]): Map<string, Pattern[]> {
  const lists = new Map<string, string>();
  const patterns = new Map<string, Pattern[]>();
  for (const {line, text} of lines) {
    const list = /^(@[a-z-]+) = (\S+)$/.exec(text);
    const slip = /^(.*)\[([a-z']+)>([a-z']+)\](.*)$/.exec(text);
    if (list) lists.set(list[1] as string, list[2] as string);
    else if (slip) {
      const [, before, written, meant, after] = slip as unknown as [string, string, string, string, string];
      const own = patterns.get(written) ?? [];
      own.push({meant, before: atomsOf(before, lists, line), after: atomsOf(after, lists, line)});
      patterns.set(written, own);
    } else throw wrong(line, 'expected “words [written>meant] words” or “@name = words”');
  }
  return patterns;
}

function atomsOf(text: string, lists: ReadonlyMap<string, string>, line: number): Atom[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((source) => atomOf(source, lists, line));
}

function atomOf(source: string, lists: ReadonlyMap<string, string>, line: number): Atom {
  const not = source.startsWith('!') || lists.get(source)?.startsWith('!') === true;
  const words = new Set<string>();
  const classes: ClassName[] = [];
  const parts = source
    .replace(/^!/, '')
    .split('/')
    .flatMap((part) => {
      if (!part.startsWith('@')) return [part];
      const list = lists.get(part);
      if (!list) throw wrong(line, `no list is named ${part}`);
      return list.replace(/^!/, '').split('/');
    });
  for (const part of parts) {
    if (!part.startsWith('<')) words.add(part);
    else if (Object.hasOwn(CLASSES, part)) classes.push(part as ClassName);
    else throw wrong(line, `no class is named ${part}`);
  }
  return {words, classes, not};
}

function wrong(line: number, what: string): UserError {
  return new UserError(`${dataPath(NAME)}, line ${line}: ${what}.`);
}
