import retextRepeatedWords from 'retext-repeated-words';
import type {Document} from '../analysis/document.js';
import type {Token} from '../analysis/tokens.js';
import {defineRule, type Fault} from '../define-rule.js';
import {retextMessages} from '../retext-messages.js';

const findRepeated = retextRepeatedWords();

/** Doubled for force or in play: `very very`, `no no`, `knock knock`, `a million million`. */
const EMPHATIC = new Set(
  (
    'very really so too much many more far way long never ever always please no yes yeah yep nope now there here well hey hi oh ' +
    'ooh ah aha ha haha hah hee heh ho hum uh um er knock tap tick tock beep ding dong drip drop boom bang clack click clink clang ' +
    'thump thud bump pump chop choo chug hop jump run go stop wait look listen hush shush quick quickly slowly bye night good right ' +
    'okay sorry sure fine come easy steady gently again big old bad little young deep dark hot cold cheep chirp tweet woof meow moo quack ' +
    'bark buzz ring rat tat ta la da dum fa na pom tut tsk tch shh psst pish pooh poo boo yum nom chop hundred thousand million billion ' +
    'trillion zero one two three four five six seven eight nine yadda blah etcetera quite all still same new rah hip hear out up down'
  ).split(' '),
);
/** Two words of one spelling in one construction: `those who like you you keep`, `what it is is a lie`. */
const CONSTRUCTION = new Set('it you her me him us them is was on for by over as this who do did one what'.split(' '));
/** Verbs that take `in` with them: `he came in in the rain`. */
const VERB_WITH_IN =
  /^(?:c[oa]m(?:e|es|ing)|go(?:es|ne|ing)?|went|butt(?:ed|ing)?|step(?:s|ped|ping)?|g[eo]t|getting|let|look(?:ed|ing)?|br(?:ing|ought|eak|oke)|g[ai]ve|t[ao]ke?|took)$/;

const FUNCTION_WORDS = new Set(
  (
    'the a an of to in on at by for from with into onto over under and or but that this his her its my your our their he she it they we ' +
    'i you was were is are be been had has have would could should will can did do does not as if so than then there who which'
  ).split(' '),
);
/** Phrases that are doubled on purpose or in one construction. */
const PHRASES =
  /^(?:and (?:so|on|by|over|again|more)|(?:so|on|by|over|again|more) and|as \S+|to \S+|had to|that is|is that|it is|he had|she had|they had|must be|of \S+)$/;
const LONGEST_PHRASE = 4;

/**
 * A word or a short phrase written twice: `the the`, `in the in the`.
 *
 * retext-repeated-words finds the words. Let through: `had had`, `that that`, words doubled for force or as sounds, three in a
 * row, names (`Walla Walla`), a particle before its preposition (`came in in the rain`), and whatever a comma or dash divides.
 */
export default defineRule({
  id: 'repeated-word',
  message: 'This is written twice.',
  why: 'A word doubled by accident is easy to miss, most of all across the end of a line.',
  severity: 'error',
  rank: 55,
  examples: [
    {wrong: 'She opened the the door.', right: 'She opened the door.'},
    {wrong: 'He stood in the in the rain.', right: 'He stood in the rain.'},
  ],
  check(document, report) {
    for (const [first, second] of repeatedWords(document)) {
      if (isMeant(document, first, second)) continue;
      const safety = isSure(first) ? 'safe' : 'ask';
      report({
        ...fault(document, first, second),
        confidence: 0.97,
        remedies: [{to: first.text, safety, title: titleOf(second.text)}],
      });
    }
    for (const [first, length] of repeatedPhrases(document)) report(phraseFault(document, first, length));
  },
});

function fault(document: Document, first: Token, last: Token): Pick<Fault, 'start' | 'end' | 'message'> {
  const words = document.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return {start: first.start, end: last.end, message: `“${words}”: this is written twice.`};
}

function titleOf(words: string): string {
  return `delete the second “${words.replace(/\s+/g, ' ')}”`;
}

