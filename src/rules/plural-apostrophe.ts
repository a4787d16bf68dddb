import {apostropheFaults} from '../analysis/apostrophes.js';
import type {Document} from '../analysis/document.js';
import {isPluralForm, pluralOf} from '../analysis/nouns.js';
import type {Token} from '../analysis/tokens.js';
import {canBe, thirdPerson} from '../analysis/verbs.js';
import {defineRule} from '../define-rule.js';

/** Before these, and before participles, `'s` may be `is` or `has`. */
const PREDICATES: ReadonlySet<string> = new Set(
  'here there gone dead been not a an the my his her your our their always never still already just so too very really got right back up down out over away off only almost nearly more no what where why how'.split(
    ' ',
  ),
);
/** They have no plural in -s: `the police's` is a possessive. */
const ALREADY_PLURAL = /^(?:police|cattle|folk|everyone|everybody|someone|somebody|anyone|anybody|no-one|nobody|else)$/;
/** Whose possessive names a shop or a practice: `at the butcher's`. */
const SHOPS =
  /^(?:butcher|grocer|baker|pastrycook|tailor|chemist|dressmaker|optician|florist|hairdresser|barber|doctor|dentist|jeweller|jeweler|stationer|registrar|confectioner|fishmonger|ironmonger|milliner|pawnbroker|saddler|cobbler|undertaker|tobacconist|newsagent|greengrocer|vet)$/;
/** Log-odds asked for where the word may well be, and may perhaps be, a contraction. */
const CERTAIN = 9;
const LIKELY = 6;
const PLURAL_BEFORE =
  /^(?:these|those|many|several|few|some|all|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/;

/**
 * A plural or a verb written with an apostrophe: `dozens of dragon's`, `the other's wanted`, `he meet's`.
 *
 * The words around decide, by weights learned from published fiction. Let through: possessives, with their noun
 * (`the dragon's tail`) and without (`at the butcher's`), `'s` for `is` and `has`, and plurals of letters and numbers
 * (`the 1990's`), which some houses write so.
 */
export default defineRule({
  id: 'plural-apostrophe',
  message: 'This -s takes no apostrophe.',
  why: 'The apostrophe marks a possessive or a contraction; plurals and verbs take a plain -s.',
  severity: 'error',
  rank: 60,
  examples: [
    {wrong: "Dozens of dragon's were there.", right: 'Dozens of dragons were there.'},
    {wrong: "The boy's were late.", right: 'The boys were late.'},
  ],
  check(document, report) {
    for (const {token, stem, marked, score} of apostropheFaults(document)) {
      if (!marked || score < askedFor(document, token, stem)) continue;
      if (isPluralForm(stem) || ALREADY_PLURAL.test(stem)) continue;
      if (SHOPS.test(stem) && document.tokens[token.index - 1]?.lower !== 'of') continue;
      const before = document.tokens[token.index - 1];
      const isVerb = before?.tags[0] === 'PRON' && !/^(?:her|his|its|these|those|some|all|many)$/.test(before.lower);
      const plain = isVerb ? thirdPerson(stem) : pluralOf(stem);
      const to = token.text.slice(0, 1) + plain.slice(1);
      report({start: token.start, end: token.end, confidence: confidenceOf(score), remedies: [{to}]});
    }
  },
});

/**
 * The log-odds asked for where `'s` may be short for `is` or `has`: `the dragon's here`, `the wind's behind me`. Not after
 * a plural determiner, and `the other's` is hardly ever short.
 */
function askedFor({tokens}: Document, token: Token, stem: string): number {
  const next = tokens[token.index + 1];
  if (next?.kind !== 'word' || next.sentence !== token.sentence || stem === 'other') return 0;
  if ([1, 2, 3].some((step) => PLURAL_BEFORE.test(tokens[token.index - step]?.lower ?? ''))) return 0;
  if (next.lower === 'had') return token.inSpeech ? CERTAIN : 0;
  if (next.tags[0] === 'ADP' && next.lower !== 'of') return token.inSpeech ? CERTAIN : LIKELY;
  if (PREDICATES.has(next.lower) || /^(?:ADJ|ADV|DET)$/.test(next.tags[0] ?? '')) return CERTAIN;
  return canBe(next.lower, 'ing') || (canBe(next.lower, 'participle') && !canBe(next.lower, 'base')) ? CERTAIN : 0;
}

function confidenceOf(score: number): number {
  return Math.min(0.98, 0.75 + score / 30);
}
