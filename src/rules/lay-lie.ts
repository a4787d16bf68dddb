import {isDialectSpeech} from '../analysis/dialect.js';
import type {Document} from '../analysis/document.js';
import type {Token} from '../analysis/tokens.js';
import {defineRule, type Fault} from '../define-rule.js';

/** What stands for each form where nothing is laid. */
const RIGHT = new Map([
  ['lay', 'lie'],
  ['lays', 'lies'],
  ['laying', 'lying'],
  ['laid', 'lay'],
]);
const BEFORE_BASE = new Set(
  "to will would could can should must might may i'll he'll she'll we'll they'll you'll didn't don't couldn't can't won't wouldn't did let's".split(
    ' ',
  ),
);
const BEFORE_ING =
  /^(?:am|is|are|was|were|be|been|wasn't|weren't|isn't|just|still|now|already|found|saw|\w+'(?:m|s|re))$/;
const BEFORE_PAST = /^(?:i|he|she|it|we|they|you|who|and|then|just)$/;
const POSTURE = new Set('down back there here awake still flat motionless asleep sprawled'.split(' '));
const PREPOSITIONS = new Set('on in at beside next under against across atop'.split(' '));
/** Where one lies; what is laid on hands or in stores does not lie there. */
const PLACES = new Set(
  'bed beds couch sofa floor ground grass sand snow mud dirt street road side sides back backs stomach stomachs belly belly table hospital coffin grave pool puddle corner dark darkness middle mattress pillow pillows blanket blankets hammock bunk cot rug carpet pile heap nest cave bench deck beach field wreckage rubble'.split(
    ' ',
  ),
);

/**
 * `lay` for `lie`: `she wanted to lay down`, `he was laying on the floor`, `she laid back and slept`.
 *
 * Let through: whatever has an object (`to lay down the law`, `he laid back the cover`), the past of `lie` (`he lay down`), and
 * words that may be laid (`laying in supplies`).
 */
export default defineRule({
  id: 'lay-lie',
  message: 'What rests lies; only what somebody puts down is laid.',
  why: '“Lay” needs an object, “lie” (lay, lain, lying) has none.',
  severity: 'error',
  rank: 56,
  examples: [{wrong: 'He went upstairs to lay down.', right: 'He went upstairs to lie down.'}],
  check(document, report) {
    for (const token of document.tokens) {
      const right = RIGHT.get(token.lower);
      if (
        !right ||
        (token.inSpeech && isDialectSpeech(document, token)) ||
        !isForm(document, token) ||
        !rests(document.tokens, token)
      )
        continue;
      report(fault(token, right));
    }
  },
});

/** The word before shows which form it is: after `he` `lay` is the past of `lie`. */
function isForm({tokens}: Document, token: Token): boolean {
  const before = tokens[token.index - 1];
  if (!before || before.sentence !== token.sentence) return token.lower === 'laying';
  if (token.lower === 'lay') return BEFORE_BASE.has(before.lower);
  if (token.lower === 'laying')
    return BEFORE_ING.test(before.lower) || before.kind === 'punctuation' || before.tags[0] === 'NOUN';
  if (token.lower === 'laid')
    return (BEFORE_PAST.test(before.lower) || before.tags[0] === 'PROPN') && !isPassiveOrRelative(tokens, before);
  return before.tags[0] === 'PRON' || before.tags[0] === 'PROPN';
}

/** `which he laid on the table`, `was carried out and laid on the floor`. */
function isPassiveOrRelative(tokens: readonly Token[], before: Token): boolean {
  const earlier = tokens
    .slice(Math.max(0, before.index - 14), before.index)
    .filter(({sentence}) => sentence === before.sentence);
  if (before.lower === 'and' || before.lower === 'then')
    return earlier.some(({lower}) => /^(?:was|were|been|be|being)$/.test(lower));
  return /^(?:which|that|what|whom)$/.test(earlier.at(-1)?.lower ?? '') || earlier.at(-1)?.tags[0] === 'NOUN';
}

/** No object follows: a posture and then no noun phrase, or a place to lie in. */
function rests(tokens: readonly Token[], token: Token): boolean {
  const [first, second] = tokens.slice(token.index + 1, token.index + 3);
  if (!first || first.sentence !== token.sentence) return false;
  if (POSTURE.has(first.lower)) {
    const ends = !second || second.kind === 'punctuation' || second.sentence !== token.sentence;
    return (
      ends ||
      PREPOSITIONS.has(second.lower) ||
      /^(?:and|for|with|until|to|when|while|but|again|beside|too)$/.test(second.lower)
    );
  }
  return PREPOSITIONS.has(first.lower) && isPlace(tokens, first);
}

/** `on the cold floor`, `in bed`. */
function isPlace(tokens: readonly Token[], preposition: Token): boolean {
  for (const word of tokens.slice(preposition.index + 1, preposition.index + 5)) {
    if (word.kind !== 'word' || word.sentence !== preposition.sentence) return false;
    if (PLACES.has(word.lower)) return true;
    if (!/^(?:DET|ADJ|PRON|NOUN)$/.test(word.tags[0] ?? '')) return false;
  }
  return false;
}

function fault({start, end}: Token, to: string): Fault {
  return {start, end, confidence: 0.9, remedies: [{to}]};
}
