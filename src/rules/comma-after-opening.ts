import type {CommaGap} from '../analysis/comma-gaps.js';
import type {Document} from '../analysis/document.js';
import {leavesOut, limitBy, type ScoredGap, scoredGapsOf} from '../analysis/missing-commas.js';
import type {Token} from '../analysis/tokens.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';
import {draftSigns} from '../draft-signs.js';
import {probabilityOf} from '../model/linear.js';

/** Log-odds from which a place is reported. */
const LIMITS = {limit: 4, least: 0.5} as const;
/**
 * The same after a clause: `When I arrived at the house my aunt had left`. In drafts an editor puts in nine in ten of those that are
 * left out; but an author who has most of them leaves out the others by choice.
 */
const CLAUSE_LIMITS = {limit: 2.3, least: -1.2} as const;
/** Log-odds that the author leaves the comma out from which that holds: three in ten. */
const CARELESS = Math.log(0.3 / 0.7);
/** The same for one or two words without a verb: `Inside it was dry`. */
const SHORT = 3;
/** Places that score so high show the author's habit; before the first one half of them leave the comma out. */
const HABIT = {due: 0.5, prior: {places: 4, share: 0.5}} as const;

/**
 * No comma between what opens a sentence and its subject: `When the rain had stopped they went on`, `Getting no answer she
 * knocked` (Chicago Manual of Style 18, 6.33, 6.36).
 *
 * A classifier trained on published fiction, from which these commas were taken out, weighs the opening and the clause after it.
 * Good authors leave many of these commas out, most of all after short openings; so a place must be nearly certain, save in a
 * manuscript with other signs of a draft that hardly ever has the comma.
 *
 * Let through: short openings, inversion (`In the hall stood a clock`), clauses that are the subject (`What he did was wrong`).
 */
export default defineRule({
  id: 'comma-after-opening',
  message: 'A comma shows where the main clause begins.',
  why: 'Without it readers take the subject for a part of the opening and have to go back.',
  severity: 'suggestion',
  rank: 45,
  examples: [
    {
      wrong: 'If you will not come down to us, we will climb. However I would rather not.',
      right: 'If you will not come down to us, we will climb. However, I would rather not.',
    },
  ],
  check(document, report) {
    const gaps = scoredGapsOf(document);
    const signs = draftSigns(document);
    const habit = leavesOut(gaps, ['front'], HABIT);
    for (const {gap, score} of surest(document, gaps)) {
      const limit = limitBy(habit > CARELESS && isClause(document, gap) ? CLAUSE_LIMITS : LIMITS, signs, habit);
      if (score < (isShort(document, gap) ? Math.max(SHORT, limit) : limit)) continue;
      const confidence = Math.round(Math.min(0.95, Math.max(0.7, probabilityOf(score))) * 100) / 100;
      report(commaAfter(document.tokens[gap.left] as Token, confidence));
    }
  },
});

function isShort(document: Document, gap: CommaGap): boolean {
  return gap.left - gap.from < 2 && !hasVerb(document, gap);
}

const BEGINS_CLAUSE: ReadonlySet<string> = new Set(
  'after although as because before even if just now once since though till unless until when whenever wherever while'.split(
    ' ',
  ),
);

/** `As she came in`, `after walking for a day`, `just as he was about to go`. */
function isClause(document: Document, gap: CommaGap): boolean {
  return (
    gap.left - gap.from >= 2 && BEGINS_CLAUSE.has(document.tokens[gap.from]?.lower ?? '') && hasVerb(document, gap)
  );
}

function hasVerb({tokens}: Document, {from, left}: CommaGap): boolean {
  return tokens.slice(from, left + 1).some(({tags}) => tags.includes('VERB') || tags.includes('AUX'));
}

/** `on a morning she did not like to think of`: what looks like the main clause says of which noun the opening speaks. */
function isRelative(tokens: readonly Token[], {right, stretch}: CommaGap): boolean {
  const {last} = stretch.segments.find((segment) => right < segment.last) ?? stretch;
  return /^(?:of|about|with|from)$/.test(tokens[last - 1]?.lower ?? '');
}

/** An opening ends once: of several places for its comma the surest counts. */
function surest({tokens}: Document, gaps: readonly ScoredGap[]): ScoredGap[] {
  const best = new Map<number, ScoredGap>();
  for (const scored of gaps) {
    const {gap} = scored;
    if (gap.kind !== 'front' || gap.hasComma || tokens[gap.right]?.inSpeech !== tokens[gap.left]?.inSpeech) continue;
    if (isRelative(tokens, gap)) continue;
    const other = best.get(gap.from);
    if (!other || other.score < scored.score) best.set(gap.from, scored);
  }
  return [...best.values()];
}
