import {type DialogueLine, dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {innerCapitals} from '../analysis/inner-capitals.js';
import {isNameOf, stem} from '../analysis/lexicon.js';
import {perDocument} from '../analysis/per-document.js';
import {spellingsOf} from '../analysis/spellings.js';
import {beginsTitle, beginsUpper, type Token} from '../analysis/tokens.js';
import {canBe} from '../analysis/verbs.js';
import {wordClasses} from '../analysis/word-classes.js';
import {loadWords} from '../analysis/words.js';
import {capitalised} from '../capitals.js';
import {defineRule, type Fault} from '../define-rule.js';

const MESSAGES = {
  relative: 'With “my” or “the” the word is a common noun, written small.',
  name: 'Used as a name, the word takes a capital.',
  common: 'A common noun is written small.',
  calendar: 'Days and months take a capital.',
  title: 'A title before a name is a part of it and takes a capital.',
  proper: 'This is a proper name and is written so.',
  inside: 'The sentence goes on here: no capital.',
};

/** Names of relatives: small after a possessive, capital when they stand for the name. */
const RELATIVES = new Set(
  'mom mommy mum mummy mama dad daddy papa mother father grandma grandpa grandmother grandfather brother sister uncle aunt'.split(
    ' ',
  ),
);
/** Of these a bare use can only be a name. */
const BARE_NAMES = new Set('mom mommy mum mummy dad daddy grandma grandpa'.split(' '));
const POSSESSIVES = new Set('my your his her our their'.split(' '));
const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december)$/;

/** Names whose small letters are no other word, by their small letters. */
const PROPER = new Map(
  'Halloween Christmas Easter Thanksgiving YouTube Facebook Instagram Google Netflix iPhone WhatsApp Xbox PlayStation Minecraft TV TVs DVD USA UK FBI CIA NASA CEO DNA GPS ATM UFO UFOs AI ID IDs English French German Spanish Italian Russian Chinese Japanese American Americans British European Europeans African Indian Mexican Canadian Australian Irish Scottish America Europe Africa Asia Australia Canada Germany England Ireland Scotland London Paris Tokyo Japan Russia Mexico California Texas Chicago Christian Christians Jewish Muslim Latin Bible'
    .split(' ')
    .map((name) => [name.toLowerCase(), name] as const),
);

const HONORIFICS = new Set('Mr Mr. Mrs Mrs. Ms Ms. Dr Dr.'.split(' '));
/** Of foreign names, after a title too. */
const PARTICLES = new Set('van von der den del della des dos ter ten bin ibn'.split(' '));

/** A noun counts as common when the story writes it small this often, and mostly so. */
const SMALL_USES = 4;
const SMALL_SHARE = 0.6;
/** Uses before and after one that show how this part of the story writes it. */
const AROUND = 5;
const LEADS =
  /^(?:the|a|an|this|that|these|those|some|any|every|each|another|no|of|around|with|by|from|many|few|most|all|other)$/;
/** Groups whose members give them a capital: the People of a tribe, the Company they work for. */
const GROUPS = new Set('people company council party order house family guild brotherhood gang boy girl'.split(' '));
/** People who are called by their office, and so by a capital where one of them is meant. */
const OFFICES = new Set(
  'captain doctor judge king queen prince princess lord lady president professor boss chief general colonel major sergeant inspector officer father mother brother sister master mistress lieutenant commander admiral governor minister mayor bishop pope sheriff coroner director manager emperor duke count baron god devil other one man woman vicar rector chairman secretary superintendent'.split(
    ' ',
  ),
);

/**
 * Capitals on common nouns and missing on names: `my Mom`, `Thanks, mom`, `the Dragon` among many a `dragon`, `on friday`.
 *
 * Let through: a noun that is part of a longer name (`Dragon Lands`, `the Lord Mayor`), titles before a name, words in capitals
 * throughout, terms that the story mostly writes with a capital, and `Father` or `Sister` as a title.
 */
