import type {Document} from '../analysis/document.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';

const ANSWERS = new Set('yes yeah yea yep yup nope no um umm uh uhh uhm hmm hm okay ok hi hello'.split(' '));
const CRIES = new Set('ugh ew eww wow whoa woah phew haha hehe hah hey nah'.split(' '));
const LAUGHS = new Set('haha hehe ugh ew eww wow'.split(' '));
const FILLERS = new Set('um umm uh uhh uhm hmm hey yeah ok okay yes no'.split(' '));
const SUBJECT =
  /^(?:i|i'?m|i'll|i'?ve|i'd|he|he'?s|she|she'?s|we|we're|we'?ve|we'll|they|they'?re|it's|that'?s|there'?s|you'?re|you'?ve|don'?t|can'?t|won't)$/;
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
  check({tokens}, report) {
    for (const word of tokens) {
      if (word.kind !== 'word' || !begins(tokens, word)) continue;
      for (const last of wordsBeforeClause(tokens, word)) report(commaAfter(last, 0.85));
    }
  },
});

function begins(tokens: Document['tokens'], word: Token): boolean {
  const before = tokens[word.index - 1];
  return beginsUpper(word.text) && (before?.paragraph !== word.paragraph || before.kind === 'punctuation');
}

/** The words after which a comma is missing, in a sentence that begins with `word`. */
function wordsBeforeClause(tokens: Document['tokens'], word: Token): Token[] {
  const [next, second, third] = tokens.slice(word.index + 1, word.index + 4);
  if (next?.kind !== 'word' || next.inSpeech !== word.inSpeech) return [];
  if (isCallingOut(word, next) && isClause(second, third)) return [next];
  if (LAUGHS.has(word.lower) && FILLERS.has(next.lower) && second?.text === ',') return [word];
  if (!ANSWERS.has(word.lower) && !CRIES.has(word.lower)) return /^(?:but|and)$/.test(word.lower) ? ohWell(tokens, next) : [];
  if (next.lower === 'well' && SUBJECT.test(second?.lower ?? '')) return [word, next];
  return isClause(next, second) || opensOther(word, next, second) ? [word] : [];
}

/** `Oh well I`, `Come on let's`, `I mean honestly,`: two words that stand outside the sentence. */
function isCallingOut({lower}: Token, next: Token): boolean {
  return (lower === 'oh' && next.lower === 'well') || (lower === 'come' && next.lower === 'on');
}

/** `But oh well I guess` */
function ohWell(tokens: Document['tokens'], oh: Token): Token[] {
  const [well, subject, verb] = tokens.slice(oh.index + 1, oh.index + 4);
  return oh.lower === 'oh' && well?.lower === 'well' && isClause(subject, verb) ? [well] : [];
}

function isClause(subject: Token | undefined, verb: Token | undefined): boolean {
  if (!subject) return false;
  if (SUBJECT.test(subject.lower) || subject.lower === "let's") return true;
  return WEAK_SUBJECT.test(subject.lower) && AUXILIARY.test(verb?.lower ?? '');
}

/** A question, or a noun phrase that cannot belong to the answer: `Hey can I`, `Um what`, `Yes my lord`. */
function opensOther({lower}: Token, next: Token, second: Token | undefined): boolean {
  if (lower === 'no') return false;
  if (QUESTION.test(next.lower) || POSSESSIVE.test(next.lower)) return second?.kind === 'word';
  if (lower === 'yeah' && next.lower === 'about') return second?.lower === 'that';
  return AUXILIARY.test(next.lower) && PRONOUN.test(second?.lower ?? '');
}
