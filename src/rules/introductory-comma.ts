import type {Document} from '../analysis/document.js';
import {meantBy} from '../analysis/mistaken-words.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';

const ANSWERS = new Set('yes yeah yea yep yup nope no um umm uh uhh uhm hmm hm okay ok hi hello'.split(' '));
const CRIES = new Set('ugh ew eww wow whoa woah phew haha hehe hah hey nah'.split(' '));
/** They call for attention: `Look I know`, `Wait you're leaving?` */
const CALLS = /^(?:look|listen|wait)$/;
const LAUGHS = new Set('haha hehe ugh ew eww wow'.split(' '));
const FILLERS = new Set('um umm uh uhh uhm hmm hey yeah ok okay yes no'.split(' '));
const SUBJECT =
  /^(?:i|i'?m|i'll|i'?ve|i'd|he|he'?s|she|she'?s|we|we're|we'?ve|we'll|they|they'?re|it's|that'?s|there'?s|you'?re|you'?ve|don'?t|can'?t|won't)$/;
/** `I mean honestly, what else?` */
const CONFESSES = /^(?:honestly|really|seriously)$/;
/** `it`, `that`: they may be the object or the end of another reading: a verb has to follow (`Yes it is`, but `Yes that one`). */
const WEAK_SUBJECT = /^(?:it|there|this|that|you)$/;
const AUXILIARY =
  /^(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|won't|haven't)$/;
const QUESTION = /^(?:what|what's|where|where's|why|how|how's|who|who's)$/;
const PRONOUN = /^(?:i|he|she|we|they|you|it)$/;
const POSSESSIVE = /^(?:my|our|his|their)$/;

/**
 * No comma after an answer, a cry or a hesitation that begins a sentence: `Yes I know`, `Yeah well I tried`, `Ugh I ran`,
 * `Hey what is that`, `Come on let's go`.
 *
 * Let through: `Oh you`, `Well that`, which many authors write without a comma, `Hey you`, and `no` before a noun.
 */
export default defineRule({
  id: 'introductory-comma',
  message: 'A comma follows an answer or a hesitation at the beginning.',
  why: 'The word stands outside the sentence it introduces, and the comma marks the pause.',
  severity: 'warning',
  rank: 51,
  examples: [{wrong: '"Yes I know," she said.', right: '"Yes, I know," she said.'}],
  check(document, report) {
    for (const word of document.tokens) {
      if (word.kind !== 'word' || !begins(document, word)) continue;
      for (const last of wordsBeforeClause(document, word)) report(commaAfter(last, 0.85));
    }
  },
});

function begins({tokens}: Document, word: Token): boolean {
  const before = tokens[word.index - 1];
  return beginsUpper(word.text) && (before?.paragraph !== word.paragraph || before.kind === 'punctuation');
}

/** The words after which a comma is missing, in a sentence that begins with `word`. */
function wordsBeforeClause(document: Document, word: Token): Token[] {
  const [next, second] = document.tokens.slice(word.index + 1, word.index + 3);
  if (next?.kind !== 'word' || next.inSpeech !== word.inSpeech) return [];
  if (ANSWERS.has(word.lower) && next.lower === 'well' && SUBJECT.test(second?.lower ?? '')) return [word, next];
  if (standsOutside(document, word, next)) return [word];
  const pair = /^(?:but|and)$/.test(word.lower) ? [next, second] : [word, next];
  return endsPair(document, pair) ? [pair[1] as Token] : [];
}

function standsOutside(document: Document, word: Token, next: Token): boolean {
  const {lower} = word;
  const second = document.tokens[next.index + 1];
  if (LAUGHS.has(lower) && FILLERS.has(next.lower) && second?.text === ',') return true;
  if (lower === 'well') return next.lower === "let's";
  if (CALLS.test(lower)) return word.inSpeech && (isClause(document, next) || isComeOn(next, second));
  return (ANSWERS.has(lower) || CRIES.has(lower)) && (isClause(document, next) || opensOther(word, next, second));
}

/** `Oh well I guess`, `Come on let's`, `I mean honestly,`: two words that stand outside the sentence. */
function endsPair(document: Document, [first, second]: readonly (Token | undefined)[]): boolean {
  const [next, after] = second ? document.tokens.slice(second.index + 1, second.index + 3) : [];
  const pair = `${first?.lower} ${second?.lower}`;
  if (pair === 'i mean') return CONFESSES.test(next?.lower ?? '') && after?.text === ',';
  return (pair === 'oh well' || pair === 'come on') && isClause(document, next);
}

function isComeOn({lower}: Token, next: Token | undefined): boolean {
  return lower === "c'mon" || (lower === 'come' && next?.lower === 'on');
}

function isClause(document: Document, subject: Token | undefined): boolean {
  if (!subject) return false;
  const lower = meantBy(document, subject);
  if (SUBJECT.test(lower) || lower === "let's") return true;
  return WEAK_SUBJECT.test(lower) && AUXILIARY.test(document.tokens[subject.index + 1]?.lower ?? '');
}

/** A question, or a noun phrase that cannot belong to the answer: `Hey can I`, `Um what`, `Yes my lord`. */
function opensOther({lower}: Token, next: Token, second: Token | undefined): boolean {
  if (lower === 'no') return false;
  if (QUESTION.test(next.lower) || POSSESSIVE.test(next.lower)) return second?.kind === 'word';
  if (lower === 'yeah' && next.lower === 'about') return second?.lower === 'that';
  return AUXILIARY.test(next.lower) && PRONOUN.test(second?.lower ?? '');
}
