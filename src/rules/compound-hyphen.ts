import {isPluralForm} from '../analysis/nouns.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {canBe} from '../analysis/verbs.js';
import {defineRule, type Fault} from '../define-rule.js';
import {looksLikeDraft} from '../draft-signs.js';
import {readDataLines} from '../rule-data.js';

const DIGITS = /^\d+$/;
const TENS = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));
const ONES = new Set(
  'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth'.split(' '),
);
const NUMBERS = new Set([
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  ...TENS,
]);
const UNITS = new Set('year month week day hour minute second mile foot inch yard story storey man'.split(' '));
/** `long legged`, `dark haired`: what something is like, and the part of it. */
const QUALITIES = new Set(
  'long short dark light fair blue red white black brown green grey gray golden silver blond blonde old thick thin sharp broad bare two one three four six eight many cold warm hot hard soft heavy strong weak wide narrow wild bright curly raven pale sad dead empty big small sweet bitter quick sure blue keen clear bushy'.split(
    ' ',
  ),
);
const PARTS = new Set(
  'haired eyed legged skinned faced hearted winged lipped toothed nosed cheeked bearded shouldered chested bodied minded tempered mouthed eared breasted fingered tailed fanged horned clawed feathered scaled furred blooded voiced headed handed footed armed bladed sleeved necked pawed maned heeled brimmed limbed'.split(
    ' ',
  ),
);
/** Parts that are no verbs: the two words are one description wherever they stand. */
const ONLY_PARTS = /^(?:haired|legged|skinned|shouldered|hearted|chested|bodied|cheeked|toothed|eared|winged)$/;
const FORMED = new Set('shaped sized coloured colored'.split(' '));
const SIZES = /^(?:medium|average|normal|good|decent|full)$/;
const SHADES = /^(?:bright|light|dark|pale|multi|different|rainbow)$/;
/** What a thing has on it or was made with: `a snow covered hill`, `a horse drawn cart`. */
const MADE_WITH = new Set(
  'covered drawn filled lined infested stricken torn bound coated drenched clad studded encrusted tipped powered ridden rimmed framed'.split(
    ' ',
  ),
);
const INTENSIVES = /^(?:very|rather|really|pretty|quite|extremely|incredibly|most)$/;
const ARTICLE = /^(?:an?|the|my|your|his|her|its|our|their)$/;
/** They show that a description follows them. */
const BEFORE_DESCRIPTION = /^(?:DET|ADJ|PRON|NUM|AUX|CCONJ|PUNCT)$/;

/** The compounds by their first word. */
interface Compound {
  readonly words: readonly string[];
  readonly beforeNoun: boolean;
  readonly afterArticle: boolean;
}
let compounds: Map<string, Compound[]> | undefined;

/**
 * A compound without its hyphens: `a ten year old`, `a dark haired girl`, `her mother in law`, `a long term plan`,
 * `a frightened looking boy`, `a snow covered hill`.
 *
 * Let through: what is a compound only before a noun and stands elsewhere (`in the long term`, `she was ten years old`), a verb
 * between its subject and its object (`the old man faced him`), and in manuscripts without other slips what many authors write
 * without the hyphen (`an evil looking man`).
 */
export default defineRule({
  id: 'compound-hyphen',
  message: 'Hyphens hold this compound together.',
  why: 'Without them the reader takes the words one by one and has to go back.',
  severity: 'warning',
  rank: 48,
  examples: [{wrong: 'A dark haired girl opened.', right: 'A dark-haired girl opened.'}],
  check(document, report) {
    const {tokens} = document;
    const isDraft = looksLikeDraft(document);
    for (const token of tokens) {
      const length = compoundLength(tokens, token, isDraft);
      if (length > 1) report(hyphens(tokens.slice(token.index, token.index + length)));
    }
  },
});

/** How many words from this one on belong together, 0 where none do. */
function compoundLength(tokens: readonly Token[], token: Token, isDraft: boolean): number {
  if (token.kind === 'punctuation' || (!token.spaced && /^[-,.]$/.test(tokens[token.index - 1]?.text ?? ''))) return 0;
  const length =
    listed(tokens, token) ||
    age(tokens, token) ||
    measure(tokens, token) ||
    described(tokens, token) ||
    (isDraft ? ofChoice(tokens, token) : 0);
  return length > 0 && !isJoined(tokens[token.index + length]) ? length : 0;
}

