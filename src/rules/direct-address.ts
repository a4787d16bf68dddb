import {
  type AddressPlace,
  addressFeatures,
  addressPlacesOf,
  castOf,
  hasDeterminer,
  isAddressTerm,
} from '../analysis/address.js';
import type {Document} from '../analysis/document.js';
import {meantBy} from '../analysis/mistaken-words.js';
import {isPluralForm} from '../analysis/nouns.js';
import {perDocument} from '../analysis/per-document.js';
import {beginsTitle, beginsUpper, type Token} from '../analysis/tokens.js';
import {MODALS} from '../analysis/verbs.js';
import {wordClasses} from '../analysis/word-classes.js';
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
 * No comma between what is said and the person it is said to: `Come here Mara.`, `Thanks Dad`, `Mara what are you doing?`, `Get out you fool!`.
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
    for (const word of greeted) report(aroundName(document, word) ?? commaAfter(word, 0.9));
    const openings = [namesBeforeClause, meBeforeName, wordsBeforeInsult].flatMap((find) => find(document));
    for (const word of openings) report(commaAfter(word, 0.85));
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
    return score >= Math.min(threshold, faceThreshold(document, place));
  });
});

/** `you two Mara`: one name after many is spoken to. */
function endsYouTwo(tokens: readonly Token[], {index, lower}: Token): boolean {
  return /^(?:two|all|both)$/.test(lower) && tokens[index - 1]?.lower === 'you';
}

