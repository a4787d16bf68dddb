import {
  type AddressPlace,
  addressFeatures,
  addressPlacesOf,
  castOf,
  hasDeterminer,
  isAddressTerm,
} from '../analysis/address.js';
import type {Document} from '../analysis/document.js';
import {perDocument} from '../analysis/per-document.js';
import {beginsTitle, beginsUpper, type Token} from '../analysis/tokens.js';
import {commaAfter} from '../comma-after.js';
import {defineRule, type Fault} from '../define-rule.js';
import {loadModel} from '../model/file.js';
import {type LinearModel, scoreOf} from '../model/linear.js';
import {dataUrl} from '../rule-data.js';

/** Log-odds from which a place is reported: everywhere, and in a chapter whose author leaves the comma out often. */
const THRESHOLD = 1.5;
const LOW_THRESHOLD = 0.4;
/** By these words nobody is called but to their face: without an article they need less. */
const TO_THE_FACE = new Set(
  "bro dude darling honey hon sweetie sweetheart babe buddy kiddo dearie sir ma'am mister".split(' '),
);
const TO_THE_FACE_THRESHOLD = 0.9;
/** A place that scores so high is surely an address. */
const SURE = 1.7;
/** Of the sure addresses this share without a comma shows the author's habit. */
const HABIT = 0.15;

let model: LinearModel | undefined;

/**
 * No comma between what is said and the person it is said to: `Come here Mara.`, `Thanks Dad`, `Mara what are you doing?`.
 *
 * Let through: names that are objects or stand in a noun phrase (`I saw Mara`, `my friend Mara`), exclamations (`Oh God`), and
 * `yes sir` where the author writes it so throughout. What decides is learned from published speech, see scripts/train/direct-address.ts.
 */
export default defineRule({
  id: 'direct-address',
  message: 'A comma sets off the person who is spoken to.',
  why: 'Without it the name reads as a part of the sentence: “Let’s eat Grandpa.”',
  severity: 'warning',
  rank: 58,
  examples: [{wrong: '"Thanks Dad," she said.', right: '"Thanks, Dad," she said.'}],
  check(document, report) {
    const {tokens} = document;
    const greeted = new Set(greetings(document));
    for (const {place, score} of scoredPlaces(document)) {
      if (greeted.has(tokens[place.before] as Token)) continue;
      const word = tokens[place.before] as Token;
      const confidence = Math.min(0.97, 0.8 + score / 20);
      report({
        start: word.start,
        end: (tokens[place.last - 1] as Token).end,
        confidence,
        remedies: [{title: 'write a comma', edits: [{start: word.end, end: word.end, text: ','}]}],
      });
    }
    for (const word of greeted) report(aroundName(tokens, word) ?? commaAfter(word, 0.9));
    for (const name of namesBeforeClause(document)) {
      report(commaAfter(name, 0.85));
    }
  },
});

const scoredPlaces = perDocument((document: Document): {place: AddressPlace; score: number}[] => {
  model ??= loadModel(dataUrl('dialogue/direct-address.bin'));
  const learned = model;
  const places = addressPlacesOf(document).map((place) => ({
    place,
    score: scoreOf(learned, addressFeatures(document, place)),
  }));
  const sure = places.filter(({score}) => score >= SURE);
  const without = sure.filter(({place}) => !place.hasComma).length;
  const threshold = without >= 2 && without / sure.length >= HABIT ? LOW_THRESHOLD : THRESHOLD;
  return places.filter(({place, score}) => {
    if (place.hasComma || isPeople(document, place)) return false;
    const word = document.tokens[place.before] as Token;
    if (isYesSir(word, document.tokens[place.first]) && writesYesSir(document.tokens)) return false;
    if (place.kind === 'name' && endsYouTwo(document.tokens, word)) return true;
    return score >= (isToTheFace(document, place) ? Math.min(threshold, TO_THE_FACE_THRESHOLD) : threshold);
  });
});

/** `you two Mara`: one name after many is spoken to. */
function endsYouTwo(tokens: readonly Token[], {index, lower}: Token): boolean {
  return /^(?:two|all|both)$/.test(lower) && tokens[index - 1]?.lower === 'you';
}

function isToTheFace({tokens}: Document, {first, last, before}: AddressPlace): boolean {
  return last === first + 1 && TO_THE_FACE.has(tokens[first]?.lower ?? '') && !hasDeterminer(tokens, before);
}

/** `you Earthlings`, `know Mormons`: the plural of a name that the chapter has in the singular too. */
function isPeople({tokens, lexicon}: Document, {first, kind}: AddressPlace): boolean {
  const {text} = tokens[first] as Token;
  return kind === 'name' && text.endsWith('s') && lexicon.isName(text.slice(0, -1));
}