/** The words after `token`, as far as they stand beside it, apart from it and from each other. */
function following(tokens: readonly Token[], token: Token, count: number): Token[] {
  const words: Token[] = [];
  for (const word of tokens.slice(token.index + 1, token.index + 1 + count)) {
    if (word.kind !== 'word' || !word.spaced || word.sentence !== token.sentence || beginsUpper(word.text)) break;
    words.push(word);
  }
  return words;
}

function listed(tokens: readonly Token[], token: Token): number {
  for (const {words, beforeNoun, afterArticle} of known().get(token.lower) ?? []) {
    if (afterArticle && !ARTICLE.test(tokens[token.index - 1]?.lower ?? '')) continue;
    const rest = following(tokens, token, words.length - 1);
    if (rest.length < words.length - 1 || rest.some(({lower}, i) => lower !== words[i + 1])) continue;
    if (!beforeNoun || isNoun(tokens[token.index + words.length])) return words.length;
  }
  return 0;
}

/** `a ten year old`, `12 year olds`, `ten year old boys`, `a ten-year old`; `she was one month old` is right. */
function age(tokens: readonly Token[], token: Token): number {
  const isHalfJoined = /.-(?:year|month|week|day)$/.test(token.lower);
  if (!isHalfJoined && !isNumber(token)) return 0;
  const words = following(tokens, token, isHalfJoined ? 1 : 2);
  const old = words[isHalfJoined ? 0 : 1];
  if (!old || !/^olds?$/.test(old.lower)) return 0;
  if (!isHalfJoined && !/^(?:year|month|week|day)$/.test(words[0]?.lower ?? '')) return 0;
  const before = tokens[token.index - 1];
  const isNamed =
    before?.sentence === token.sentence && /^(?:DET|ADJ)$/.test(before.tags[0] ?? '') && before.lower !== 'only';
  const isThing = old.lower === 'olds' || isNamed || isNoun(nounAfter(tokens, old));
  return isThing ? words.length + 1 : 0;
}

/** The word after, or after one adjective. */
function nounAfter(tokens: readonly Token[], token: Token): Token | undefined {
  const next = tokens[token.index + 1];
  return next?.tags[0] === 'ADJ' ? tokens[next.index + 1] : next;
}

/** `a five minute walk`, `twenty one`. */
function measure(tokens: readonly Token[], token: Token): number {
  if (!isOneNumber(token) && !TENS.has(token.lower)) return 0;
  const [second] = following(tokens, token, 1);
  if (!second) return 0;
  if (TENS.has(token.lower) && ONES.has(second.lower)) return 2;
  if (!isOneNumber(token) || !UNITS.has(second.lower)) return 0;
  return isNoun(tokens[second.index + 1]) && tokens[second.index + 1]?.spaced ? 2 : 0;
}

/** `a dark haired girl`, `a heart shaped box`. */
function described(tokens: readonly Token[], token: Token): number {
  const beside = tokens[token.index + 1]?.lower ?? '';
  if (!PARTS.has(beside) && !FORMED.has(beside)) return 0;
  const [part] = following(tokens, token, 1);
  if (!part) return 0;
  const before = tokens[token.index - 1];
  const next = tokens[part.index + 1];
  const isLetter = /^[A-HJ-Z]$/.test(token.text);
  if (!before || before.sentence !== token.sentence || !(isLetter || BEFORE_DESCRIPTION.test(before.tags[0] ?? '')))
    return 0;
  if (QUALITIES.has(token.lower) && PARTS.has(part.lower))
    return isNoun(next) || endsDescription(before, part, next) ? 2 : 0;
  if (!FORMED.has(part.lower)) return 0;
  if ((part.lower === 'sized' ? SIZES : SHADES).test(token.lower)) return isNoun(nounAfter(tokens, part)) ? 2 : 0;
  // `The wind shaped strange dunes`: there the part is a verb.
  return (isLetter || isThing(token)) && isNoun(next) ? 2 : 0;
}

