import {combine, hashText} from '../model/hash.js';
import {readDataLines} from '../rule-data.js';
import {dialogueOf} from './dialogue.js';
import type {Document} from './document.js';
import {isPluralForm} from './nouns.js';
import {perDocument} from './per-document.js';
import {beginsTitle, beginsUpper, type Token} from './tokens.js';
import {canBe} from './verbs.js';

/** A place in speech where somebody may be addressed: words that name a person, after a word, before a mark. */
export interface AddressPlace {
  /** Tokens `[first, last)` of the name or term. */
  readonly first: number;
  readonly last: number;
  /** Index of the word before it, commas passed over. */
  readonly before: number;
  readonly hasComma: boolean;
  /** A name of the cast, a term of address (`sir`), or a noun of the story that is used without an article. */
  readonly kind: 'name' | 'term' | 'noun';
}

let terms: {single: Set<string>; double: Set<string>} | undefined;

function addressTerms(): NonNullable<typeof terms> {
  if (terms) return terms;
  const all = readDataLines('dialogue/address-terms.txt').flatMap(({text}) => text.split(/,\s*/));
  terms = {
    single: new Set(all.filter((term) => !term.includes(' '))),
    double: new Set(all.filter((term) => term.includes(' '))),
  };
  return terms;
}

/** A noun of one word by which people are addressed: `sir`, `mom`. Lower case. */
export function isAddressTerm(word: string): boolean {
  return addressTerms().single.has(word);
}

/** The people of the chapter: names that speak or act in it, or are set off by commas in speech. Lower case. */
export const castOf: (document: Document) => ReadonlySet<string> = perDocument((document) => {
  const {tokens, lexicon} = document;
  const cast = new Set<string>();
  const isName = (token: Token | undefined): token is Token =>
    token?.kind === 'word' && beginsTitle(token.text) && lexicon.isName(token.text);
  for (const {after} of dialogueOf(document)) {
    const subject = after && tokens[after.order === 'verb-subject' ? after.first + 1 : after.first];
    if (isName(subject)) cast.add(subject.lower);
  }
  for (const token of tokens) {
    const next = tokens[token.index + 1];
    if (!next || !isName(token)) continue;
    if (!token.inSpeech && next.kind === 'word' && actsOn(next)) cast.add(token.lower);
    if (token.inSpeech && tokens[token.index - 1]?.text === ',' && /^[.,!?]/.test(next.text)) cast.add(token.lower);
  }
  return cast;
});

function actsOn(next: Token): boolean {
  return (
    (next.tags[0] === 'VERB' || next.tags[0] === 'AUX') && (canBe(next.lower, 'past') || canBe(next.lower, 'third'))
  );
}

/**
 * Nouns for people that the story counts (`a novice`, `this novice`, `the novice who`): without an article they can only be
 * an address.
 */
const countNounsOf: (document: Document) => ReadonlySet<string> = perDocument(({tokens}) => {
  const counted = new Map<string, number>();
  const people = new Set<string>();
  for (const token of tokens) {
    if (token.tags[0] !== 'NOUN' || beginsUpper(token.text) || NEVER_COUNTED.test(token.lower)) continue;
    const before = tokens[token.index - 1]?.lower ?? '';
    if (/^(?:an?|this|that|every|each|any)$/.test(before))
      counted.set(token.lower, (counted.get(token.lower) ?? 0) + 1);
    if (tokens[token.index + 1]?.lower === 'who') people.add(token.lower);
  }
  return new Set([...people].filter((word) => (counted.get(word) ?? 0) >= 3));
});

/** Plurals, and words that stand without an article anyway. */
const NEVER_COUNTED = /(?:s|people|men|women|folk|one|thing|kind|time|day|time|way|side|end|home)$/;

/** All places where an address may stand at the end of a clause of speech. */
export function addressPlacesOf(document: Document): AddressPlace[] {
  const cast = castOf(document);
  const counted = countNounsOf(document);
  const places: AddressPlace[] = [];
  for (const token of document.tokens) {
    if (!token.inSpeech || token.kind !== 'word') continue;
    const place = placeAt(document, token, cast, counted);
    if (place) places.push(place);
  }
  return places;
}

const GREETINGS = new Set(
  'yes no yeah yep nope okay ok oh well hey hello hi hullo hallo sorry thanks please goodbye bye welcome congratulations alright right'.split(
    ' ',
  ),
);
/** After these no noun of the same phrase follows: `It's alright Mara.` */
const COMFORTS = /^(?:okay|ok|alright|fine|sorry)$/;
const EXCLAMATIONS = new Set(
  'god lord christ jesus heavens heaven hell boy dear goodness gosh man brother my'.split(' '),
);

/** `named me Mara`, `calling him sir` */
const NAMING = /^(?:nam|call|christen|nicknam|dub)(?:e|ed|es|ing|s)?$/;

/** A verb that has lost its apostrophe, before its subject: `wheres Mara?` */
const JOINED_VERB =
  /^(?:where|what|who|how|when|why|that|there|here|it|he|she|let|is|are|was|were|do|does|did|have|has|had)(?:s|nt)$/;

/** `Is your name Mara?`, `the one they called Mara` */
const NAMES = /^(?:names?|named|called)$/;

