import {brokenHabit, offStyle, TYPOGRAPHY, WORDING} from '../analysis/mixed-style.js';
import {defineRule} from '../define-rule.js';

/**
 * Ellipses, quotation marks, apostrophes and dashes that are written another way than in the rest of the chapter, and
 * whatever breaks the style that the config declares.
 *
 * Let through: a chapter that does both often (no habit is broken), and one that has too few to show a habit.
 */
export default defineRule({
  id: 'mixed-style',
  message: 'The rest of the chapter writes this another way.',
  why: 'One way throughout reads as one hand; two look like a text pasted together.',
  severity: 'suggestion',
  rank: 10,
  examples: [
    {
      wrong: '“No,” he said. “Go.” “Why?” “Go.” “Where?” "Home.”',
      right: '“No,” he said. “Go.” “Why?” “Go.” “Where?” “Home.”',
    },
  ],
  check(document, report) {
    for (const habit of [...TYPOGRAPHY, ...WORDING]) {
      const declared = document.declaredStyle[habit.name];
      if (declared !== undefined) offStyle(document, habit, declared).forEach(report);
      else if (TYPOGRAPHY.includes(habit)) brokenHabit(document, habit).forEach(report);
    }
  },
});
