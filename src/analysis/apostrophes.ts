import {loadModel} from '../model/file.js';
import {combine, hashText} from '../model/hash.js';
import {type LinearModel, scoreOf} from '../model/linear.js';
import {dataUrl} from '../rule-data.js';
import type {Document} from './document.js';
import {isPluralForm, singularOf} from './nouns.js';
import {perDocument} from './per-document.js';
import type {Token} from './tokens.js';
import {verbReadings} from './verbs.js';
import {loadWords} from './words.js';

/** A word in -s or -'s where an apostrophe may be missing or too many. */
export interface ApostrophePlace {
  readonly token: Token;
  /** The word without the ending, lower case: `dragon` for `dragons`, `dragon's`; `body` for `bodies`. */
  readonly stem: string;
  /** It is written with `'s`. */
  readonly marked: boolean;
  /** It has a capital. */
  readonly capital: boolean;
}

/** Their `'s` is a verb, and other rules know them. */
const CONTRACTIONS =
  /^(?:it|he|she|that|this|there|what|who|where|here|how|when|why|let|i|we|you|they|hi|thi|wa|ha|ye|alway|perhap|u|doe|goe|afterward|toward|upstair|downstair|indoor|outdoor|thank|beside|sometime|yourselve|ourselve|themselve)$/;

/** All places of the document in reading order. */
export const apostrophePlaces = perDocument((document: Document): readonly ApostrophePlace[] => {
  const places: ApostrophePlace[] = [];
  for (const token of document.tokens) {
    const place = token.kind === 'word' ? placeOf(token) : undefined;
    if (place) places.push(place);
  }
  return places;
});

function placeOf(token: Token): ApostrophePlace | undefined {
  const {lower, text} = token;
  if (lower.length < 4 || lower.length > 30 || text === text.toUpperCase()) return undefined;
  const capital = /^\p{Lu}/u.test(text);
  const marked = lower.endsWith("'s");
  const stem = marked ? lower.slice(0, -2) : plainStem(lower, capital);
  if (!stem || !/^\p{L}{2,}(?:-\p{L}+)*$/u.test(stem) || CONTRACTIONS.test(stem)) return undefined;
  return {token, stem, marked, capital};
}

function plainStem(lower: string, capital: boolean): string | undefined {
  if (capital) return /[^s']s$/.test(lower) ? lower.slice(0, -1) : undefined;
  return lower.endsWith('s') && isPluralForm(lower) ? singularOf(lower) : undefined;
}

const BIAS = hashText('bias');
const NONE = hashText('none');
const hashes = new Map<string, number>();

/** The hash of a word, a tag or a template's name: they recur all the time. */
function hashOf(text: string): number {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = hashText(text);
    hashes.set(text, hash);
  }
  return hash;
}

function named(name: string, value: number): number {
  return combine(hashOf(name), value);
}

/**
 * What tells whether an apostrophe belongs: the words and tags around, the word itself, how the story and the language
 * use it with and without -s. The way it is written here is no feature.
 *
 * @param counted
 *   How the lexicon has counted this place: with an apostrophe or without. It differs from the way it is written where
 *   a training script has turned it round.
 */
