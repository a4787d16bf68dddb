import {defineRule} from '../define-rule.js';

/** Two dots, four and more, or spaced dots, where no other mark stands beside them. */
const WRONG = /(?<![.\d])(?:\.\.(?!\.)|\.{4,}|\. \.(?: \.)+)(?!\d)/g;

/**
 * An ellipsis with two dots, with four or more, or with spaces between.
 *
 * Let through: three dots, the character `…`, and a full stop before an ellipsis where the style has four dots (`....` at the
 * end of a sentence followed by a capital).
 */
export default defineRule({
  id: 'ellipsis',
  message: 'An ellipsis has three dots.',
  why: 'Two dots read as a slip of the finger, and readers stumble over them.',
  severity: 'error',
  rank: 60,
  examples: [{wrong: 'Well.. maybe.', right: 'Well... maybe.'}],
  check(document, report) {
    for (const match of document.text.matchAll(WRONG)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match[0] === '....' && /^\s+["“]?\p{Lu}|^["”]|^$/u.test(document.text.slice(end, end + 4))) continue;
      report({start, end, confidence: 0.98, remedies: [{to: document.style.ellipsis, safety: 'safe'}]});
    }
  },
});