const GREETING = /^(?:yes|no|yeah|well|oh|hey|hello|hi|sorry|thanks|please|okay|goodbye|bye)$/;
/** The second words of `thank you`, `good morning`, `of course`, `come on`, `all right`. */
const SECOND: Readonly<Record<string, string>> = {
  you: 'thank',
  morning: 'good',
  night: 'good',
  evening: 'good',
  afternoon: 'good',
  course: 'of',
  on: 'come',
  right: 'all',
  me: 'excuse',
  sorry: "i'm",
};
/** The third words of `here we are`, `there you go`. */
const THIRD: Readonly<Record<string, RegExp>> = {
  are: /^(?:here we|here you|there you)$/,
  go: /^(?:here you|there you)$/,
};
const EXCLAIMED = /^(?:god|lord|christ|jesus|heavens?|hell|boy|man|dear|brother|goodness|gosh|i)$/;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Miss)\.?$/;

/** The last word of a greeting that begins a sentence, before a name or a term and a mark: in speech or in thought. */
function greetings({tokens}: Document): Token[] {
  const isHabit = writesYesSir(tokens);
  return tokens.filter((word) => {
    const term = tokens[word.index + 1];
    if (word.kind !== 'word' || term?.kind !== 'word' || term.paragraph !== word.paragraph) return false;
    if (isHabit && isYesSir(word, term)) return false;
    const first = secondOf(tokens, word) ?? thirdOf(tokens, word) ?? (GREETING.test(word.lower) ? word : undefined);
    if (!first || !isSentenceStart(tokens, first)) return false;
    const isTitle = TITLE.test(term.text) && beginsUpper(tokens[term.index + 1]?.text ?? '');
    const isPerson = term.tags[0] === 'PROPN' && beginsTitle(term.text);
    if (EXCLAIMED.test(term.lower) || !(isTitle || isPerson || isAddressTerm(term.lower))) return false;
    return isTitle || /^[.,!?…"]/.test(tokens[term.index + 1]?.text ?? '') || goesOnAfter(tokens, word, term);
  });
}

/** `Hello Mara how are you`, `Thanks Mara for coming`: what follows the name has nothing to do with it. */
function goesOnAfter(tokens: readonly Token[], word: Token, term: Token): boolean {
  const next = tokens[term.index + 1];
  if (next?.sentence !== term.sentence || !term.inSpeech) return false;
  const thanks = /^(?:thanks|you)$/.test(word.lower) && next.lower === 'for';
  return thanks || (word.lower === 'please' && next.lower === "don't") || CLAUSE.test(next.lower);
}

/** A comma before the name and one after it. */
function aroundName(tokens: readonly Token[], word: Token): Fault | undefined {
  const term = tokens[word.index + 1];
  if (!term || !goesOnAfter(tokens, word, term)) return undefined;
  const edits = [word, term].map(({end}) => ({start: end, end, text: ','}));
  return {start: word.start, end: term.end, confidence: 0.9, remedies: [{title: 'write two commas', edits}]};
}

function isYesSir(word: Token, term: Token | undefined): boolean {
  return /^(?:yes|no)$/.test(word.lower) && /^(?:sir|ma'am)$/.test(term?.lower ?? '');
}

/** `Yes sir` more than once, and never `Yes, sir`: to this author it is a set phrase. */
function writesYesSir(tokens: readonly Token[]): boolean {
  let bare = 0;
  for (const word of tokens) {
    const next = tokens[word.index + 1];
    if (next?.text === ',' && isYesSir(word, tokens[next.index + 1])) return false;
    if (isYesSir(word, next)) bare++;
  }
  return bare > 1;
}

function secondOf(tokens: readonly Token[], word: Token): Token | undefined {
  const first = tokens[word.index - 1];
  return first && SECOND[word.lower] === first.lower ? first : undefined;
}

function thirdOf(tokens: readonly Token[], word: Token): Token | undefined {
  const [first, second] = tokens.slice(Math.max(0, word.index - 2), word.index);
  return first && THIRD[word.lower]?.test(`${first.lower} ${second?.lower}`) ? first : undefined;
}

function isSentenceStart(tokens: readonly Token[], {index, paragraph, text}: Token): boolean {
  const before = tokens[index - 1];
  return beginsUpper(text) && (before?.paragraph !== paragraph || /^(?:["“‘'*_]|[.!?…]+)$/.test(before.text));
}

/** After the name of the person addressed these begin a sentence that cannot have the name as its subject. */
const CLAUSE =
  /^(?:i|i'm|i'll|i've|i'd|you|you're|you've|you'll|we|we're|we'll|we've|let's|please|it's|that's|what's|where's|how's|why|what|where|how)$/;

/** `Mara you have to go`: a name of the cast that begins a sentence of speech, before a clause of its own. */
function namesBeforeClause(document: Document): Token[] {
  const {tokens} = document;
  const cast = castOf(document);
  return tokens.filter((token) => {
    if (!token.inSpeech || !beginsUpper(token.text) || !cast.has(token.lower) || token.lower === 'god') return false;
    const next = tokens[token.index + 1];
    if (!begins(tokens, token) || !next?.inSpeech || !CLAUSE.test(next.lower)) return false;
    return tokens[next.index + 1]?.kind === 'word';
  });
}

function begins(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  return before?.kind === 'punctuation' && before.inSpeech && /^(?:["“‘']|[.!?]+)$/.test(before.text);
}
