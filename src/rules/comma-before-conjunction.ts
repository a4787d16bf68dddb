import {leavesOut, limitBy, scoredGapsOf} from '../analysis/missing-commas.js';
import type {Token} from '../analysis/tokens.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';
import {draftSigns} from '../draft-signs.js';

/** Log-odds from which a place is reported. */
const LIMITS = {but: {limit: 6.5, least: 4}, so: {limit: 1, least: 0}} as const;
/** Places that score so high show the author's habit; before the first one, one in seven leaves the comma out. */
const HABIT = {due: 1, prior: {places: 2, share: 0.15}} as const;
/** Log-odds of leaving it out below which the habit says no more: who has six of seven in a draft forgot the seventh. */
const CAREFUL = -1.9;

/**
 * No comma before `but`, `yet` or `so` between two whole clauses: `The gate was open but nobody came` (Chicago Manual of Style
 * 18, 6.22).
 *
 * Let through: short clauses, a second verb without a subject (`he ran but fell`), `so` in the sense of `so that`, and authors who
 * leave the comma out now and then as they please.
 */
export default defineRule({
  id: 'comma-before-conjunction',
  message: 'A comma goes before a conjunction that joins two clauses.',
  why: 'The comma shows that a new clause with its own subject begins.',
  severity: 'suggestion',
  rank: 45,
  examples: [
    {
      wrong: 'She knocked at the door three times but nobody answered.',
      right: 'She knocked at the door three times, but nobody answered.',
    },
  ],
  check(document, report) {
    const gaps = scoredGapsOf(document);
    const signs = draftSigns(document);
    const habit = Math.max(CAREFUL, leavesOut(gaps, ['but', 'so'], HABIT));
    for (const {gap, score} of gaps) {
      if ((gap.kind !== 'but' && gap.kind !== 'so') || gap.hasComma || score < limitBy(LIMITS[gap.kind], signs, habit))
        continue;
      report(commaAfter(document.tokens[gap.left] as Token, 0.85));
    }
  },
});
