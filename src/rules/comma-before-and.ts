import {type Clause, type Segment, stretchesOf} from '../analysis/clauses.js';
import type {Document} from '../analysis/document.js';
import type {Token} from '../analysis/tokens.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';

/** In words; shorter clauses stand together without a comma (`He knocked and she opened`). */
const LEAST = {before: 4, after: 4, together: 10} as const;

/**
 * No comma before `and` between two whole clauses: `The gate was open and the dogs ran out into the road` (Chicago Manual of Style
 * 18, 6.22).
 *
 * Good authors leave it out by taste, so the config has to ask for it. Let through: short clauses, a second verb without a subject
 * (`he ran and fell`), clauses that depend on a third (`When he came and she saw him`, `He said that it rained and she was cold`).
 */
export default defineRule({
  id: 'comma-before-and',
  message: 'A comma goes before “and” that joins two clauses.',
  why: 'The comma shows that a new clause with its own subject begins.',
  severity: 'suggestion',
  rank: 44,
  optIn: true,
  examples: [
    {
      wrong: 'The gate was open and the dogs ran out into the road.',
      right: 'The gate was open, and the dogs ran out into the road.',
    },
  ],
  check(document, report) {
    for (const {segments} of stretchesOf(document)) {
      for (const segment of segments) {
        for (const left of joinedByAnd(document, segment)) report(commaAfter(left, 0.8));
      }
    }
  },
});

/** The words after which `and` joins a whole clause to one before it. */
function joinedByAnd({tokens}: Document, {first, clauses}: Segment): Token[] {
  return clauses.flatMap((clause, i) => {
    const [before, and, left] = [clauses[i - 1], tokens[clause.first], tokens[clause.first - 1]];
    if (!before || !left || and?.lower !== 'and' || !isWhole(before) || !isWhole(clause)) return [];
    const words = {before: clause.first - first, after: clause.last - clause.first - 1};
    const isLong =
      words.before >= LEAST.before && words.after >= LEAST.after && words.before + words.after >= LEAST.together;
    return isLong && isPlain(tokens, clause) ? [left] : [];
  });
}

/** A subject with its verb; neither an order nor a question. */
function isWhole({kind, subject, verb, inverted}: Clause): boolean {
  return kind === 'main' && !inverted && subject !== undefined && verb !== undefined;
}

/** Its subject and then its verb follow `and` at once, unlike `the team so he could` and `the gun he had kept`. */
function isPlain(tokens: readonly Token[], {first, subject, verb}: Clause): boolean {
  if (!subject || !verb) return false;
  const between = [...tokens.slice(first + 1, subject.first), ...tokens.slice(subject.last, verb.first)];
  return between.every(({tags}) => tags[0] === 'ADV');
}
