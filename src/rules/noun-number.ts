import {isPluralForm, pluralOf, singularOf} from '../analysis/nouns.js';
import type {Token} from '../analysis/tokens.js';
import {loadWords} from '../analysis/words.js';
import {likeCase} from '../capitals.js';
import {defineRule, type Fault} from '../define-rule.js';

const ONE = new Set(['a', 'an']);
const MANY = new Set(['these', 'those', 'several', 'few', 'many']);
/** A number before a noun: `eleven minute`, `ten year ago`. */
const NUMERALS = new Set('two three four five six seven eight nine ten eleven twelve fifteen twenty thirty'.split(' '));
/** After these a plural is right although `a` stands before: a hundred men, a good many years, a mere three days. */
const COUNTS =
  /^(?:few|many|hundred|thousand|million|dozen|score|couple|lot|number|pair|half|quarter|myriad|latter|great|good|mere|full|further|additional|bare|scant|solid|total|two|three|four|five|six|seven|eight|nine|ten|\d.*|.*(?:ty|teen|-odd|-man|[dn]th))$/;
/** Plural in form only, or one form for both numbers. */
const EITHER =
  /^(?:present|percent|scum|trout|cannon|army|hurt|hate|look|work|serve|turn|make|date|dress|bother|drink|billiards|remains|tongs|virginals|moneybags|sweepstakes|homage|communications|ways|summons|dice|data|media|scissors|trousers|pants|clothes|thanks|amends|odds|shambles|bellows|stairs|woods|downs|works|woolens|innings|sheep|deer|fish|folk|kind|sort|type|staff|crew|people|police|cattle|aircraft|spacecraft|craft|dozen|hundred|thousand|million|foot|pound|head|yes|bus|ways|summons|whiles|times|days|years|hours|minutes|months|weeks|men|women|children)$/;

/**
 * An article or quantifier and its noun that disagree in number: `a creeping fingers`, `these door`, `ten year ago`, `one of the book`.
 *
 * Let through: numbers (`a hundred men`), nouns before nouns (`a sports car`), `these kind of`, and phrases of time.
 */
export default defineRule({
  id: 'noun-number',
  message: 'The noun and the word before it do not agree: one is singular, the other plural.',
  why: '“A” goes with one thing, “these”, “few” and “several” with more than one.',
  severity: 'warning',
  examples: [{wrong: 'He opened these door.', right: 'He opened these doors.'}],
  check({tokens}, report) {
    for (const token of tokens) {
      const found = oneOf(tokens, token);
      if (found) report(found);
      if (!ONE.has(token.lower) && !MANY.has(token.lower) && !isCount(tokens, token)) continue;
      const noun = nounAfter(tokens, token);
      const fault = noun && (pairOf(token, noun) ?? disagreement(token, noun));
      if (fault) report(fault);
    }
  },
});

/** Worn or used in pairs, without a singular of their own. */
const PAIRS = new Set(
  'pants trousers jeans shorts leggings tights pyjamas pajamas sweatpants overalls goggles sunglasses'.split(' '),
);

/** `a black jeans`. */
function pairOf(article: Token, {lower, end}: Token): Fault | undefined {
  if (!ONE.has(article.lower) || !PAIRS.has(lower)) return undefined;
  const edits = [{start: article.start, end: article.end, text: likeCase(article.text, 'a pair of')}];
  return {start: article.start, end, confidence: 0.75, remedies: [{edits, title: 'write “a pair of”'}]};
}

/** `one of the book`, `one of his friend`. */
function oneOf(tokens: readonly Token[], one: Token): Fault | undefined {
  if (one.lower !== 'one') return undefined;
  const [of, determiner, noun, next] = tokens.slice(one.index + 1, one.index + 5);
  if (of?.lower !== 'of' || noun?.tags[0] !== 'NOUN') return undefined;
  if (!/^(?:the|these|those|my|your|his|her|our|their|its)$/.test(determiner?.lower ?? '')) return undefined;
  if (!COUNTED.has(noun.lower) || goesOn(noun, next, DESCRIBES)) return undefined;
  return fault(one, noun, pluralOf(noun.lower));
}

