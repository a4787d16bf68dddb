import {defineRule} from '../define-rule.js';

/** A sign of arithmetic, or a letter by itself that is no word. */
const FORMULA_BEFORE = /(?:[=+−<>^×]|(?<![\p{L}\p{N}'’.-])[b-hj-z]) $/iu;
const FORMULA_AFTER = /^ (?:[=+−<>^×]|[b-hj-z](?![\p{L}\p{N}'’.-]))/iu;

/**
 * The pronoun in lower case: `i think`, `i'm`, `i.. i am`.
 *
 * Let through: `i.e.`, a list's `i.` or `(i)`, a roman numeral after `part`, `chapter` and the like, and a letter that
 * is spoken of as a letter or stands in a formula (`x i = 0`).
 */
export default defineRule({
  id: 'pronoun-i',
  message: 'The pronoun “I” takes a capital.',
  why: 'English writes “I” with a capital wherever it stands.',
  severity: 'error',
  rank: 60,
  examples: [{wrong: 'Then i ran.', right: 'Then I ran.'}],
  check(document, report) {
    for (const match of document.text.matchAll(
      /(?<![\p{L}\p{N}'’.\-_/@#])i(?=(?:['’](?:m|ve|ll|d))?(?![\p{L}\p{N}'’\-_/@]))/gu,
    )) {
      const at = match.index;
      const before = document.text.slice(Math.max(0, at - 24), at);
      const after = document.text.slice(at + 1, at + 5);
      if (/^\.[a-z]/i.test(after) || after.startsWith(')')) continue;
      if (/\b(?:part|chapter|book|act|scene|volume|letter|section|phase)\s$/i.test(before)) continue;
      if (FORMULA_BEFORE.test(before) || FORMULA_AFTER.test(after)) continue;
      report({start: at, end: at + 1, confidence: 0.99, remedies: [{to: 'I', safety: 'safe', title: 'write “I”'}]});
    }
  },
});
