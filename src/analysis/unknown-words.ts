import retextSpell from 'retext-spell';
import {retextMessagesOnWords} from '../retext-messages.js';
import {loadBigrams} from './bigrams.js';
import type {Document} from './document.js';
import {perDocument} from './per-document.js';
import {spellingsOf} from './spellings.js';
import {withApostrophes} from './style.js';
import {type Candidate, type Neighbours, Suggester} from './suggest.js';
import type {Token} from './tokens.js';
import {rareWords} from './word-lists.js';
import {loadWords, type Words} from './words.js';

/** A word that the dictionary does not have. Offsets in the prose. */
export interface Unknown {
  readonly start: number;
  readonly end: number;
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly token: Token;
  /** A dictionary has it, but it is most often a slip (see `rareWords`). */
  readonly rare: boolean;
}

/** What no dictionary, word list or dictionary of the author has, as retext-spell finds it; in reading order. */
export const unknownWords = perDocument(findUnknownWords);

/** Below zero keeps retext-spell from suggesting, which takes it 12 to 48 ms a word. */
const NO_SUGGESTIONS = -1;
/** In nats. */
const OTHER_DIALECT = 2;

let suggester: Suggester | undefined;

/**
 * What may have been meant, best first, by the word and its neighbours.
 *
 * @param reach
 *   In nats: nothing is looked for where all would be slips of a greater cost; such a search is the longest.
 */
export function suggestionsFor(document: Document, unknown: Unknown, reach?: number): readonly Candidate[] {
  suggester ??= new Suggester(loadWords(), loadBigrams());
  return suggester
    .suggest(unknown.lower, neighbours(document, unknown.token), reach)
    .filter(({word}) => word !== unknown.lower)
    .map((candidate) => inDialect(document, candidate))
    .sort((one, other) => other.score - one.score);
}

/** The other dialect's spelling is less likely: `colour` for `colur` in British prose. */
function inDialect({style}: Document, candidate: Candidate): Candidate {
  const entry = loadWords().entry(candidate.word);
  const isForeign = entry !== undefined && entry.us !== entry.gb && !entry[style.dialect];
  return isForeign ? {...candidate, score: candidate.score - OTHER_DIALECT} : candidate;
}

function findUnknownWords(document: Document): readonly Unknown[] {
  const words = loadWords();
  const rare = rareWords();
  const check = retextSpell({dictionary: dictionaryFor(document, words), max: NO_SUGGESTIONS, ignoreLiteral: false});
  const messages = retextMessagesOnWords((tree, file) => void check(tree, file, () => undefined), document);
  const flagged = new Set(messages.map(({start}) => start));
  return document.tokens.flatMap((token) => {
    if (token.kind !== 'word') return [];
    if (rare.has(token.text) && !document.dictionary.has(token.text)) return [asRare(token)];
    return flagged.has(token.start) ? unknownParts(document, words, token) : [];
  });
}

/**
 * The known words of this chapter as a Hunspell dictionary. Expanding all of dictionary-en takes retext-spell 0.2 s at each
 * start; the word list holds both dialects expanded, and a chapter needs but a small part of it.
 */
function dictionaryFor(document: Document, words: Words): {aff: Buffer; dic: Buffer} {
  const known = new Set<string>();
  for (const lower of spellingsOf(document)) {
    for (const part of [lower, ...lower.split('-')]) {
      const base = part.replace(/'s?$/, '');
      if (words.has(part) || words.has(base) || document.dictionary.has(part)) known.add(part);
    }
  }
  return {aff: Buffer.from('SET UTF-8\n'), dic: Buffer.from(`${known.size}\n${[...known].join('\n')}\n`)};
}

function asRare(token: Token): Unknown {
  const {start, end, text, lower} = token;
  return {start, end, text, lower, token, rare: true};
}

/** The unknown parts of a hyphenated word; of any other, itself. */
function unknownParts(document: Document, words: Words, token: Token): Unknown[] {
  if (!/^[\p{L}'’-]+$/u.test(token.text) || isStutter(token.lower)) return [];
  const parts: Unknown[] = [];
  for (const match of token.text.matchAll(/[\p{L}'’]+/gu)) {
    const text = match[0].replace(/^['’]+|['’]+$|['’]s$/gi, '');
    const lower = text.toLowerCase().replace(/’/g, "'");
    const start = token.start + match.index + match[0].indexOf(text);
    const isKnown = words.has(lower) || document.dictionary.has(lower) || document.dictionary.has(token.lower);
    if (text.length > 1 && !isKnown) parts.push({start, end: start + text.length, text, lower, token, rare: false});
  }
  return parts;
}

/** `W-what`, `S-s-sorry`, `Whe-where`. */
function isStutter(lower: string): boolean {
  const parts = lower.split('-');
  return parts.length > 1 && parts.some((part, i) => i > 0 && part.startsWith((parts[i - 1] as string).slice(0, 3)));
}

function neighbours(document: Document, token: Token): Neighbours {
  const before = document.tokens[token.index - 1];
  const after = document.tokens[token.index + 1];
  return {
    before: before?.kind === 'word' && before.sentence === token.sentence ? before.lower : undefined,
    after: after?.kind === 'word' && after.sentence === token.sentence ? after.lower : undefined,
  };
}

/** The suggestion in the case of the word and with the author's apostrophe. */
export function inTheManner(document: Document, text: string, {word, name}: Pick<Candidate, 'word' | 'name'>): string {
  const written = withApostrophes(word, document.style);
  if (text.length > 1 && text === text.toUpperCase()) return written.toUpperCase();
  const isCapital = name || text[0] !== text[0]?.toLowerCase();
  return isCapital ? `${written[0]?.toUpperCase()}${written.slice(1)}` : written;
}
