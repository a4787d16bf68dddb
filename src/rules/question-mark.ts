import {type DialogueLine, dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {defineRule} from '../define-rule.js';

const ASKS = new Set('what why where when who whom whose how'.split(' '));
const CONTRACTED = /^(?:what|why|where|when|who)'(?:s|re)$/;
const AUXILIARIES = new Set(
  "do does did is are was were can could will would should have has don't doesn't didn't isn't aren't wasn't can't couldn't won't".split(
    ' ',
  ),
);
/** Those that begin a question by themselves; `will`, `would` and `can` begin an order as well, `had` and `were` a condition. */
const BEGINS = new Set('do does did are'.split(' '));
const PEOPLE = new Set('i you he she it we they'.split(' '));
/** What is asked for no answer: `Who are you to judge.`, `What do I know.`, `Do you know, I like it.` */
const NO_QUESTION =
  /^(?:how (?:do you do$|(?:should|could|would|can|dare) )|who (?:is|are|am) \w+ to|what (?:do|did|can|could|should|would) (?:i|we) |do (?:you|i) (?:know|mean)$|where would)/;
/** What is asked for is the subject. */
const GOING_ON = /^what(?:'s| is| was) (?:going on|happening|wrong|the matter)\b/;
/** A longer one is seldom put as a question alone. */
const LONGEST = 9;

/**
 * A question in speech that ends in a comma or a full stop: `"What do you want," she asked`, `"Who is she."`
 *
 * Let through: requests and cries that only look like questions (`Would you sit down.`, `How should I know.`), speech that goes on
 * after its tag (`"Do you know," he said, "I like it"`), and questions in other words (`You are coming.`).
 */
export default defineRule({
  id: 'question-mark',
  message: 'A question ends with a question mark.',
  why: 'The mark alone tells the reader how the sentence is spoken.',
  severity: 'warning',
  rank: 67,
  examples: [{wrong: '"What do you want," she asked.', right: '"What do you want?" she asked.'}],
  check(document, report) {
    const lines = dialogueOf(document);
    lines.forEach((line, i) => {
      const mark = wrongMark(document, line, lines[i + 1]);
      if (mark) report({start: mark.start, end: mark.end, confidence: 0.85, remedies: [{to: '?'}]});
    });
  },
});

/** The comma or full stop that ends the speech, where its last sentence asks. */
function wrongMark({tokens}: Document, line: DialogueLine, next: DialogueLine | undefined): Token | undefined {
  const {first, last, closed, paragraph} = line.quotation;
  const mark = tokens[last - 2];
  if (!closed || !mark || !/^[.,]$/.test(mark.text)) return undefined;
  if (mark.text === ',' && (line.after?.kind !== 'tag' || next?.quotation.paragraph === paragraph)) return undefined;
  let start = mark.index;
  while (start - 1 > first && !/^[.!?…—;:]/.test((tokens[start - 1] as Token).text)) start--;
  return isQuestion(tokens.slice(start, mark.index)) ? mark : undefined;
}

/** The verb stands before its subject, and no comma parts them from anything. */
function isQuestion(words: readonly Token[]): boolean {
  const [one, two, three] = words;
  if (!one || !two || words.length < 3 || words.length > LONGEST || !beginsUpper(one.text)) return false;
  const text = words.map(({lower}) => lower).join(' ');
  if (words.some(({kind}) => kind === 'punctuation') || NO_QUESTION.test(text)) return false;
  if (BEGINS.has(one.lower)) return PEOPLE.has(two.lower) && two.lower !== 'it';
  if (GOING_ON.test(text)) return true;
  if (CONTRACTED.test(one.lower)) return /^(?:this|that|it|he|she|they|you|there)$/.test(two.lower);
  return ASKS.has(one.lower) && AUXILIARIES.has(two.lower) && PEOPLE.has(three?.lower ?? '');
}
