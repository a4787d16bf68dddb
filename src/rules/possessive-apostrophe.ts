import {type ApostropheFault, apostropheFaults} from '../analysis/apostrophes.js';
import type {Document} from '../analysis/document.js';
import {isPluralForm, pluralOf} from '../analysis/nouns.js';
import {withApostrophes} from '../analysis/style.js';
import {defineRule} from '../define-rule.js';

const SINGULAR = /^(?:a|an|this|that|one|every|each|another|either|neither|my|your|his|her|our)$/;
const PLURAL =
  /^(?:these|those|some|all|both|many|few|several|most|other|two|three|four|five|six|seven|eight|nine|ten)$/;
/** Of one day, if no number says otherwise: `the days work`, `last nights events`. */
const TIMES =
  /^(?:today|tonight|tomorrow|yesterday|day|morning|afternoon|evening|night|week|month|year|season|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/**
 * A possessive without its apostrophe: `Orrowicks lamp`, `the sailors wives`.
 *
 * The words around decide, by weights learned from published fiction. Let through: plurals and verbs, names that end in
 * -s, and plural nouns that merely describe (`the sports pages`).
 */
export default defineRule({
  id: 'possessive-apostrophe',
  message: 'This possessive needs an apostrophe.',
  why: 'Without an apostrophe the word reads as a plural or a verb.',
  severity: 'error',
  rank: 58,
  examples: [{wrong: 'He saw Miras tail.', right: "He saw Mira's tail."}],
  check(document, report) {
    for (const fault of apostropheFaults(document)) {
      const {token, marked, score} = fault;
      if (marked || document.tokens[token.index + 1]?.text === "'" || document.tokens[token.index + 1]?.text === '’')
        continue;
      const remedies = spellings(document, fault).map((to) => ({to: withApostrophes(to, document.style)}));
      report({start: token.start, end: token.end, confidence: Math.min(0.97, 0.8 + score / 30), remedies});
    }
  },
});

/** `dragon's` and `dragons'`, the likelier first. */
function spellings(document: Document, {token, stem, capital}: ApostropheFault): string[] {
  const one = `${token.text.slice(0, 1)}${stem.slice(1)}'s`;
  if (capital) return [`${token.text.slice(0, -1)}'s`];
  const many = `${token.text.slice(0, 1)}${pluralOf(stem).slice(1)}'`;
  const before = [1, 2].map((step) => document.tokens[token.index - step]?.lower ?? '');
  if (before.some((word) => SINGULAR.test(word))) return [one, many];
  if (before.some((word) => PLURAL.test(word))) return [many, one];
  if (TIMES.test(stem)) return [one, many];
  const owned = document.tokens[token.index + 1];
  return owned && isPluralForm(owned.lower) ? [many, one] : [one, many];
}