export function apostropheFeatures(document: Document, place: ApostrophePlace, counted = place.marked): number[] {
  const {token} = place;
  const around = [-3, -2, -1, 1, 2, 3].map((step) => neighbour(document, token, step));
  const [l3, l2, l1, r1, r2, r3] = around.map(wordHash) as [number, number, number, number, number, number];
  const [, tl2, tl1, tr1, tr2, tr3] = around.map(tagHash) as [number, number, number, number, number, number];
  const next = around[3];
  const kind = hashOf(`${place.capital} ${begins(document, token)}`);
  const stem = hashOf(place.stem);
  const shape = hashOf(shapeOf(next));
  const use = hashOf(useOf(document, place, counted));
  const left = combine(l2, l1);
  return [
    BIAS,
    named('l3', l3),
    named('l2', l2),
    named('l1', l1),
    named('r1', r1),
    named('r2', r2),
    named('r3', r3),
    named('stem', stem),
    named('kind', kind),
    named('use', use),
    named('use+kind', combine(use, kind)),
    named('use+shape', combine(use, shape)),
    named('use+tr1', combine(use, tr1)),
    named('shape', shape),
    named('l1+shape', combine(l1, shape)),
    named('stem+shape', combine(stem, shape)),
    named('stem+l1', combine(stem, l1)),
    named('stem+r1', combine(stem, r1)),
    named('l1+r1', combine(l1, r1)),
    named('l2+l1', left),
    named('l2+l1+r1', combine(left, r1)),
    named('l2+l1+tr1', combine(left, tr1)),
    named('r1+r2', combine(r1, r2)),
    named('tl1', tl1),
    named('tl2+tl1', combine(tl2, tl1)),
    named('tr1', tr1),
    named('tr1+tr2', combine(tr1, tr2)),
    named('tr1+tr2+tr3', combine(combine(tr1, tr2), tr3)),
    named('tl1+tr1', combine(tl1, tr1)),
    named('tl1+tr1+tr2', combine(tl1, combine(tr1, tr2))),
    named('l1+tr1+tr2', combine(l1, combine(tr1, tr2))),
    named('kind+tr1+tr2', combine(kind, combine(tr1, tr2))),
    named('kind+r1', combine(kind, r1)),
    named('kind+l1', combine(kind, l1)),
    named('kind+shape', combine(kind, shape)),
    named('speech+tr1', combine(token.inSpeech ? 1 : 2, tr1)),
    named('ending', hashOf(place.stem.slice(-3))),
    named('ending+shape', combine(hashOf(place.stem.slice(-3)), shape)),
  ];
}

/** The token that many steps away in the same sentence. */
function neighbour(document: Document, token: Token, step: number): Token | undefined {
  const other = document.tokens[token.index + step];
  return other?.sentence === token.sentence ? other : undefined;
}

function wordHash(token: Token | undefined): number {
  if (!token) return NONE;
  return hashOf(token.kind === 'number' ? '0' : withoutApostrophe(token.lower));
}

/** A neighbour may have the same fault, so its apostrophe says nothing. */
function withoutApostrophe(lower: string): string {
  return lower.endsWith("'s") ? `${lower.slice(0, -2)}s` : lower;
}

function tagHash(token: Token | undefined): number {
  return token ? hashOf(token.tags[0] ?? 'X') : NONE;
}

/** What the word after can be by its own letters, whatever the tagger made of it here. */
function shapeOf(token: Token | undefined): string {
  if (!token) return 'end';
  if (token.kind !== 'word') return token.kind === 'number' ? '0' : token.text;
  const {lower, text} = token;
  const forms = verbReadings(lower).map(({form}) => form);
  const capital = /^\p{Lu}/u.test(text) ? 'A' : 'a';
  const ending = /(?:ly|ing|ed|s|er|est|ness|tion|ous|ful|able|al|ive|y)$/.exec(lower)?.[0] ?? '';
  return `${capital} ${token.tags[0]} ${forms.join()} ${ending}`;
}

/** The word begins its sentence or follows an opening mark, so its capital says nothing. */
function begins(document: Document, token: Token): boolean {
  const before = document.tokens[token.index - 1];
  return !before || before.sentence !== token.sentence || before.kind === 'punctuation';
}

