import type {CommaGap} from '../analysis/comma-gaps.js';
import type {Document} from '../analysis/document.js';
import {leavesOut, limitBy, scoredGapsOf} from '../analysis/missing-commas.js';
import type {Token} from '../analysis/tokens.js';
import {commaAfter} from '../comma-after.js';
import {defineRule, faultsOf} from '../define-rule.js';
import {draftSigns} from '../draft-signs.js';
import commaAfterTag from './comma-after-tag.js';

/** Log-odds from which a place is reported. */
const LIMITS = {limit: 3.5, least: 1.6} as const;
/** Places that score so high show the author's habit; before the first one, one in four leaves the comma out. */
const HABIT = {due: 1.5, prior: {places: 4, share: 0.25}} as const;

/**
 * No comma before a participle phrase that ends a clause: `He nodded at her smiling a little`, `The mist rose hiding the road`
 * (Chicago Manual of Style 18, 6.33).
 *
 * Let through: participles that say which one is meant (`the man holding the rope`), what is seen or heard (`saw him walking`), how
 * somebody stands or sits (`he sat reading`), and authors who have most of these commas and leave out the others by choice.
 */
export default defineRule({
  id: 'comma-before-participle',
  message: 'A comma sets off what somebody does at the same time.',
  why: 'Without it the participle seems to describe the word before it.',
  severity: 'suggestion',
  rank: 45,
  examples: [
    {
      wrong: 'She rose to her feet clutching the letter to her chest.',
      right: 'She rose to her feet, clutching the letter to her chest.',
    },
  ],
  check(document, report) {
    const gaps = scoredGapsOf(document);
    const limit = limitBy(LIMITS, draftSigns(document), leavesOut(gaps, ['participle'], HABIT));
    for (const {gap, score} of gaps) {
      if (gap.kind !== 'participle' || gap.hasComma || score < limit || isAfterTag(document, gap)) continue;
      report(commaAfter(document.tokens[gap.left] as Token, 0.8));
    }
  },
});

/** `he said already feeling better`: the comma that ends the tag is another rule's. */
function isAfterTag(document: Document, {stretch, left}: CommaGap): boolean {
  const [first, last] = [document.tokens[stretch.first] as Token, document.tokens[left] as Token];
  return faultsOf(commaAfterTag.definition, document).some(({start, end}) => start >= first.start && end <= last.end);
}
