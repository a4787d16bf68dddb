import type {Document} from '../analysis/document.js';
import {defineRule, type Fault} from '../define-rule.js';

const BEFORE = /(?<=[\p{L}\p{N}"”'’)]) +(?=(?:[,;]|[!?]+|\.(?!\.|\d|[\p{L}]|\s\.))(?:["”'’)]?(?:\s|$)))/gu;
const AFTER_COMMA = /(?<=\p{Ll}{2})[,;](?=\p{L}{2}|I\b)/gu;
const AFTER_STOP =
  /(?<=(?<![@./\p{L}])\p{L}\p{Ll}{2,})[.!?](?=(?:\p{Lu}\p{Ll}+|[AI](?=[\s'’]))(?:['’]\p{Ll}+)?(?:\s|[,.]))/gu;
/** `Mr.Hale`, where the stop ends no sentence. */
const AFTER_TITLE = /(?<=(?<![@./\p{L}])(?:Mr|Ms|Dr|St|Lt))\.(?=\p{Lu}\p{Ll})/gu;
/** On the wrong side of the mark: `the door ,and`, `the end .Then`. */
const WRONG_SIDE = /(?<=[\p{L}\p{N}]) +(?:[,;](?=\p{L})|[.!?](?=\p{Lu}\p{Ll}+(?:\s|[,.])))/gu;

const MESSAGES = {
  before: 'No space stands before this mark.',
  after: 'A space is missing after this mark.',
  side: 'The space belongs after the mark, not before it.',
  quote: 'No space stands between the speech and its quotation mark.',
  double: 'One space is enough.',
};

const DOUBLE = /(?<=[^\s|]) {2,3}(?=[^\s|])/g;
const AFTER_SENTENCE = /[.!?:…]["'”’)*_]*$/;
/** Two spaces after each sentence are an old typist's habit, two spaces in many places set a table. */
const TYPISTS = 0.1;

/** Marks set apart so often that the author means it, as French printers do. */
const HABIT = 12;

/**
 * A space before a comma, a full stop, a question or exclamation mark, or none after it: `the door ,and`, `the end.Then`;
 * a space inside the quotation marks, and two spaces where the others are single.
 *
 * Let through: ellipses, numbers, addresses of the web, abbreviations with inner full stops, and a manuscript that sets the space
 * throughout, as with two spaces after each sentence.
 */
export default defineRule({
  id: 'mark-spacing',
  message: MESSAGES.before,
  why: 'A mark belongs to the word before it and is set apart from the word after it.',
  severity: 'error',
  rank: 53,
  examples: [
    {wrong: 'She stopped , then ran.', right: 'She stopped, then ran.'},
    {wrong: 'She stopped.Then she ran.', right: 'She stopped. Then she ran.'},
  ],
  check(document, report) {
    const {text} = document;
    const spaced = [...text.matchAll(BEFORE)];
    const found: Fault[] =
      spaced.length > HABIT ? [] : spaced.map((match) => faultAt(match.index, match[0], '', MESSAGES.before));
    for (const pattern of [AFTER_COMMA, AFTER_STOP, AFTER_TITLE]) {
      for (const match of text.matchAll(pattern))
        found.push(faultAt(match.index, match[0], `${match[0]} `, MESSAGES.after));
    }
    for (const match of text.matchAll(WRONG_SIDE))
      found.push(faultAt(match.index, match[0], `${match[0].trim()} `, MESSAGES.side));
    for (const fault of [...found, ...besideQuotes(document), ...doubled(text)]) report(fault);
  },
});

function faultAt(start: number, actual: string, to: string, message: string): Fault {
  return {
    start,
    end: start + actual.length,
    message,
    confidence: 0.95,
    remedies: [{to, safety: to === '' ? 'safe' : 'ask'}],
  };
}

/** `"Go. "`, `" Go."`: inside the marks of one closed speech. */
function besideQuotes({tokens, quotations}: Document): Fault[] {
  const faults: Fault[] = [];
  for (const {first, last, closed} of quotations) {
    if (!closed || last - first < 3) continue;
    const [open, word] = [tokens[first], tokens[first + 1]];
    const [mark, close] = [tokens[last - 2], tokens[last - 1]];
    const isOpen = open && word?.spaced && open.spaced && word.start - open.end < 3;
    const isClose = mark && close?.spaced && /^[.,!?…]+$/.test(mark.text) && close.start - mark.end < 3;
    if (isOpen && !isClose) faults.push(faultAt(open.end, ' '.repeat(word.start - open.end), '', MESSAGES.quote));
    if (isClose && !isOpen) faults.push(faultAt(mark.end, ' '.repeat(close.start - mark.end), '', MESSAGES.quote));
  }
  return faults.length > HABIT ? [] : faults;
}

/** Two spaces for one. */
function doubled(text: string): Fault[] {
  const places = [...text.matchAll(DOUBLE)];
  if (places.length === 0 || places.length > HABIT) return [];
  const isEnd = (at: number): boolean => AFTER_SENTENCE.test(text.slice(Math.max(0, at - 4), at));
  const ends = text.match(/[.!?…]["'”’)]* +(?=\S)/g)?.length ?? 0;
  const typists = places.filter(({index}) => isEnd(index)).length > TYPISTS * ends;
  return places
    .filter(({index}) => !(typists && isEnd(index)))
    .map(({index, 0: actual}) => faultAt(index, actual, ' ', MESSAGES.double));
}