/** How the story and the language use the word with -s and without. */
function useOf({lexicon}: Document, {token, stem}: ApostrophePlace, counted: boolean): string {
  const words = loadWords();
  const full = `${stem}s`;
  const alone = level(lexicon.count(stem, counted ? 4 : 3) - (counted ? 1 : 0));
  const inStory = `${alone} ${level(lexicon.count(full, counted ? 3 : 4) - (counted ? 0 : 1))} ${lexicon.isName(stem)}`;
  const known = words.entry(stem);
  const knownFull = words.entry(full) ?? words.entry(token.lower.replace(/'s$/, 's'));
  const ratio =
    known && knownFull
      ? Math.max(-3, Math.min(3, Math.round(Math.log2(known.frequency / knownFull.frequency) / 2)))
      : 'n';
  return `${inStory} ${known ? known.name : 'no'} ${knownFull ? knownFull.name : 'no'} ${ratio}`;
}

function level(count: number): number {
  return count <= 0 ? 0 : count < 3 ? 1 : 2;
}

let model: LinearModel | undefined;

/** A place where the way the word is written and the words around it disagree. */
export interface ApostropheFault extends ApostrophePlace {
  /** Log-odds that the word is written wrong. */
  readonly score: number;
}

/** Log-odds from which a fault is sure, by the kind of place (chosen on authors left out). */
const SURE = {extra: 3.5, extraInName: 3.5, missing: 2, missingInName: 1.2} as const;
/** A writer with that many sure faults has more: then less is asked for. */
const HABIT = {faults: 3, relief: 1} as const;
/** What is asked for where hardly anything but a possessive can stand: after `on my`, and before a point of view. */
const OWNER = -0.5;
const VIEW = -4;

/** After them stands one thing, and not to whom something is given. Not `of`: `one of my friends wish`. */
const TAKE_ONE_THING =
  /^(?:in|on|at|to|from|with|into|onto|near|behind|by|through|over|under|about|for|against|around|beside|past|inside|outside|across|toward|towards|off|heard|hear|saw|seen|grabbed|held|holding|hearing|ignored|ignoring|knew|loved|hated|remembered|stole|wore|wearing|borrowed|touched|kissed|entered|reached|felt)$/;
const OWNED_BY = /^(?:my|your|his|her|our|their)$/;
const OLDER = /^(?:best|old|little|big|older|younger|elder|dead|late|new|other|twin|next-door)$/;
const PERSONS =
  /^(?:friend|brother|sister|mother|father|mom|mum|mama|dad|papa|cousin|neighbou?r|uncle|aunt|boyfriend|girlfriend|teacher|boss|son|daughter|wife|husband|master|grandmother|grandfather|grandma|grandpa|mommy|mummy|daddy|partner|roommate|owner|opponent|captain|lover|nephew|niece|twin|sibling|guest|dragon|cat|dog|horse|wolf)$/;
/** Tell when, with or without another noun: `I saw my brothers last night`. */
const WHEN = /^(?:one|this|that|last|next|today|tonight|tomorrow|yesterday|home|day|night)$/;

/** The apostrophes that are missing or too many, by the learned weights. */
export const apostropheFaults = perDocument((document: Document): readonly ApostropheFault[] => {
  const scored = apostrophePlaces(document).map((place) => ({...place, score: scoreAgainst(document, place)}));
  const sure = scored.filter((place) => place.score > thresholdOf(document, place));
  if (sure.length < HABIT.faults) return sure;
  return scored.filter((place) => place.score > thresholdOf(document, place) - HABIT.relief);
});

function scoreAgainst(document: Document, place: ApostrophePlace): number {
  model ??= loadModel(dataUrl('apostrophe/weights.bin'));
  const belongs = scoreOf(model, apostropheFeatures(document, place));
  return place.marked ? -belongs : belongs;
}

/** A capital at the beginning of a sentence makes no name: there the story must know it. */
function thresholdOf(document: Document, place: ApostrophePlace): number {
  const {marked, capital, stem} = place;
  if (marked) return capital ? SURE.extraInName : SURE.extra;
  if (capital) {
    if (isView(document, place)) return VIEW;
    return document.lexicon.isName(stem) ? SURE.missingInName : SURE.missing;
  }
  return isOwner(document, place) ? OWNER : SURE.missing;
}

/** `on my sisters bed`, `heard my neighbours old dog` */
function isOwner(document: Document, {token, stem}: ApostrophePlace): boolean {
  if (!PERSONS.test(stem)) return false;
  const [third, second, first] = [-3, -2, -1].map((step) => neighbour(document, token, step)?.lower ?? '');
  const [taker, owner] = OLDER.test(first as string) ? [third, second] : [second, first];
  if (!OWNED_BY.test(owner as string) || !TAKE_ONE_THING.test(taker as string)) return false;
  const next = neighbour(document, token, 1);
  if (next?.kind !== 'word' || WHEN.test(next.lower)) return false;
  if (isThing(next)) return true;
  return (
    /^(?:ADJ|VERB)$/.test(next.tags[0] ?? '') && /(?:ing|y)$/.test(next.lower) && isThing(neighbour(document, next, 1))
  );
}

/** A noun that is no verb in the past. */
function isThing(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.tags[0] === 'NOUN' && !/(?:ed|(?<!wedd)ing)$/.test(token.lower);
}

/** `Bellas POV` heads a part of many a story; `James POV` has another name. */
function isView(document: Document, {token, stem}: ApostrophePlace): boolean {
  const next = neighbour(document, token, 1);
  if (!next || !/^p\.?o\.?v\.?$/.test(next.lower)) return false;
  const words = loadWords();
  return document.lexicon.isName(stem) || (!words.has(token.lower) && words.has(stem));
}