function placeAt(
  document: Document,
  token: Token,
  cast: ReadonlySet<string>,
  counted: ReadonlySet<string>,
): AddressPlace | undefined {
  const {tokens} = document;
  const {single, double} = addressTerms();
  const next = tokens[token.index + 1];
  const isDouble = next !== undefined && double.has(`${token.lower} ${next.lower}`);
  const last = token.index + (isDouble ? 2 : 1);
  const mark = tokens[last];
  if (!mark || mark.paragraph !== token.paragraph || mark.kind !== 'punctuation' || !/^[.,!?…;"”'’]/.test(mark.text))
    return undefined;
  let before = token.index - 1;
  const hasComma = tokens[before]?.text === ',';
  if (hasComma) before--;
  const word = tokens[before];
  if (word?.kind !== 'word' || word.paragraph !== token.paragraph || !word.inSpeech) return undefined;
  if (JOINED_VERB.test(word.lower) && !hasComma) return undefined;
  if (NAMING.test(tokens[before - 1]?.lower ?? '') && word.tags[0] === 'PRON') return undefined;
  const greeted = GREETINGS.has(word.lower) && tokens[before - 1]?.kind !== 'word';
  if (EXCLAMATIONS.has(token.lower) && greeted) return undefined;
  const isComforted = COMFORTS.test(word.lower) && token.tags[0] === 'PROPN';
  const shouted = isShouted(token, word);
  const kind = kindOf(token, {isDouble, shouted, greeted: greeted || isComforted, cast, counted, single});
  if (kind === 'noun' && !isPluralNoun(word) && (hasDeterminer(tokens, before) || !endsPhrase(word))) return undefined;
  if (kind === 'name' && (single.has(word.lower) || NAMES.test(word.lower))) return undefined;
  return kind && {first: token.index, last, before, hasComma, kind};
}

/** `WAKE UP ODREY!`: a name among words in capitals throughout. */
function isShouted({text}: Token, before: Token): boolean {
  return [text, before.text].every((word) => /^\p{Lu}{2,}$/u.test(word));
}

/** `at all times hatchling`: a plural ends its noun phrase. */
function isPluralNoun({tags, lower}: Token): boolean {
  return tags[0] === 'NOUN' && isPluralForm(lower);
}

/** No modifier: what follows cannot belong to its noun phrase. */
function endsPhrase(word: Token): boolean {
  return /^(?:PRON|INTJ|ADV)$/.test(word.tags[0] ?? '') || /^(?:okay|ok|alright|sorry|thanks|course)$/.test(word.lower);
}

function kindOf(
  token: Token,
  known: {
    isDouble: boolean;
    shouted: boolean;
    greeted: boolean;
    cast: ReadonlySet<string>;
    counted: ReadonlySet<string>;
    single: ReadonlySet<string>;
  },
): AddressPlace['kind'] | undefined {
  if (known.shouted) return known.cast.has(token.lower) ? 'name' : undefined;
  if (known.isDouble || known.single.has(token.lower)) return 'term';
  if (beginsTitle(token.text)) {
    return known.cast.has(token.lower) || (known.greeted && token.tags[0] === 'PROPN') ? 'name' : undefined;
  }
  return known.counted.has(token.lower) && token.tags[0] === 'NOUN' ? 'noun' : undefined;
}

const MODIFIERS = new Set(['ADJ', 'NOUN', 'ADV', 'NUM', 'PROPN']);

/** An article or a possessive stands before the noun phrase that ends at token `at`. */
export function hasDeterminer(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 5; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return false;
    if (
      token.tags[0] === 'DET' ||
      /^(?:my|your|his|her|its|our|their|no|any|some|all|what|which|[\p{L}]+'s)$/u.test(token.lower)
    )
      return true;
    if (!MODIFIERS.has(token.tags[0] ?? '')) return false;
  }
  return false;
}

const HASH = {
  bias: hashText('bias'),
  edge: hashText('edge'),
};

/**
 * What tells an address from an object or a name in a noun phrase: the words before it and their parts of speech. A noun of the
 * story is read as a name, of which there are enough to learn from.
 */
export function addressFeatures({tokens}: Document, place: AddressPlace): Int32Array {
  const {first, last, before} = place;
  const kind = place.kind === 'term' ? 'term' : 'name';
  const words = [0, 1, 2, 3].map((back) => {
    const token = tokens[before - back];
    return token?.kind === 'word' && token.paragraph === tokens[first]?.paragraph ? token : undefined;
  });
  const lower = words.map((token) => (token ? hashText(token.lower) : HASH.edge));
  const tags = words.map((token) => (token ? hashText(token.tags.join('+')) : HASH.edge));
  const [w0, w1, w2] = lower as [number, number, number, number];
  const [t0, t1, t2, t3] = tags as [number, number, number, number];
  const mark = hashText(tokens[last]?.text === ',' ? ',' : '.');
  const length = words.findIndex((token) => !token);
  const make = (name: string, ...parts: number[]) => parts.reduce(combine, hashText(name));
  const capital =
    words[0] && beginsUpper(words[0].text) && words[1] && !isShouted(tokens[first] as Token, words[0])
      ? 'capital'
      : 'small';
  return Int32Array.from([
    HASH.bias,
    make('kind', hashText(kind)),
    make('term', hashText(kind === 'term' ? (tokens[first]?.lower ?? '') : kind)),
    make('mark', mark),
    make('length', length),
    make('w0', w0),
    make('w1', w1),
    make('w2', w2),
    make('t0', t0),
    make('t01', t0, t1),
    make('t012', t0, t1, t2),
    make('t0123', t0, t1, t2, t3),
    make('w0t1', w0, t1),
    make('w0t12', w0, t1, t2),
    make('w01', w0, w1),
    make('t0w1', t0, w1),
    make('t01w2', t0, t1, w2),
    make('s0', hashText(words[0]?.lower.slice(-3) ?? '')),
    make('capital', hashText(capital)),
    make('t0length', t0, length),
    make('t0mark', t0, mark),
    make('t0kind', t0, hashText(kind)),
    make('w0kind', w0, hashText(kind)),
  ]);
}
