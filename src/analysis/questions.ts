import {beginsUpper, type Token} from './tokens.js';

const ASKS = new Set('what why where when who whom whose how'.split(' '));
const CONTRACTED = /^(?:what|why|where|when|who)'(?:s|re)$/;
const AUXILIARIES = new Set(
  "do does did is are was were can could will would should have has had don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't".split(
    ' ',
  ),
);
/** Those that begin a question by themselves; the others begin an order, a condition or a cry (`Is he ever late.`) as well. */
const BEGINS = new Set("do does did are have has don't doesn't didn't haven't".split(' '));
/** An order or a request before `you`, a question before the others: `Can I sit here.` */
const MODALS = new Set('can could will would'.split(' '));
const PEOPLE = new Set('i you he she it we they'.split(' '));
/** With these and with nouns a subject begins. */
const SUBJECTS = new Set(
  'the my your his her our their this that these those people everyone everybody someone somebody anyone anybody nobody'.split(
    ' ',
  ),
);
const LEADS = new Set('so but and then'.split(' '));
/** What is asked for no answer: `Who are you to judge.`, `What do I know.`, `Do you know, I like it.`, `Why don't you sit down.` */
const NO_QUESTION =
  /^(?:how (?:do you do$|do i know$|(?:should|could|would|can|dare) )|who (?:is|are|am) \w+ to|what (?:do|did|can|could|should|would|have|had) (?:i|we) |do(?:n't)? (?:you|i) (?:know|mean)$|do you (?:good|likewise|the same)|don't you |where would|why (?:don't|should) (?:you|we|i) )|\bever$/;
/** What is asked for is the subject. */
const GOING_ON = /^what(?:'s| is| was) (?:going on|happening|wrong|the matter)\b/;
/** A longer one is seldom put as a question alone: with a word that asks, and without. */
const LONGEST = {asked: 16, begun: 9};

/** Where the words of a sentence begin. */
const BEFORE_SENTENCE = /^(?:[.!?…—;:]|["“”])/;

/** The words of the sentence that ends before token `end`. */
export function sentenceBefore(tokens: readonly Token[], end: number): readonly Token[] {
  const paragraph = tokens[end]?.paragraph;
  let start = end;
  while (tokens[start - 1]?.paragraph === paragraph && !BEFORE_SENTENCE.test((tokens[start - 1] as Token).text))
    start--;
  return tokens.slice(start, end);
}

/**
 * The words of one sentence ask: the verb stands before its subject, and no comma parts them from anything.
 * Requests and cries that only look like questions do not (`Would you sit down`, `How should I know`).
 */
export function isQuestion(sentence: readonly Token[]): boolean {
  const [first] = sentence;
  if (!first || !beginsUpper(first.text)) return false;
  const words = LEADS.has(first.lower) ? sentence.slice(1) : sentence;
  const [one, two, three] = words;
  if (!one || !two || words.length < 3 || words.length > LONGEST.asked) return false;
  const text = words.map(({lower}) => lower).join(' ');
  if (words.some(({kind}) => kind === 'punctuation') || NO_QUESTION.test(text)) return false;
  if (GOING_ON.test(text)) return words.length <= LONGEST.begun;
  if (ASKS.has(one.lower)) return isAuxiliary(two) && three !== undefined && isSubject(one, two, three);
  if (words.length > LONGEST.begun || words !== sentence) return false;
  if (CONTRACTED.test(one.lower)) return /^(?:this|that|it|he|she|they|you|there)$/.test(two.lower);
  if (two.lower === 'it' || !PEOPLE.has(two.lower)) return false;
  return BEGINS.has(one.lower) || (MODALS.has(one.lower) && two.lower !== 'you');
}

/** `cant` for `can't`, too. */
function isAuxiliary({lower}: Token): boolean {
  return AUXILIARIES.has(lower) || AUXILIARIES.has(lower.replace(/nt$/, "n't"));
}

/** `What was left of it` is none: after a form of `be` only a pronoun shows that the sentence asks. */
function isSubject(one: Token, two: Token, three: Token): boolean {
  if (PEOPLE.has(three.lower)) return true;
  if (/^wh(?:at|o)/.test(one.lower) && /^(?:is|are|was|were|has|have|had)/.test(two.lower)) return false;
  if (/^who/.test(one.lower) && !/^d(?:o|id)/.test(two.lower)) return false;
  return SUBJECTS.has(three.lower) || three.tags[0] === 'PROPN' || /^(?:people|\p{L}{3,}s)$/u.test(three.lower);
}
