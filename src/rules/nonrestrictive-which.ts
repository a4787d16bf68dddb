import type {Document} from '../analysis/document.js';
import type {Token} from '../analysis/tokens.js';
import {canBe, verbReadings} from '../analysis/verbs.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';

const PRONOUNS = new Set('him her them me us you'.split(' '));
const POSSESSIVES = new Set('his her its their my your our'.split(' '));
/** Before these stands a whole clause, so that `which` can only comment on it. */
const CLAUSE_ENDS = new Set(
  'bit back again away together alone already home around aside tightly closely anyway'.split(' '),
);
/** Verbs after which `him which` asks a question: `told him which to take`. */
const ASKING = new Set('tell ask show teach remind inform advise let see know wonder decide choose'.split(' '));
/** What a comment on a whole clause says: `which made`, `which means`. */
const COMMENTS = new Set(
  'make mean surprise shock annoy please scare frighten worry confuse cause lead leave help explain'.split(' '),
);

/**
 * `which` without a comma where it cannot single anything out: after a pronoun (`moved around him which surprised her`), after
 * what has an owner (`his tail which was long`), after an adverb that ends the clause (`took him back which made her sad`), in phrases
 * that take up a whole clause (`waited for hours during which time nobody came`).
 *
 * Let through: `which` after a common noun, where it may tell which one is meant, as British authors write it; questions
 * (`told him which one`); `of which`, `in which`.
 */
export default defineRule({
  id: 'nonrestrictive-which',
  message: 'A comma goes before “which” when it adds a remark.',
  why: 'Without the comma “which” would say which one of several is meant.',
  severity: 'warning',
  rank: 56,
  examples: [
    {wrong: 'They ran past him which annoyed the guard.', right: 'They ran past him, which annoyed the guard.'},
  ],
  check(document, report) {
    for (const token of document.tokens) {
      if (token.lower !== 'which') continue;
      const before = addsRemark(document, token)
        ? document.tokens[token.index - 1]
        : beforeTakenUp(document.tokens, token);
      if (before) report(commaAfter(before, 0.88));
    }
  },
});

function addsRemark({tokens}: Document, which: Token): boolean {
  const before = tokens[which.index - 1];
  if (before?.kind !== 'word' || before.sentence !== which.sentence) return false;
  const verb = verbAfter(tokens, which);
  if (!verb) return false;
  const beyond = tokens[before.index - 1];
  if (PRONOUNS.has(before.lower)) return beyond?.lower !== 'about' && !asksBefore(tokens, before.index - 1);
  if (CLAUSE_ENDS.has(before.lower)) return beyond?.tags[0] !== 'ADJ' && isComment(verb);
  const owner = beyond?.tags[0] === 'ADJ' ? tokens[beyond.index - 1] : beyond;
  if (before.tags[0] === 'NOUN' && owner && POSSESSIVES.has(owner.lower))
    return before.lower !== 'mind' && !/s$/.test(before.lower);
  return before.tags[0] === 'NOUN' && isMeans(tokens, verb);
}

const TAKEN_UP = /^(?:(?:during|at|by|after) which (?:time|point)|in which case)$/;

/** The word before `during which time`, `at which point`, `in which case`. */
function beforeTakenUp(tokens: readonly Token[], which: Token): Token | undefined {
  const before = tokens[which.index - 2];
  const [preposition, noun] = [tokens[which.index - 1], tokens[which.index + 1]];
  if (before?.kind !== 'word' || before.sentence !== which.sentence || asksBefore(tokens, before.index))
    return undefined;
  if (/^(?:and|or|but|of|sure|clear|say|said|remember|remembered)$/.test(before.lower)) return undefined;
  return TAKEN_UP.test(`${preposition?.lower} which ${noun?.lower}`) ? before : undefined;
}

/** The finite verb of the clause, right after `which` or after an adverb or a name. */
function verbAfter(tokens: readonly Token[], which: Token): Token | undefined {
  for (let i = which.index + 1; i <= which.index + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.sentence !== which.sentence) return undefined;
    if (token.tags[0] === 'AUX') return token;
    if (token.tags[0] === 'VERB') return canBe(token.lower, 'past') || canBe(token.lower, 'third') ? token : undefined;
    if (token.tags[0] !== 'ADV' && token.tags[0] !== 'PROPN' && token.tags[0] !== 'PRON') return undefined;
  }
  return undefined;
}

function asksBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && verbReadings(token.lower).some(({lemma}) => ASKING.has(lemma));
}

function isComment(verb: Token): boolean {
  return verb.tags[0] === 'AUX' || verbReadings(verb.lower).some(({lemma}) => COMMENTS.has(lemma));
}

/** `which means I'm late`: a comment, since no noun by itself means that. */
function isMeans(tokens: readonly Token[], verb: Token): boolean {
  if (verb.lower !== 'means' && verb.lower !== 'meant') return false;
  return /^(?:i|i'm|i'll|he|she|they|we|you|you're|that|it|it's|there)$/.test(tokens[verb.index + 1]?.lower ?? '');
}
