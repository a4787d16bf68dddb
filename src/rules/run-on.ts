import type {Clause} from '../analysis/clauses.js';
import {stretchesOf} from '../analysis/clauses.js';
import type {Document} from '../analysis/document.js';
import {innerCapitals} from '../analysis/inner-capitals.js';
import type {Token} from '../analysis/tokens.js';
import {verbReadings} from '../analysis/verbs.js';
import {raise} from '../capitals.js';
import {defineRule, type Fault, type Remedy} from '../define-rule.js';

/** After these an object may be followed by a clause: `I told him he was late`. */
const TAKES_CLAUSE: ReadonlySet<string> = new Set(
  'tell show promise ask warn assure remind convince persuade teach inform let make have help see hear feel bet wish give cost think know say believe mean swear guess hope suppose want like love wonder remember forget realise realize learn imagine explain write read call kid wire'.split(
    ' ',
  ),
);
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'me him us them myself himself herself themselves ourselves'.split(' '),
);
const CLOSERS: ReadonlySet<string> = new Set('too either anyway already'.split(' '));
const NOMINATIVE: ReadonlySet<string> = new Set('i he she we they'.split(' '));

/**
 * Two sentences with nothing between them: `it could be both who knows`, `she followed him he never looked back`.
 *
 * Where the second has its capital, the full stop is missing. Else only where no other reading is left: a subject pronoun with its verb after an object pronoun or a closing adverb, and `who knows` at
 * the end. Relative clauses without a pronoun (`the house he bought`) and what is said or thought (`I told him he was late`) are let through.
 */
export default defineRule({
  id: 'run-on',
  message: 'Two sentences run into each other.',
  why: 'Without a mark between them readers cannot see where the first sentence ends.',
  severity: 'suggestion',
  rank: 40,
  examples: [{wrong: 'She followed him he never looked back.', right: 'She followed him. He never looked back.'}],
  check(document, report) {
    for (const {segments} of stretchesOf(document)) {
      for (const {clauses} of segments) {
        for (const [i, clause] of clauses.entries()) {
          const before = clauses[i - 1];
          if (!before || !isRunOn(document, before, clause)) continue;
          const last = document.tokens[clause.first - 1] as Token;
          const next = document.tokens[clause.first] as Token;
          report({start: last.start, end: next.end, confidence: 0.8, remedies: remediesFor(last, next)});
        }
      }
    }
    for (const {before, capital, goesOn} of innerCapitals(document)) if (!goesOn) report(missingStop(before, capital));
  },
});

function isRunOn({tokens}: Document, before: Clause, clause: Clause): boolean {
  if (clause.opener !== undefined) return isWhoKnows(tokens, clause);
  if (before.kind !== 'main' || !before.verb || !clause.verb || clause.inverted) return false;
  const last = tokens[clause.first - 1] as Token;
  const next = tokens[clause.first] as Token;
  if (!NOMINATIVE.has(next.lower.replace(/'.*$/, ''))) return false;
  const isObject = OBJECT_PRONOUNS.has(last.lower) && tokens[last.index - 1]?.tags[0] === 'VERB';
  if (!isObject && !CLOSERS.has(last.lower)) return false;
  // `More than either he knew or she guessed.`
  if (tokens[last.index - 1]?.lower === 'than') return false;
  return !tokens
    .slice(before.first, clause.first)
    .some(({lower, tags}) => tags.includes('VERB') && verbReadings(lower).some(({lemma}) => TAKES_CLAUSE.has(lemma)));
}

/** `... who knows.` after a clause of its own. */
function isWhoKnows(tokens: readonly Token[], {first, last}: Clause): boolean {
  const [who, knows] = [tokens[first], tokens[first + 1]];
  if (who?.lower !== 'who' || knows?.lower !== 'knows' || last !== first + 2) return false;
  return (
    /^[.!?…]/.test(tokens[last]?.text ?? '') &&
    tokens[first - 1]?.tags[0] !== 'NOUN' &&
    tokens[first - 1]?.tags[0] !== 'PROPN'
  );
}

/** `covered with jewels In the dark of the room` */
function missingStop(before: Token, capital: Token): Fault {
  return {
    start: before.start,
    end: capital.end,
    message: 'The full stop before the new sentence is missing.',
    severity: 'warning',
    confidence: 0.8,
    remedies: [{title: 'write a full stop', edits: [{start: before.end, end: before.end, text: '.'}]}],
  };
}

function remediesFor(last: Token, next: Token): Remedy[] {
  const at = last.end;
  return [
    {title: 'make two sentences', edits: [{start: at, end: at, text: '.'}, ...(next.lower === 'i' ? [] : raise(next))]},
    {title: 'use a semicolon', edits: [{start: at, end: at, text: ';'}]},
    {title: 'add “, and”', edits: [{start: at, end: at, text: ', and'}]},
  ];
}