/** It counts what follows; after a noun it gives a number to it (`chapter two`, `page ten`). */
function isCount(tokens: readonly Token[], token: Token): boolean {
  if (!isNumeral(token) || token.text !== token.lower) return false;
  const before = tokens[token.index - 1];
  return before?.sentence === token.sentence && !/^(?:NOUN|PROPN|NUM|PUNCT)$/.test(before.tags[0] ?? '');
}

function isNumeral({lower}: Token): boolean {
  return NUMERALS.has(lower) || /^(?:[2-9]|[1-9]\d+)$/.test(lower);
}

/** A number in figures may be the name of a thing: `the room 12 door`, but not `12 mile away`. */
const UNITS = /^(?:year|month|week|day|hour|minute|mile)$/;

/** Nouns that are counted, and hardly verbs: `you two run` has none. */
const COUNTED = new Set(
  (
    'year month week day hour minute mile boy girl woman child friend brother sister person dragon guard soldier book door room house car tree thing ' +
    'guy dog cat kid horse word step bottle coin bag chair time'
  ).split(' '),
);

/** The noun that ends the phrase, with at most one adjective between. */
function nounAfter(tokens: readonly Token[], determiner: Token): Token | undefined {
  if (ONE.has(determiner.lower) && !determiner.tags.includes('DET')) return undefined;
  let noun = tokens[determiner.index + 1];
  if (noun && isDescription(noun)) noun = tokens[noun.index + 1];
  if (!noun || noun.sentence !== determiner.sentence || noun.tags[0] !== 'NOUN' || noun.tags.length > 1)
    return undefined;
  // `Gave me a thumbs up`.
  if (noun.lower === 'thumbs' && /^(?:up|down)$/.test(tokens[noun.index + 1]?.lower ?? '')) return undefined;
  const tags = ONE.has(determiner.lower) ? DESCRIBES : /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/;
  return goesOn(noun, tokens[noun.index + 1], tags) ? undefined : noun;
}

const DESCRIBES = /^(?:NOUN|PROPN|ADJ|NUM)$/;

/** The noun does not end its phrase: a word of these tags follows, an apostrophe or a hyphen. */
function goesOn(noun: Token, next: Token | undefined, tags: RegExp): boolean {
  if (next?.sentence !== noun.sentence) return false;
  return tags.test(next.tags[0] ?? '') || /^['’-]/.test(next.text);
}

/** An adjective or a participle: `creeping`. */
function isDescription({tags, lower}: Token): boolean {
  return !COUNTS.test(lower) && (tags[0] === 'ADJ' || lower.endsWith('ing'));
}

function disagreement(determiner: Token, noun: Token): Fault | undefined {
  if (EITHER.test(noun.lower) || COUNTS.test(noun.lower) || /\p{Lu}/u.test(noun.text)) return undefined;
  const words = loadWords();
  const plural = isPluralForm(noun.lower);
  if (/^\d/.test(determiner.text) && !UNITS.test(noun.lower)) return undefined;
  if (isNumeral(determiner) && (!COUNTED.has(noun.lower) || (noun.lower === 'time' && determiner.lower === 'two')))
    return undefined;
  if (ONE.has(determiner.lower)) {
    const one = singularOf(noun.lower);
    if (!plural || words.frequency(one) < words.frequency(noun.lower) / 4) return undefined;
    return fault(determiner, noun, one);
  }
  const many = pluralOf(noun.lower);
  if (plural || !words.has(noun.lower) || words.frequency(many) < words.frequency(noun.lower) / 12) return undefined;
  return fault(determiner, noun, many);
}

function fault(determiner: Token, noun: Token, to: string): Fault {
  const edits = [{start: noun.start, end: noun.end, text: to}];
  return {start: determiner.start, end: noun.end, confidence: 0.75, remedies: [{edits, title: `write “${to}”`}]};
}
