import {defineRule, type Fault} from '../define-rule.js';

const BEFORE = /(?<=[\p{L}\p{N}"”'’)]) +(?=(?:[,;]|[!?]+|\.(?!\.|\d|[\p{L}]|\s\.))(?:["”'’)]?(?:\s|$)))/gu;
const AFTER_COMMA = /(?<=\p{Ll}{2})[,;](?=\p{L}{2})/gu;
const AFTER_STOP = /(?<=(?<![@./\p{L}])\p{L}\p{Ll}{2,})[.!?](?=\p{Lu}\p{Ll}+(?:\s|[,.]))/gu;

const MESSAGES = {
  before: 'No space stands before this mark.',
  after: 'A space is missing after this mark.',
};

/** Marks set apart so often that the author means it, as French printers do. */
const HABIT = 12;

/**
 * A space before a comma, a full stop, a question or exclamation mark, or none after it: `the door ,and`, `the end.Then`.
 *
 * Let through: ellipses, numbers, addresses of the web, abbreviations with inner full stops, and a manuscript that sets the space
 * throughout.
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
  check({text}, report) {
    const spaced = [...text.matchAll(BEFORE)];
    const found: Fault[] =
      spaced.length > HABIT ? [] : spaced.map((match) => faultAt(match.index, match[0], '', MESSAGES.before));
    for (const pattern of [AFTER_COMMA, AFTER_STOP]) {
      for (const match of text.matchAll(pattern))
        found.push(faultAt(match.index, match[0], `${match[0]} `, MESSAGES.after));
    }
    for (const fault of found) report(fault);
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
