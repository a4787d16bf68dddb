import type {Nodes, Paragraph as ParagraphNode, Root, Sentence as SentenceNode} from 'nlcst';
import {toString as textOf} from 'nlcst-to-string';
import type {Tag} from './tagger.js';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, number or punctuation mark of the prose. A contraction or a hyphenated word is one token. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, apostrophes straightened: the key for word lists. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Index of its sentence and of its paragraph in the document. */
  readonly sentence: number;
  readonly paragraph: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Part of speech of each part: `don't` has AUX and PART. Never empty. */
  tags: readonly Tag[];
  /** It stands inside quotation marks (the marks themselves included). */
  inSpeech: boolean;
}

/** A run of tokens `[first, last)` with its offsets `[start, end)` in the prose. */
export interface Span {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span {
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  /** Its sentences `[firstSentence, lastSentence)`. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

export interface Tokens {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly paragraphs: Paragraph[];
}

/** The word begins with a capital letter. */
export function beginsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The same, and it goes on in small letters: `The`, not `A` or `USA`. */
export function beginsTitle(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

const UNTAGGED: readonly Tag[] = ['X'];
const ABBREVIATION = /^(?:(?:[a-z]\.)+[a-z]?|mr|mrs|ms|dr|st|jr|sr|prof|capt|lt|col|sgt|gen|rev|hon|vs|etc|no)\.$/i;

/** The leaves of the tree as one flat list, with the sentences and paragraphs they stand in. */
export function readTokens(tree: Root): Tokens {
  const out: Tokens = {tokens: [], sentences: [], paragraphs: []};
  for (const node of tree.children) {
    if (node.type === 'ParagraphNode') readParagraph(node, out);
  }
  return out;
}

function readParagraph(node: ParagraphNode, out: Tokens): void {
  const first = out.tokens.length;
  const firstSentence = out.sentences.length;
  let spaced = true;
  for (const child of node.children) {
    if (child.type === 'SentenceNode') {
      readSentence(child, spaced, out);
      spaced = false;
    } else {
      spaced = true;
    }
  }
  if (out.tokens.length === first) return;
  out.paragraphs.push({
    index: out.paragraphs.length,
    ...offsets(node),
    first,
    last: out.tokens.length,
    firstSentence,
    lastSentence: out.sentences.length,
  });
}

function readSentence(node: SentenceNode, spacedAtStart: boolean, out: Tokens): void {
  const first = out.tokens.length;
  const paragraph = out.paragraphs.length;
  let spaced = spacedAtStart;
  for (const child of node.children) {
    if (child.type === 'WhiteSpaceNode') {
      spaced = true;
      continue;
    }
    for (const piece of pieces(child)) {
      // Field by field: copied with `...`, an object lies scattered in memory, and every rule reads every token.
      out.tokens.push({
        index: out.tokens.length,
        start: piece.start,
        end: piece.end,
        text: piece.text,
        kind: piece.kind,
        lower: piece.text.toLowerCase().replace(/[’‘]/g, "'"),
        sentence: out.sentences.length,
        paragraph,
        spaced,
        tags: UNTAGGED,
        inSpeech: false,
      });
      spaced = false;
    }
  }
  if (out.tokens.length === first) return;
  out.sentences.push({index: out.sentences.length, ...offsets(node), first, last: out.tokens.length, paragraph});
}

type Piece = Pick<Token, 'start' | 'end' | 'text' | 'kind'>;

/** One token for a node, or two where the parser took a full stop into the word before a lower-case letter. */
function pieces(node: Nodes): Piece[] {
  const {start, end} = offsets(node);
  const text = textOf(node);
  if (node.type !== 'WordNode') return [{start, end, text, kind: 'punctuation'}];
  const kind = /\p{L}/u.test(text) ? 'word' : 'number';
  const stop = text.endsWith('.') ? /\.+$/.exec(text) : null;
  if (!stop || ABBREVIATION.test(text)) return [{start, end, text, kind}];
  const middle = start + stop.index;
  return [
    {start, end: middle, text: text.slice(0, stop.index), kind},
    {start: middle, end, text: stop[0], kind: 'punctuation'},
  ];
}

function offsets(node: Nodes): {start: number; end: number} {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined)
    throw new TypeError('the tree has no offsets: parse with retext-english');
  return {start, end};
}
