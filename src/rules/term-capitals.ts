import type {Document} from '../analysis/document.js';
import {asWritten, stem, storyTable} from '../analysis/lexicon.js';
import {spellingsOf} from '../analysis/spellings.js';
import {beginsTitle, beginsUpper, type Token} from '../analysis/tokens.js';
import {isSmallWord, loadWords} from '../analysis/words.js';
import {capitalised, raise} from '../capitals.js';
import {defineRule, type Fault} from '../define-rule.js';

/** How the story writes a word of its own, and how often so inside its sentences. */
interface Custom {
  readonly capital: boolean;
  readonly uses: number;
}

/** So many uses make a custom, and the others may be one in so many. */
const LEAST_USES = 4;
const SHARE = 4;
const SHORTEST = 3;

const CAST = 'He saw the Vorn, and the Vorn saw him. '.repeat(3);

/**
 * A name or an invented word that the story writes with a capital, and here without one (`nathen` among many a `Nathen`); or an
 * invented word written small that has a capital here.
 *
 * Let through: what is a word of English in small letters (`will`, `rose`), a capital that is part of a longer name, words in
 * capitals throughout, a paragraph without any capital, and a story that does both often. Never applied unasked.
 */
export default defineRule({
  id: 'term-capitals',
  message: 'The rest of the story writes this word with a capital.',
  why: 'A name that loses its capital once is most often a slip.',
  severity: 'warning',
  rank: 51,
  examples: [{wrong: `${CAST}Then the vorn fled.`, right: `${CAST}Then the Vorn fled.`}],
  check(document, report) {
    const customs = customsIn(document);
    for (const token of customs.size > 0 ? document.tokens : []) {
      const custom = customs.get(token.lower);
      const fault =
        custom && (custom.capital ? withoutCapital(document, token, custom) : withCapital(document, token, custom));
      if (fault) report(fault);
    }
    for (const {capital, small} of pairsIn(document).values()) {
      if (small.length > 0 && isCustom(capital.length, small.length))
        for (const pair of small) report(pairWithoutCapitals(pair, capital));
    }
  },
});

/** Nearly all uses are of the one kind. */
function isCustom(uses: number, others: number): boolean {
  return uses >= LEAST_USES && others * SHARE <= uses;
}

/** Words that are written both ways, each with the way of nearly all its uses. */
const customOf = storyTable('term-capitals', (lexicon, dictionary): ReadonlyMap<string, Custom> => {
  const customs = new Map<string, Custom>();
  for (const [key, {capitalInside, lower}] of lexicon.entries()) {
    const uses = Math.max(capitalInside, lower);
    const others = Math.min(capitalInside, lower);
    if (others === 0 || !isCustom(uses, others)) continue;
    if (key.length < SHORTEST || !/^\p{L}+$/u.test(key) || dictionary.has(key)) continue;
    const capital = uses === capitalInside;
    if (capital ? !isSmallWord(key) : !loadWords().has(key)) customs.set(key, {capital, uses});
  }
  return customs;
});

/** The customs of this chapter's spellings, which are far fewer than its words; the story is asked for words of its own alone. */
function customsIn(document: Document): ReadonlyMap<string, Custom> {
  const found = new Map<string, Custom>();
  for (const lower of spellingsOf(document)) {
    if (isSmallWord(lower)) continue;
    const custom = customOf(document, stem(lower));
    if (custom) found.set(lower, custom);
  }
  return found;
}

type Pair = readonly [Token, Token];

interface Pairs {
  readonly capital: Pair[];
  readonly small: Pair[];
}

/** Two words of English that the chapter joins to a name, inside its sentences: `the Dark Forest`, by their small letters. */
function pairsIn({tokens}: Document): ReadonlyMap<string, Pairs> {
  const pairs = new Map<string, Pairs>();
  for (let i = 1; i + 1 < tokens.length; i++) {
    const [before, first] = [tokens[i - 1] as Token, tokens[i] as Token];
    if (isSmall(first) && before.lower !== 'the') continue;
    const pair = [first, tokens[i + 1]] as [Token, Token];
    const kind = kindOf(before, pair, tokens[i + 2]);
    if (!kind) continue;
    const key = keyOf(pair);
    const known = pairs.get(key) ?? {capital: [], small: []};
    pairs.set(key, known);
    known[kind].push(pair);
  }
  return pairs;
}

function kindOf(before: Token, [first, second]: Pair, next: Token | undefined): keyof Pairs | undefined {
  if (!isInside(before, first) || !isInside(first, second)) return undefined;
  if (isSmall(first)) return isSmall(second) ? 'small' : undefined;
  const isWhole = !beginsUpper(before.text) && !beginsUpper(next?.text ?? '');
  return isWhole && beginsTitle(first.text) && beginsTitle(second.text) ? 'capital' : undefined;
}

function keyOf([first, second]: Pair): string {
  return `${first.lower} ${stem(second.lower)}`;
}

function isInside(before: Token, token: Token): boolean {
  return before.kind === 'word' && token.kind === 'word' && token.spaced && before.sentence === token.sentence;
}

function isSmall({text, lower}: Token): boolean {
  return text === lower || !/\p{Lu}/u.test(text);
}

function pairWithoutCapitals([first, second]: Pair, capital: readonly Pair[]): Fault {
  const right = `${capitalised(first.text)} ${capitalised(second.text)}`;
  return {
    start: first.start,
    end: second.end,
    message: `“${right}” has its capitals in ${capital.length} other places of the chapter.`,
    severity: 'suggestion',
    confidence: 0.8,
    remedies: [{edits: [...raise(first), ...raise(second)], title: `write “${right}”`}],
  };
}

function withoutCapital(document: Document, token: Token, {uses}: Custom): Fault | undefined {
  if (!isSmall(token) || !hasCapital(document, token)) return undefined;
  const key = stem(token.lower);
  const right = asWritten(document.tokens, key);
  return {
    start: token.start,
    end: token.start + key.length,
    message: `“${key}” stands ${uses} times in the story as “${right}”, with a capital.`,
    remedies: [{to: right}],
  };
}

/** Where it has none, nothing is written with capitals: a message, a chat. */
function hasCapital({paragraphs, plain}: Document, token: Token): boolean {
  const paragraph = paragraphs[token.paragraph];
  return paragraph !== undefined && /\p{Lu}/u.test(plain.slice(paragraph.start, paragraph.end));
}

function withCapital({tokens}: Document, token: Token, {uses}: Custom): Fault | undefined {
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (!/^\p{Lu}[\p{Ll}'’]+$/u.test(token.text) || !before || before.sentence !== token.sentence) return undefined;
  if (!/^\p{Ll}/u.test(before.text) || !token.spaced || beginsUpper(next?.text ?? '')) return undefined;
  const first = token.text.charAt(0);
  return {
    start: token.start,
    end: token.start + 1,
    message: `“${token.text}” stands ${uses} times in the story in small letters.`,
    why: 'A word of the story’s own that has a capital once looks like another one.',
    severity: 'suggestion',
    confidence: 0.8,
    remedies: [{to: first.toLowerCase()}],
  };
}