/** A thing that something is like or was made with: `heart`, `snow`. */
function isThing({tags, text, lower}: Token): boolean {
  return tags[0] === 'NOUN' && /^[a-z]+$/.test(text) && !isPluralForm(lower);
}

/** `a frightened looking boy`, `a snow covered hill`, `a half eaten apple`, `a twenty-four hour watch`: with and without, by choice. */
function ofChoice(tokens: readonly Token[], token: Token): number {
  if (token.lower !== 'half' && !mayBeChoice(tokens[token.index + 1])) return 0;
  const [part] = following(tokens, token, 1);
  const before = tokens[token.index - 1];
  if (!part || !before || before.sentence !== token.sentence) return 0;
  if (isLooks(tokens, before, token, part)) return 2;
  const isMade = /^an?$/.test(before.lower) && isThing(token) && MADE_WITH.has(part.lower);
  const isHalf =
    token.lower === 'half' && before.tags[0] === 'DET' && part.tags[0] !== 'NOUN' && canBe(part.lower, 'participle');
  const isLong = isNumber(token) && UNITS.has(part.lower);
  return (isMade || isHalf || isLong) && isNoun(tokens[part.index + 1]) ? 2 : 0;
}

function mayBeChoice(part: Token | undefined): boolean {
  return part !== undefined && (part.lower === 'looking' || UNITS.has(part.lower) || MADE_WITH.has(part.lower));
}

/** `He was dark haired.`, `a tall, broad shouldered and silent man`. */
function endsDescription(before: Token, part: Token, next: Token | undefined): boolean {
  if (before.tags[0] === 'AUX' && next?.kind === 'punctuation') return true;
  return ONLY_PARTS.test(part.lower) && (next?.kind === 'punctuation' || next?.lower === 'and');
}

/** `a frightened looking boy`; not `a looking glass`. */
function isLooks(tokens: readonly Token[], before: Token, quality: Token, looking: Token): boolean {
  if (looking.lower !== 'looking' || tokens[looking.index + 1]?.lower === 'glass') return false;
  const opens = before.tags[0] === 'DET' || INTENSIVES.test(before.lower);
  const isQuality =
    !quality.lower.endsWith('ly') &&
    (quality.tags[0] === 'ADJ' || (quality.lower.endsWith('ed') && canBe(quality.lower, 'participle')));
  return opens && isQuality && isNoun(nounAfter(tokens, looking));
}

function isNumber(token: Token): boolean {
  if (isOneNumber(token)) return true;
  const hyphen = token.lower.indexOf('-');
  return hyphen > 0 && TENS.has(token.lower.slice(0, hyphen)) && ONES.has(token.lower.slice(hyphen + 1));
}

function isOneNumber({kind, lower}: Token): boolean {
  return kind === 'number' ? DIGITS.test(lower) : NUMBERS.has(lower);
}

/** A noun that the words before it describe. */
function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.tags[0] === 'NOUN';
}

/** A hyphen already stands there. */
function isJoined(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^[-–'’]/.test(token.text);
}

function known(): Map<string, Compound[]> {
  if (compounds) return compounds;
  compounds = new Map();
  for (const {text} of readDataLines('hyphen/compounds.txt')) {
    const kind = /^(?:noun|article):/.exec(text)?.[0] ?? '';
    for (const compound of text.slice(kind.length).split(',')) {
      const words = compound.trim().split(' ');
      const list = compounds.get(words[0] as string) ?? [];
      list.push({words, beforeNoun: kind !== '', afterArticle: kind === 'article:'});
      compounds.set(words[0] as string, list);
    }
  }
  return compounds;
}

function hyphens(words: readonly Token[]): Fault {
  const gaps = words.slice(1).map(({start}, i) => ({start: (words[i] as Token).end, end: start, text: '-'}));
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  return {
    start: first.start,
    end: last.end,
    confidence: 0.85,
    remedies: [{title: `write “${words.map(({text}) => text).join('-')}”`, edits: gaps}],
  };
}