export default defineRule({
  id: 'capitalization',
  message: MESSAGES.common,
  why: 'A capital makes a name of a word, so it is kept for names.',
  severity: 'warning',
  rank: 52,
  examples: [
    {wrong: 'I asked my Mom about it.', right: 'I asked my mom about it.'},
    {wrong: 'We met on friday.', right: 'We met on Friday.'},
  ],
  check(document, report) {
    for (const token of document.tokens) {
      if (token.kind !== 'word' || isHeading(document, token)) continue;
      const fault =
        relative(document, token) ??
        calendar(token) ??
        proper(document, token) ??
        afterHonorific(document, token) ??
        titleBeforeName(document, token) ??
        common(document, token) ??
        afterAuxiliary(document, token);
      if (fault) report(fault);
    }
    for (const line of dialogueOf(document)) {
      const and = andAfter(document, line);
      if (and) report(small(and, MESSAGES.inside));
    }
    for (const {capital, goesOn} of innerCapitals(document)) if (goesOn) report(small(capital, MESSAGES.inside));
  },
});

/** A paragraph without an end mark: a title, where capitals follow other rules. */
function isHeading({paragraphs, plain}: Document, token: Token): boolean {
  const paragraph = paragraphs[token.paragraph];
  return paragraph !== undefined && !/[.!?…,:;—"')-]/.test(plain[paragraph.end - 1] ?? '');
}

function relative({tokens}: Document, token: Token): Fault | undefined {
  if (!RELATIVES.has(token.lower)) return undefined;
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  const followsName = next?.kind === 'word' && beginsUpper(next.text);
  if (beginsTitle(token.text)) {
    const owned =
      before?.kind === 'word' &&
      POSSESSIVES.has(before.lower) &&
      token.spaced &&
      !(beginsUpper(before.text) && tokens[before.index - 1]?.kind === 'word') &&
      !isNamed(tokens, token);
    return owned && !followsName ? small(token, MESSAGES.relative) : undefined;
  }
  if (!BARE_NAMES.has(token.lower) || followsName || !(isBare(before, next) || isCalled(tokens, token)))
    return undefined;
  return raised(token, MESSAGES.name, 0.85);
}

/** `calling her Mother`, `our Father who art in heaven`. */
function isNamed(tokens: readonly Token[], {index, lower}: Token): boolean {
  if (lower === 'father' && tokens[index + 1]?.lower === 'who') return true;
  return /^call(?:s|ed|ing)?$/.test(tokens[index - 2]?.lower ?? '');
}

/** `Thanks mom`, `Okay, dad.`: no word before it makes it a common noun, and none after it. */
function isBare(before: Token | undefined, next: Token | undefined): boolean {
  const ends = next === undefined || next.kind === 'punctuation';
  if (!ends || /^[-—–'’]/.test(next?.text ?? '')) return false;
  if (before?.kind === 'punctuation') return before.text === ',' && (next?.inSpeech ?? false);
  return /^(?:thanks|sorry|hi|hey|hello|bye|goodbye|yes|no|okay|ok|love|please)$/.test(before?.lower ?? '');
}

/** `asked mom`, `with grandma.`, `when dad came`: nothing makes a common noun of it. */
function isCalled(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (before?.kind !== 'word' || before.sentence !== token.sentence || !token.spaced) return false;
  const leads =
    /^(?:VERB|SCONJ|ADP)$/.test(before.tags[0] ?? '') || /^(?:that|it|you|when|because|if)$/.test(before.lower);
  if (!leads || /^(?:of|as|like|become|became|than)$/.test(before.lower)) return false;
  return (
    next === undefined ||
    (next.kind === 'punctuation'
      ? !/^[-—–'’]/.test(next.text)
      : /^(?:VERB|AUX|ADP|PART|SCONJ)$/.test(next.tags[0] ?? ''))
  );
}

function calendar(token: Token): Fault | undefined {
  if (!DAYS.test(token.text)) return undefined;
  return {
    ...raised(token, MESSAGES.calendar, 0.95),
    why: 'The names of days and months are proper names.',
  };
}

/** `halloween`, `the tv`. */
function proper(document: Document, token: Token): Fault | undefined {
  const {dictionary, tokens} = document;
  const name = PROPER.get(token.text) ?? commonName(document, token) ?? (isGod(document, token) ? 'God' : undefined);
  const next = tokens[token.index + 1]?.lower ?? '';
  if (
    !name ||
    dictionary.has(token.lower) ||
    (token.lower === 'french' && /^(?:horn|fr|toast|window|door|press|braid)/.test(next))
  )
    return undefined;
  return {start: token.start, end: token.end, message: MESSAGES.proper, confidence: 0.9, remedies: [{to: name}]};
}

/** From so many uses per million words on, small letters show no rare word of another language. */
const COMMON_NAME = 8;
/** Words of other languages, or other words where a sound is left out (`'kay`). */
const NO_NAMES = new Set('las los kay jan ali hal nat ger lon kirk yale san'.split(' '));

/** The words of a chapter that are known as names alone. */
const commonNames = perDocument(
  (document: Document): ReadonlySet<string> => new Set([...spellingsOf(document)].filter(isCommonName)),
);

function isCommonName(word: string): boolean {
  const name = stem(word);
  const entry = NO_NAMES.has(name) ? undefined : loadWords().entry(name);
  return entry?.name === true && entry.frequency >= COMMON_NAME;
}

/** `She met sarah`; not `a cup of joe`, `the venus`. */
function commonName(document: Document, token: Token): string | undefined {
  if (!commonNames(document).has(token.lower) || !/^\p{Ll}{3,}(?:['’]s)?$/u.test(token.text)) return undefined;
  const {tokens, paragraphs, plain} = document;
  const before = tokens[token.index - 1];
  const isOwned = before?.kind === 'word' && /^(?:DET|ADJ|NUM)$/.test(before.tags[0] ?? '');
  const isGlued = !token.spaced && /^[-—–'’]$/.test(before?.text ?? '');
  if (isOwned || isGlued || before?.lower === 'of' || /^['’-]$/.test(tokens[token.index + 1]?.text ?? ''))
    return undefined;
  const {start, end} = paragraphs[token.paragraph] as {start: number; end: number};
  return /\p{Lu}/u.test(plain.slice(start, end)) ? capitalised(token.text) : undefined;
}

/** `Oh my god`, `I swear to god`, where the chapter has `God` or has it small but once or twice. */
function isGod(document: Document, {text, index}: Token): boolean {
  if (text !== 'god') return false;
  const {tokens} = document;
  const [second, first] = [tokens[index - 1]?.lower ?? '', tokens[index - 2]?.lower ?? ''];
  const isCry = second === 'thank' || /^(?:oh my|(?:swear|swore|honest|hope) to)$/.test(`${first} ${second}`);
  return isCry && !writesGodSmall(document);
}

const writesGodSmall = perDocument(({tokens}: Document): boolean => {
  const small = tokens.filter(({text}) => text === 'god').length;
  return small > 2 && !tokens.some(({text}) => text === 'God');
});

/** `He was Looking at the screen`: a verb, no title of several words. */
function afterAuxiliary({tokens}: Document, token: Token): Fault | undefined {
  if (!/^\p{Lu}\p{Ll}+(?<!th)ing$/u.test(token.text) || !token.spaced || !canBe(token.lower, 'ing')) return undefined;
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  const isBe = /^(?:was|were|is|are|am|been|I['’]m|\p{Ll}+['’]re)$/u.test(before?.text ?? '');
  const isVerb = wordClasses().get(token.lower)?.parts.startsWith('VERB') ?? false;
  if (!isBe || !isVerb || before?.sentence !== token.sentence) return undefined;
  return /^\p{Ll}/u.test(next?.text ?? '') ? small(token, MESSAGES.inside) : undefined;
}

/** `She said, "Go!" And pushed him out.`: the tag's subject does this, too. */
function andAfter({tokens}: Document, {before, next}: DialogueLine): Token | undefined {
  const and = before?.speech && next !== undefined ? tokens[next] : undefined;
  const verb = tokens[(next ?? 0) + 1];
  return and?.text === 'And' && verb?.tags[0] === 'VERB' && canBe(verb.lower, 'past') ? and : undefined;
}

/** `Mr. harrow`; not `Mr. and Mrs. Harrow`, `Mr. de Winter`, `Mr. know-it-all`. */
function afterHonorific({dictionary, lexicon, tokens}: Document, token: Token): Fault | undefined {
  const before = tokens[token.index - 1];
  if (!HONORIFICS.has(before?.text ?? '') || !token.spaced || !/^\p{Ll}{3,}(?:['’]s?)?$/u.test(token.text))
    return undefined;
  const name = stem(token.lower);
  const entry = loadWords().entry(name);
  if (dictionary.has(name) || PARTICLES.has(name) || !(entry === undefined || entry.name || lexicon.isName(name)))
    return undefined;
  return raised(token, MESSAGES.proper, 0.9);
}

/** Before a name they are a part of it. */
const TITLES = new Set(
  'aunt uncle aunty auntie professor mister miss princess prince sir lady captain sergeant detective'.split(' '),
);

/** `She met aunt Odrey`; not `my aunt Odrey`, `the captain, Odrey`. */
function titleBeforeName(document: Document, token: Token): Fault | undefined {
  if (!TITLES.has(token.text)) return undefined;
  const before = document.tokens[token.index - 1];
  const next = document.tokens[token.index + 1];
  if (
    next?.kind !== 'word' ||
    !next.spaced ||
    !isNameOf(document, next) ||
    !/^\p{Lu}\p{Ll}+$/u.test(next.text) ||
    before?.sentence !== token.sentence
  )
    return undefined;
  if (!/^(?:VERB|AUX|ADP|SCONJ)$/.test(before.tags[0] ?? '') || before.lower === 'as') return undefined;
  return raised(token, MESSAGES.title, 0.85);
}

/** Nouns that speak or act in the story in small letters: `the dragon yelled`, `a guard who`. */
const actorsOf = perDocument((document: Document): ReadonlySet<string> => {
  const {tokens} = document;
  const actors = new Set<string>();
  const add = (token: Token | undefined): void => {
    if (
      token?.tags[0] === 'NOUN' &&
      /^\p{Ll}/u.test(token.text) &&
      !OFFICES.has(token.lower) &&
      !GROUPS.has(singular(token.lower))
    )
      actors.add(singular(token.lower));
  };
  for (const {after} of dialogueOf(document)) {
    if (after) add(tokens[after.order === 'verb-subject' ? after.last - 1 : after.verb - 1]);
  }
  for (const token of tokens) if (token.lower === 'who') add(tokens[token.index - 1]);
  return actors;
});

/** A use of a noun; `isCapital`: it has a capital inside a sentence and apart from other capitals. */
interface Use {
  readonly token: Token;
  readonly isCapital: boolean;
}

/** How the story writes each of these nouns inside its sentences, singular and plural together, in reading order. */
const usesOf = perDocument((document: Document): ReadonlyMap<string, readonly Use[]> => {
  const actors = actorsOf(document);
  const uses = new Map<string, Use[]>();
  for (const token of document.tokens) {
    const key = singular(token.lower);
    if (token.kind !== 'word' || !actors.has(key)) continue;
    const isCapital = !/^\p{Ll}/u.test(token.text);
    if (isCapital && !isPlainPhrase(document, token)) continue;
    const known = uses.get(key) ?? [];
    uses.set(key, known);
    known.push({token, isCapital});
  }
  return uses;
});

function singular(word: string): string {
  return word.replace(/'s?$/, '').replace(/s$/, '');
}

/** `the Dragon looked`: capitalised now and then, small many times, in the whole story and around it. */
function common(document: Document, token: Token): Fault | undefined {
  if (!beginsTitle(token.text)) return undefined;
  const uses = usesOf(document).get(singular(token.lower)) ?? [];
  const at = uses.findIndex((use) => use.token === token);
  if (at < 0 || smallUses(uses) < SMALL_USES) return undefined;
  const around = uses.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  return isMostlySmall(uses) && isMostlySmall(around) ? small(token, MESSAGES.common) : undefined;
}

function smallUses(uses: readonly Use[]): number {
  return uses.reduce((sum, {isCapital}) => sum + (isCapital ? 0 : 1), 0);
}

function isMostlySmall(uses: readonly Use[]): boolean {
  return smallUses(uses) >= SMALL_SHARE * uses.length;
}

/** A determiner, a preposition or a number before it inside a sentence, and no other capital beside it. */
function isPlainPhrase(document: Document, token: Token): boolean {
  const {tokens} = document;
  const before = tokens[token.index - 1];
  const next = tokens[token.index + (/^['’]$/.test(tokens[token.index + 1]?.text ?? '') ? 2 : 1)];
  if (!token.spaced || before?.kind !== 'word' || before.sentence !== token.sentence) return false;
  if (before.lower === 'of' && beginsUpper(tokens[before.index - 1]?.text ?? '')) return false;
  if (next?.kind === 'word' && (!/^\p{Ll}/u.test(next.text) || next.lower === 'of')) return false;
  if (beginsUpper(before.text) && tokens[before.index - 1]?.sentence === before.sentence) return false;
  return LEADS.test(before.lower) || before.tags[0] === 'NUM';
}

function small(token: Token, message: string): Fault {
  return {
    start: token.start,
    end: token.end,
    message,
    confidence: 0.85,
    remedies: [{to: token.text.charAt(0).toLowerCase() + token.text.slice(1)}],
  };
}

function raised({start, end, text}: Token, message: string, confidence: number): Fault {
  return {start, end, message, confidence, remedies: [{to: capitalised(text)}]};
}