function repeatedWords(document: Document): [Token, Token][] {
  const pairs: [Token, Token][] = [];
  const isTwice = ({index, lower}: Token) => document.tokens[index + 1]?.lower === lower;
  const starts = new Map(document.tokens.filter(isTwice).map((token) => [token.start, token]));
  for (const {start} of retextMessages(findRepeated, document, isTwice)) {
    const first = starts.get(start);
    if (first) pairs.push([first, document.tokens[first.index + 1] as Token]);
  }
  for (const [i, second] of document.tokens.entries()) {
    const first = document.tokens[i - 1];
    if (second.text === 'I' && first?.text === 'I' && second.spaced && first.paragraph === second.paragraph)
      pairs.push([first, second]);
  }
  return pairs;
}

/** An author may well have meant it. */
function isMeant(document: Document, first: Token, second: Token): boolean {
  const before = document.tokens[first.index - 1];
  const after = document.tokens[second.index + 1];
  const word = first.lower;
  if (!/^[a-z]/.test(word) || (word.length === 1 && !/^[ai]$/.test(word))) return true;
  if (EMPHATIC.has(word) || before?.lower === word || after?.lower === word) return true;
  if (second.text !== second.lower && second.text !== 'I') return true;
  if (word !== 'i' && document.lexicon.isName(word)) return true;
  if (word === 'he' && second.inSpeech && after?.kind !== 'word') return true;
  if (/^(?:is|was)$/.test(word) && before && beginsSentence(document, before)) return false;
  if (CONSTRUCTION.has(word)) return before?.kind === 'word' && before.sentence === first.sentence;
  if (word === 'in') return before !== undefined && VERB_WITH_IN.test(before.lower);
  return /^['’-]/.test(document.text.slice(second.end, second.end + 1));
}

/** `He was was late`; after `what he was` the second would begin what is said of it. */
function beginsSentence({tokens}: Document, {index, lower, sentence}: Token): boolean {
  return /^(?:i|he|she|it|we|you|they|there|that|this)$/.test(lower) && tokens[index - 1]?.sentence !== sentence;
}

/** Nobody doubles an article or a long word on purpose. */
function isSure({lower, inSpeech}: Token): boolean {
  return !inSpeech && (lower.length > 4 || /^(?:the|an?|to|of|and)$/.test(lower));
}

/** The first token of each phrase of two to four words that stands twice in a row, and its length. */
function* repeatedPhrases({tokens}: Document): Generator<[Token, number]> {
  for (let i = 0; i < tokens.length; i++) {
    for (let length = LONGEST_PHRASE; length > 1; length--) {
      if (!isRepeated(tokens, i, length)) continue;
      yield [tokens[i] as Token, length];
      i += 2 * length - 1;
      break;
    }
  }
}

function isRepeated(tokens: readonly Token[], at: number, length: number): boolean {
  const first = tokens[at] as Token;
  const again = tokens[at + length];
  if (again?.lower !== first.lower || again.sentence !== first.sentence || !FUNCTION_WORDS.has(first.lower))
    return false;
  const phrase: string[] = [];
  for (let k = 0; k < length; k++) {
    const one = tokens[at + k] as Token;
    const two = tokens[at + length + k];
    if (
      !two ||
      one.kind !== 'word' ||
      one.lower !== two.lower ||
      two.sentence !== first.sentence ||
      (k > 0 && !one.spaced) ||
      !two.spaced
    ) {
      return false;
    }
    phrase.push(one.lower);
  }
  if (new Set(phrase).size < 2 || PHRASES.test(phrase.join(' '))) return false;
  if (tokens[at - 1]?.lower === phrase.at(-1) || tokens[at + 2 * length]?.lower === phrase[0]) return false;
  return (
    phrase.every((word) => FUNCTION_WORDS.has(word)) ||
    (length > 2 && !phrase.some((word) => /^(?:and|or|by|after|before|upon|behind)$/.test(word)))
  );
}

function phraseFault(document: Document, first: Token, length: number): Fault {
  const last = document.tokens[first.index + length - 1] as Token;
  const again = document.tokens[first.index + 2 * length - 1] as Token;
  const once = document.text.slice(first.start, last.end);
  return {...fault(document, first, again), confidence: 0.9, remedies: [{to: once, title: titleOf(once)}]};
}