function faceThreshold({tokens}: Document, {first, last, before}: AddressPlace): number {
  const term = tokens[first]?.lower ?? '';
  if (last > first + 1 || !TO_THE_FACE.has(term) || hasDeterminer(tokens, before)) return THRESHOLD;
  return /^(?:sir|ma'am)$/.test(term) ? LOW_THRESHOLD : TO_THE_FACE_THRESHOLD;
}

/** `you Earthlings`, `know Mormons`: the plural of a name that the chapter has in the singular too. */
function isPeople({tokens, lexicon}: Document, {first, kind}: AddressPlace): boolean {
  const {text} = tokens[first] as Token;
  return kind === 'name' && text.endsWith('s') && lexicon.isName(text.slice(0, -1));
}

const GREETING =
  /^(?:yes|no|yeah|yea|yep|yup|nope|well|oh|hey|hello|hi|sorry|thanks|please|okay|ok|goodbye|bye|congratulations|congrats|ugh|eww?|wow|look|listen|relax|c'mon)$/;
/** They are greetings before a person alone: `Evening Mara`, but `Morning prayer`. */
const DAYTIME = /^(?:morning|evening|afternoon)$/;
/** After these a noun without an article is spoken to. */
const HAILS = /^(?:hello|hi|goodbye)$/;
/** What people call a person they like, and no name. */
const FLATTERY = /^(?:gorgeous|handsome|beautiful|lovely|sunshine|sleepyhead)$/;
/** The second words of `thank you`, `good morning`, `of course`, `come on`, `all right`. */
const SECOND: Readonly<Record<string, RegExp>> = {
  you: /^thank$/,
  morning: /^good$/,
  night: /^good$/,
  evening: /^good$/,
  afternoon: /^good$/,
  course: /^of$/,
  on: /^(?:come|hang|hold)$/,
  up: /^(?:hurry|shut)$/,
  down: /^(?:calm|slow)$/,
  right: /^all$/,
  me: /^excuse$/,
  sorry: /^i'm$/,
  again: /^(?:hello|hi|thanks|sorry)$/,
  there: /^(?:hello|hi|hey)$/,
  gosh: /^my$/,
  goodness: /^my$/,
  god: /^my$/,
};
/** The third words of `here we are`, `there you go`. */
const THIRD: Readonly<Record<string, RegExp>> = {
  are: /^(?:here we|here you|there you)$/,
  go: /^(?:here you|there you)$/,
  gosh: /^oh my$/,
  goodness: /^oh my$/,
  god: /^oh my$/,
};
const EXCLAIMED = /^(?:god|lord|christ|jesus|heavens?|hell|boy|man|dear|brother|goodness|gosh|i)$/;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Miss)\.?$/;

/** The last word of a greeting that begins a sentence, before a name or a term and a mark: in speech or in thought. */
function greetings(document: Document): Token[] {
  const {tokens} = document;
  const isHabit = writesYesSir(tokens);
  return tokens.filter((word) => {
    const term = tokens[word.index + 1];
    if (word.kind !== 'word' || term?.kind !== 'word' || term.paragraph !== word.paragraph) return false;
    if (isHabit && isYesSir(word, term)) return false;
    const first = thirdOf(tokens, word) ?? secondOf(tokens, word) ?? (isGreeting(word) ? word : undefined);
    if (!first || !isSentenceStart(tokens, first)) return false;
    const isTitle = TITLE.test(term.text) && beginsUpper(tokens[term.index + 1]?.text ?? '');
    if (EXCLAIMED.test(term.lower) || !(isTitle || isPerson(tokens, word))) return false;
    return isTitle || /^[.,!?…"]/.test(afterName(tokens, term)?.text ?? '') || goesOnAfter(document, word, term);
  });
}

function isGreeting({lower, inSpeech}: Token): boolean {
  return GREETING.test(lower) || (inSpeech && DAYTIME.test(lower));
}

/** The words after the greeting name a person. */
function isPerson(tokens: readonly Token[], {lower, index}: Token): boolean {
  const term = tokens[index + 1] as Token;
  if (isAddressTerm(term.lower)) return true;
  if (FLATTERY.test(term.lower)) return DAYTIME.test(lower) || HAILS.test(lower);
  if (beginsUpper(term.text))
    return beginsTitle(term.text) && (term.tags[0] === 'PROPN' || HAILS.test(lower) || hasSurname(tokens, term));
  if (!wordClasses().get(term.lower)?.parts.startsWith('NOUN') || isPluralForm(term.lower)) return false;
  return HAILS.test(lower) || (lower === 'yes' && isThing(tokens, term));
}

/** `the alpha`: the chapter has the noun with an article. */
function isThing(tokens: readonly Token[], {lower}: Token): boolean {
  return tokens.some((token) => token.lower === lower && tokens[token.index - 1]?.lower === 'the');
}

/** The token after a name of one or two words. */
function afterName(tokens: readonly Token[], term: Token): Token | undefined {
  return tokens[term.index + (hasSurname(tokens, term) ? 2 : 1)];
}

function hasSurname(tokens: readonly Token[], {index, text}: Token): boolean {
  const second = tokens[index + 1];
  return beginsTitle(text) && second?.tags[0] === 'PROPN' && beginsTitle(second.text);
}

/** `Hello Mara how are you`, `Thanks Mara for coming`: what follows the name has nothing to do with it. */
function goesOnAfter(document: Document, word: Token, term: Token): boolean {
  const next = document.tokens[term.index + 1];
  if (next?.sentence !== term.sentence || !term.inSpeech) return false;
  const thanks = /^(?:thanks|you)$/.test(word.lower) && next.lower === 'for';
  return thanks || (word.lower === 'please' && next.lower === "don't") || CLAUSE.test(meantBy(document, next));
}

/** A comma before the name and one after it. */
function aroundName(document: Document, word: Token): Fault | undefined {
  const term = document.tokens[word.index + 1];
  if (!term || !goesOnAfter(document, word, term)) return undefined;
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
  return first && SECOND[word.lower]?.test(first.lower) ? first : undefined;
}

function thirdOf(tokens: readonly Token[], word: Token): Token | undefined {
  const [first, second] = tokens.slice(Math.max(0, word.index - 2), word.index);
  return first && THIRD[word.lower]?.test(`${first.lower} ${second?.lower}`) ? first : undefined;
}

/** `Aw, c'mon Mara`, `Oh, my gosh Mara`: what stands before a greeting and its comma. */
const CRY = /^(?:aw+|ah+|oh+|well|no|yes|yeah|hey|ugh|so|okay|ok|but|and)$/;

function isSentenceStart(tokens: readonly Token[], {index, paragraph, text}: Token): boolean {
  const before = tokens[index - 1];
  const cry = before?.text === ',' ? tokens[index - 2] : undefined;
  if (cry && CRY.test(cry.lower)) return isSentenceStart(tokens, cry);
  return beginsUpper(text) && (before?.paragraph !== paragraph || /^(?:["“‘'*_]|[.!?…]+)$/.test(before.text));
}

/** After the name of the person addressed these begin a sentence that cannot have the name as its subject. */
const CLAUSE =
  /^(?:i|i'm|i'll|i've|i'd|you|you're|you've|you'll|we|we're|we'll|we've|let's|please|it's|that's|what's|where's|how's|why|what|where|how)$/;
const AUXILIARY =
  /^(?:can|could|will|would|shall|should|do|does|did|are|is|was|were|have|has|am|don't|didn't|can't|won't|aren't|isn't)$/;
const NOMINATIVE = /^(?:i|we|he|she|they)$/;
/** `Mara it isn't worth it`; `Mara it is` may be said of Mara. */
const DENIED = /^(?:isn't|wasn't|won't|doesn't|didn't|can't|wouldn't)$/;
/** Commands of two words and more; a verb alone might have lost its ending. */
const COMMAND =
  /^(?:wake up|calm down|get (?:up|out|down|back)|sit down|hurry up|slow down|look (?:out|at)|watch out|stop (?:it|that)|listen to|be (?:careful|quiet|nice|honest)|don't (?:you|worry))$/;

/** Verbs that give an order; after a word for one person they cannot be said of it: `Sweetheart come here.` */
const ORDERS =
  /^(?:come|get|go|wake|look|listen|stop|wait|calm|sit|stay|help|let|tell|give|try|take|open|hurry|hold|leave|run|shut|please|don't)$/;
/** To several: `Everyone this is my daughter.` */
const TO_ALL = /^(?:everyone|everybody|guys|folks|class)$/;

/** `Mara you have to go`: a name of the cast or a term that begins a sentence of speech, before a clause of its own. */
function namesBeforeClause(document: Document): Token[] {
  const {tokens} = document;
  const cast = castOf(document);
  return tokens.filter((token) => {
    if (!token.inSpeech || !beginsUpper(token.text) || EXCLAIMED.test(token.lower)) return false;
    if (MODALS.has(token.lower)) return false;
    if (!begins(tokens, token)) return false;
    if (TO_ALL.test(token.lower)) return presents(tokens, token);
    if (TO_THE_FACE.has(token.lower) && isOrder(tokens, token)) return true;
    return (cast.has(token.lower) || isOneTerm(token)) && clauseFollows(document, token);
  });
}

function isOrder(tokens: readonly Token[], {index}: Token): boolean {
  const [next, second] = tokens.slice(index + 1, index + 3);
  return next?.inSpeech === true && ORDERS.test(next.lower) && second !== undefined;
}

/** `Everyone this is Mara`: not `Everyone this is about`. */
function presents(tokens: readonly Token[], {index}: Token): boolean {
  const [one, two, three] = tokens.slice(index + 1, index + 4);
  if (one?.lower !== 'this' || two?.lower !== 'is' || !three) return false;
  return beginsTitle(three.text) || /^(?:my|our|the|an?)$/.test(three.lower);
}

/** `Everyone you know` goes on. */
function isOneTerm({lower}: Token): boolean {
  return (
    isAddressTerm(lower) && !isPluralForm(lower) && !/^(?:every(?:one|body)|children|folks|guys|man|men)$/.test(lower)
  );
}

/** `Coward I am not.`, `Mara you may have.`: the clause lacks what stands before it. */
function isPredicate(tokens: readonly Token[], index: number): boolean {
  let last = index;
  while (tokens[last + 1]?.kind === 'word') last++;
  return /^(?:be|am|are|is|was|were|have|not|may|can|will|do|did)$/.test(tokens[last]?.lower ?? '');
}

function clauseFollows(document: Document, {index}: Token): boolean {
  const [next, second, third] = document.tokens.slice(index + 1, index + 4);
  if (!next?.inSpeech || second?.kind !== 'word' || isPredicate(document.tokens, index)) return false;
  if (CLAUSE.test(meantBy(document, next)) || COMMAND.test(`${next.lower} ${second.lower}`)) return true;
  if (AUXILIARY.test(next.lower)) return NOMINATIVE.test(second.lower);
  return next.lower === 'it' && DENIED.test(second.lower) && third?.kind === 'word';
}

/** After a mark of speech; or once more after itself: `Mara, Mara wake up`. */
function begins(tokens: readonly Token[], {index, lower}: Token): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'punctuation' || !before.inSpeech) return false;
  return /^(?:["“‘']|[.!?]+)$/.test(before.text) || (before.text === ',' && tokens[index - 2]?.lower === lower);
}

/** `It's me Mara.`: the name says who is meant. */
function meBeforeName(document: Document): Token[] {
  const {tokens} = document;
  return tokens.filter(({lower, index, inSpeech}) => {
    const name = tokens[index + 1];
    if (lower !== 'me' || !inSpeech || !/^it'?s$/.test(tokens[index - 1]?.lower ?? '')) return false;
    return name?.tags[0] === 'PROPN' && beginsTitle(name.text) && /^[.,!?…]/.test(tokens[index + 2]?.text ?? '');
  });
}

const INSULT =
  /^(?:idiot|fool|bastard|bitch|moron|jerk|beast|monster|coward|liar|traitor|brat|scum|swine|fiend|weakling|imbecile|wretch|scoundrel)s?$/;
/** With these a clause is complete: what follows is no object, and no clause that says which. */
const COMPLETE = /^(?:up|out|off|down|here|there|now|back|away|me|him|them|us|it|alone|again)$/;

/** `Get out you foul beast!`: the word before `you`. */
function wordsBeforeInsult({tokens}: Document): Token[] {
  return tokens.flatMap((you) => {
    if (you.lower !== 'you' || !you.inSpeech) return [];
    const before = tokens[you.index - 1];
    const at = [1, 2, 3].find((step) => INSULT.test(tokens[you.index + step]?.lower ?? ''));
    if (at === undefined || before?.kind !== 'word' || before.sentence !== you.sentence) return [];
    const isDescribed = at > 1 && /^(?:NOUN|PROPN)$/.test(before.tags[0] ?? '') && hasDeterminer(tokens, before.index);
    if (!COMPLETE.test(before.lower) && !isDescribed) return [];
    const between = tokens.slice(you.index + 1, you.index + at);
    if (between.some(({kind, tags}) => kind !== 'word' || /^(?:AUX|PRON|ADP|DET)$/.test(tags[0] ?? ''))) return [];
    return /^[.,!?…"”]/.test(tokens[you.index + at + 1]?.text ?? '') ? [before] : [];
  });
}
