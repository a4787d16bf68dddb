import type {Document} from '../analysis/document.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';

const ANSWERS = new Set('yes yeah yep nope no um uh uhm hmm okay ok'.split(' '));
const SUBJECT =
  /^(?:i|i'm|i'll|i've|i'd|he|he's|she|she's|we|we're|we've|we'll|they|they're|it's|that's|there's|you're|you've|don't|can't|won't)$/;

/**
 * No comma after an answer or a hesitation that begins a sentence of speech: `Yes I know`, `Yeah well I tried`.
 *
 * Let through: `Oh you`, `Well that`, which many authors write without a comma, and `no` before a noun.
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
      if (!ANSWERS.has(word.lower) || !word.inSpeech || !begins(document, word)) continue;
      for (const last of wordsBeforeClause(document, word)) {
        report(commaAfter(last, 0.85));
      }
    }
  },
});

function begins({tokens}: Document, word: Token): boolean {
  const before = tokens[word.index - 1];
  return beginsUpper(word.text) && (before?.paragraph !== word.paragraph || before.kind === 'punctuation');
}

/** The words after which a comma is missing: the answer, and `well` after it. */
function wordsBeforeClause({tokens}: Document, word: Token): Token[] {
  const next = tokens[word.index + 1];
  if (next?.lower === 'well' && SUBJECT.test(tokens[next.index + 1]?.lower ?? '')) return [word, next];
  return next?.inSpeech && SUBJECT.test(next.lower) ? [word] : [];
}
