import {brokenHabit, WORDING} from '../analysis/mixed-style.js';
import {defineRule} from '../define-rule.js';

/**
 * `OK` among `okay`, `alright` among `all right`, British among American spellings and the other way round.
 *
 * A matter of taste, so the config has to ask for it. Let through: a chapter without a clear habit.
 */
export default defineRule({
  id: 'mixed-wording',
  message: 'The rest of the chapter writes this word another way.',
  why: 'A careful reader takes two spellings of one word for an oversight.',
  severity: 'suggestion',
  rank: 10,
  optIn: true,
  examples: [
    {
      wrong: '“Okay.” He nodded, okay with it. Okay, okay, okay. “Okay!” It was okay. Okay. Okay? “OK,” she said.',
      right: '“Okay.” He nodded, okay with it. Okay, okay, okay. “Okay!” It was okay. Okay. Okay? “Okay,” she said.',
    },
  ],
  check(document, report) {
    for (const habit of WORDING) {
      if (document.declaredStyle[habit.name] === undefined) brokenHabit(document, habit).forEach(report);
    }
  },
});
