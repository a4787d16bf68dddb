import {type Attribution, dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {canBe} from '../analysis/verbs.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';

/** Verbs with a gerund as their object, or that go on with one: `he suggested leaving`. */
const TAKES_GERUND = new Set(
  'suggest propose deny recall remember report continue begin finish resume go admit confess consider advise insist'.split(
    ' ',
  ),
);
/** Adjectives used as adverbs or names of what is said: `said low`, `said good night`. */
const FLAT = new Set(
  'loud low quick soft slow flat dry short clear hard close aloud last first next more less enough fast sharp quiet out back good right sure fine okay ok sorry happy merry dear much little own such other many few several all both same half straight direct deep high long late early earlier later final'.split(
    ' ',
  ),
);
const DEGREE =
  /^(?:really|very|quite|rather|so|more|still|already|clearly|obviously|now|suddenly|slightly|pretty|too|almost|just|somewhat)$/;
/** Adverbs that belong to the tag; a comma comes after them: `he asked again, looking down`. */
const CLOSES_TAG = new Set([
  'again',
  'once',
  'then',
  'finally',
  'first',
  'aloud',
  'too',
  'back',
  'out',
  'up',
  'loudly',
]);
const WATCHING = new Set(
  'looking seeing staring glancing gazing watching knowing hoping wondering trying feeling turning thinking wanting'.split(
    ' ',
  ),
);

/**
 * A phrase added to a dialogue tag without a comma: `she said looking up`, `he asked really shocked`, `he admitted which
 * surprised her`.
 *
 * Let through: an adverb of the tag itself (`she said quietly`), a gerund that is the verb's object (`he suggested leaving`), and
 * `in a voice trembling with rage`, where the participle tells which voice.
 */
export default defineRule({
  id: 'comma-after-tag',
  message: 'A comma sets off what is added to a dialogue tag.',
  why: 'The tag ends where the action or the state of the speaker begins.',
  severity: 'warning',
  rank: 57,
  examples: [
    {wrong: '"Not yet," she said looking up.', right: '"Not yet," she said, looking up.'},
    {wrong: '"Not yet," she said which surprised him.', right: '"Not yet," she said, which surprised him.'},
  ],
  check(document, report) {
    for (const {after} of dialogueOf(document)) {
      if (after?.kind !== 'tag' || !after.speech) continue;
      const at = additionAt(document, after);
      if (at === undefined) continue;
      report(commaAfter(document.tokens[at - 1] as Token, 0.9));
    }
  },
});

/** Index of the first token of the addition. */
function additionAt(document: Document, tag: Attribution): number | undefined {
  const {tokens} = document;
  const paragraph = (tokens[tag.verb] as Token).paragraph;
  const word = (i: number): Token | undefined => {
    const token = tokens[i];
    return token?.kind === 'word' && token.paragraph === paragraph && !token.inSpeech ? token : undefined;
  };
  let i = tag.last;
  const hearer = tag.speech?.person && /^(?:him|her|them|me|us|himself|herself)$/.test(word(i)?.lower ?? '');
  if (hearer) i++;
  const start = beginsAddition(word, tag, i);
  if (start !== undefined) return start;
  return laterAddition(word, i);
}

type WordAt = (i: number) => Token | undefined;

/** The addition follows the verb at once, or after adverbs. */
function beginsAddition(word: WordAt, tag: Attribution, from: number): number | undefined {
  let i = from;
  while (
    word(i) &&
    (CLOSES_TAG.has(word(i)?.lower ?? '') || (word(i)?.lower === 'at' && word(i + 1)?.lower === 'once'))
  )
    i++;
  const start = i;
  while (word(i) && isAdverb(word(i) as Token)) i++;
  const bit = word(i)?.lower === 'a' && /^(?:bit|little)$/.test(word(i + 1)?.lower ?? '') ? 2 : 0;
  const head = word(i + bit);
  if (!head) return undefined;
  if (bit === 0 && head.lower === 'which') return isRelative(word, i) ? i : undefined;
  if (bit === 0 && isParticiple(head) && !TAKES_GERUND.has(tag.speech?.lemma ?? '')) return start;
  const degree = i > start ? DEGREE.test(word(i - 1)?.lower ?? '') : bit > 0;
  return isState(word, i + bit, degree) ? start : undefined;
}

function isAdverb(token: Token): boolean {
  return (
    (token.tags[0] === 'ADV' || token.lower === 'not' || /ly$/.test(token.lower)) &&
    !/^(?:how|when|where|why|as)$/.test(token.lower)
  );
}

function isParticiple(token: Token): boolean {
  return /^\p{Ll}.*ing$/u.test(token.text) && canBe(token.lower, 'ing') && !ING_NOUNS.test(token.lower);
}

const ING_NOUNS =
  /^(?:.*thing|morning|evening|during|king|ring|spring|string|wing|swing|including|regarding|concerning|according)$/;

/** `shocked about`, `interested.`, `curious`: an adjective by itself, not before a noun. */
function isState(word: WordAt, at: number, degree: boolean): boolean {
  const head = word(at);
  if (!head || beginsUpper(head.text) || FLAT.has(head.lower) || /ly$/.test(head.lower)) return false;
  const isPast = /ed$/.test(head.lower) && head.tags[0] !== 'NOUN';
  if (head.tags[0] !== 'ADJ' && !isPast) return false;
  if (!degree && !isPast) return false;
  const next = word(at + 1);
  return (
    next === undefined || /^(?:about|at|by|that|as|still|from|with|now|and|for|of|to|because|since)$/.test(next.lower)
  );
}

/** `which made`, `which quickly made`: not `which one`, `which of them`. */
function isRelative(word: WordAt, at: number): boolean {
  let i = at + 1;
  while (word(i)?.tags[0] === 'ADV') i++;
  const next = word(i);
  return next !== undefined && (next.tags[0] === 'VERB' || next.tags[0] === 'AUX') && !canBe(next.lower, 'ing');
}

/** `said in a calm tone which made him laugh`, `asked with a sad face looking down`: after a phrase that belongs to the tag. */
function laterAddition(word: WordAt, from: number): number | undefined {
  if (!/^(?:in|with|while|as)$/.test(word(from)?.lower ?? '')) return undefined;
  const isPhrase = /^(?:in|with)$/.test(word(from)?.lower ?? '');
  for (let i = from + 2; i < from + 9; i++) {
    const token = word(i);
    if (!token) return undefined;
    const before = word(i - 1) as Token;
    if (token.lower === 'which' && before.tags[0] !== 'ADP') return isRelative(word, i) ? i : undefined;
    if (!isPhrase || token.tags[0] === 'AUX') return undefined;
    if (WATCHING.has(token.lower) && !/^(?:his|her|their|my|its)$/.test(word(from + 1)?.lower ?? '')) {
      if (before.lower === 'not') return i - 1;
      return before.tags[0] === 'NOUN' && !/^(?:voice|tone|eyes|face)$/.test(before.lower) ? i : undefined;
    }
  }
  return undefined;
}
