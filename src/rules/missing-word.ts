import {articleFeatures, articlePlace} from '../analysis/article-places.js';
import type {Document} from '../analysis/document.js';
import {isPluralForm} from '../analysis/nouns.js';
import {perDocument} from '../analysis/per-document.js';
import type {Token} from '../analysis/tokens.js';
import {canBe, ingOf} from '../analysis/verbs.js';
import {loadWords} from '../analysis/words.js';
import {defineRule, type Fault} from '../define-rule.js';
import {draftSigns} from '../draft-signs.js';
import {loadModel} from '../model/file.js';
import {type LinearModel, scoreOf} from '../model/linear.js';
import {dataUrl, readDataLines} from '../rule-data.js';

/**
 * Log-odds that an article is missing. In five books with planted errors this finds 36 of 76 missing words (`DRAFT` 41); published fiction,
 * books of the training among it, has 0.1 findings in 10,000 words. At 3.4, on authors left out of training, there were 0.2 false
 * alarms in 10,000 words.
 */
const SURE = 3;
/** From these signs of a draft on the limit falls by `step` for each. */
const DRAFT = {from: 1, step: 1, least: 2.3} as const;
/** Verbs and adjectives that take `to` before another verb; `need` may do without. */
const TAKES_TO = new Set(
  'want wants wanted wanting began tried tries trying used needed seemed seems able supposed decided decides managed hoped refused agreed pretended intended started'.split(
    ' ',
  ),
);
/** Words that show a verb before them to be one. */
const OBJECTS = new Set('me him us them it the my his their your'.split(' '));
const BEFORE_ABLE = new Set('be been being is am are was were not barely hardly only never'.split(' '));
/** Uses of its form in -ing per million words that make a word a verb. */
const COMMON_VERB = 2;
const ALSO_NOUN_OR_STATE = new Set([
  'be',
  'have',
  'do',
  'go',
  'see',
  'get',
  'say',
  'know',
  'make',
  'take',
  'come',
  'leave',
  'find',
  'tell',
]);

const PARTS = new Set('many several some most few none each'.split(' '));
/** `most them`, `some us`. */
const WHOLE = new Set(['them', 'us']);
const BE_AFTER = new Map([
  ['i', 'am'],
  ['he', 'is'],
  ['she', 'is'],
  ['we', 'are'],
  ['they', 'are'],
]);
/** Words that open a clause in which a participle alone is no verb. */
const OPENERS = new Set('that because if when before after since while until unless'.split(' '));

let weights: LinearModel | undefined;
let verbs: ReadonlySet<string> | undefined;

/**
 * A small word left out: `wanted go home`, `he stood in doorway`, `many the stories`, `before we doing that`.
 *
 * Let through: clipped speech (`in town`, `at sea` and what else published fiction writes without an article), headings.
 */
export default defineRule({
  id: 'missing-word',
  message: 'A small word seems to be missing.',
  why: 'The eye jumps over a missing “to” or “the” when the author rereads, and the reader stumbles over it.',
  severity: 'warning',
  rank: 35,
  examples: [{wrong: 'She wanted go home.', right: 'She wanted to go home.'}],
  check(document, report) {
    for (const token of document.tokens) {
      if (token.kind !== 'word') continue;
      const fault =
        missingTo(document, token) ??
        missingOf(document, token) ??
        missingBe(document, token) ??
        missingA(document, token) ??
        missingArticle(document, token);
      if (fault) report(fault);
    }
  },
});

function missingTo({tokens}: Document, token: Token): Fault | undefined {
  const before = tokens[token.index - 1];
  if (!before || before.sentence !== token.sentence || before.inSpeech !== token.inSpeech) return undefined;
  if (!(before.lower === 'going' ? isFuture(tokens, before) : TAKES_TO.has(before.lower))) return undefined;
  if (!isBareVerb(token.lower) && !isVerbHere(tokens, before, token)) return undefined;
  const next = tokens[token.index + 1];
  if (before.lower === 'used' && next?.lower === 'of') return undefined;
  // `Wanted advise`: the noun is meant.
  if (/^(?:advise|practise)$/.test(token.lower) && !OBJECTS.has(next?.lower ?? '')) return undefined;
  return insertion(before, token, 'to', 0.9);
}

/** `was going`, `somebody's not going`, `are you going`. */
function isFuture(tokens: readonly Token[], going: Token): boolean {
  const isBe = (at: number) =>
    /^(?:am|is|are|was|were|be|been|isn't|aren't|wasn't|weren't|\w+'(?:m|re|s))$/.test(tokens[at]?.lower ?? '');
  const at = going.index - 1;
  return (
    isBe(at) || (/^(?:not|never|just|only|i|you|he|she|it|we|they)$/.test(tokens[at]?.lower ?? '') && isBe(at - 1))
  );
}

/**
 * A word that may be a noun too is a verb after `was able`, and elsewhere when an object follows: `wanted change it`. The
 * tagger takes it for a noun there, so its other forms tell that it is a verb.
 */
function isVerbHere(tokens: readonly Token[], before: Token, token: Token): boolean {
  if (token.text !== token.lower || !canBe(token.lower, 'base') || canBe(token.lower, 'past')) return false;
  if (!/^(?:NOUN|VERB)$/.test(token.tags[0] ?? '') || /^seem/.test(before.lower)) return false;
  if (
    tokens[token.index - 1]?.lower === 'of' ||
    isPluralForm(token.lower) ||
    loadWords().frequency(ingOf(token.lower)) < COMMON_VERB
  )
    return false;
  if (before.lower === 'able') return BEFORE_ABLE.has(tokens[before.index - 1]?.lower ?? '');
  const [object, after] = tokens.slice(token.index + 1, token.index + 3);
  if (!object || !OBJECTS.has(object.lower)) return false;
  return object.lower !== 'it' || !/^(?:VERB|AUX|PART)$/.test(after?.tags[0] ?? '');
}

/** The base form of a verb that is hardly ever a noun, and no past form of another. */
function isBareVerb(word: string): boolean {
  verbs ??= new Set(readDataLines('missing-word/verbs.txt').map(({text}) => text));
  if (!verbs.has(word) && !ALSO_NOUN_OR_STATE.has(word)) return false;
  return canBe(word, 'base') && !canBe(word, 'past');
}

/** `many the stories`: part of a whole. */
function missingOf({tokens}: Document, token: Token): Fault | undefined {
  const part = tokens[token.index - 1];
  const whole = tokens[token.index + 1];
  if (WHOLE.has(token.lower) && part?.sentence === token.sentence && PARTS.has(part.lower))
    return insertion(part, token, 'of', 0.85);
  if (token.lower !== 'the' || !part || !whole || part.sentence !== token.sentence || !PARTS.has(part.lower))
    return undefined;
  const isPlural = whole.tags.includes('NOUN') && isPluralForm(whole.lower);
  return isPlural ? insertion(part, token, 'of', 0.85) : undefined;
}

/** `before we doing anything`: a clause with a participle for a verb. Questions (`what are we doing`) have theirs before. */
function missingBe({tokens}: Document, token: Token): Fault | undefined {
  const subject = tokens[token.index - 1];
  const opener = tokens[token.index - 2];
  const be = subject && BE_AFTER.get(subject.lower);
  if (!be || !opener || opener.sentence !== token.sentence || !OPENERS.has(opener.lower)) return undefined;
  if (!token.tags.includes('VERB') || !canBe(token.lower, 'ing') || /^(?:being|having)$/.test(token.lower))
    return undefined;
  return insertion(subject, token, be, 0.85);
}

const PERSON = new Set(
  'man woman boy girl person guy lady teacher child kid student friend fighter warrior'.split(' '),
);
/** Without an article before a noun they are right: `he was best man`, `she was head girl`. */
const NO_QUALITY =
  /^(?:best|first|second|third|last|only|next|same|head|half|other|another|more|less|such|enough|chief|own|few|many|much|several|dead|late|poor)$/;

/** `He was tall man`, `she is strict but funny teacher`: one person and no article. In speech the person may be spoken to. */
function missingA({tokens}: Document, noun: Token): Fault | undefined {
  if (noun.inSpeech || noun.text !== noun.lower || !PERSON.has(noun.lower)) return undefined;
  let first = noun.index - 1;
  if (/^(?:but|and)$/.test(tokens[first - 1]?.lower ?? '')) first -= 2;
  const qualities = tokens.slice(first, noun.index).filter(({lower}) => !/^(?:but|and)$/.test(lower));
  if (!qualities.every(({tags, lower}) => tags[0] === 'ADJ' && !NO_QUALITY.test(lower))) return undefined;
  if (/^(?:very|really)$/.test(tokens[first - 1]?.lower ?? '')) first--;
  const [subject, be, quality] = tokens.slice(Math.max(0, first - 2), first + 1);
  const isSubject = /^(?:he|she)$/.test(subject?.lower ?? '') || subject?.tags[0] === 'PROPN';
  if (!quality || !isSubject || !/^(?:is|was)$/.test(be?.lower ?? '') || subject?.sentence !== noun.sentence)
    return undefined;
  const next = tokens[noun.index + 1];
  const ends = next?.kind === 'punctuation' || /^(?:who|with|that|and|but|in|of|from)$/.test(next?.lower ?? '');
  return ends && !/^['’-]/.test(next?.text ?? '')
    ? insertion(be as Token, quality, /^[aeiou]/.test(quality.lower) ? 'an' : 'a', 0.8)
    : undefined;
}

/** The words as they are, capitals of names kept: `in Paris` is no place for an article. */
const lowerWords = perDocument(({tokens}: Document) =>
  tokens.map((token) => (/^\p{Lu}/u.test(token.text) ? token.text : token.lower)),
);

function missingArticle(document: Document, token: Token): Fault | undefined {
  const words = lowerWords(document);
  const {tokens} = document;
  const sentence = document.sentences[token.sentence];
  if (!sentence || document.lexicon.isName(token.text)) return undefined;
  const place = articlePlace(
    (index) => (index >= 0 && tokens[index]?.paragraph === token.paragraph ? (words[index] as string) : ''),
    token.index,
  );
  if (!place || isAdverbialPair(tokens, token) || !/[.!?…"”’]$/.test(document.text.slice(0, sentence.end).slice(-1)))
    return undefined;
  weights ??= loadModel(dataUrl('missing-word/weights.bin'));
  if (scoreOf(weights, articleFeatures(place)) <= articleLimit(document, place.preposition, token)) return undefined;
  return insertion(tokens[token.index - 1] as Token, token, 'the', 0.75);
}

/** `came across loud and clear`: two adjectives and no noun. */
function isAdverbialPair(tokens: readonly Token[], token: Token): boolean {
  const [and, second, next] = tokens.slice(token.index + 1, token.index + 4);
  return token.tags[0] === 'ADJ' && and?.lower === 'and' && second?.tags[0] === 'ADJ' && next?.kind !== 'word';
}

/**
 * The more a manuscript looks like a draft, the less likely is an article left out on purpose. A draft has misspelt words too, and
 * what stands before a plural or after `of` may do without an article anywhere.
 */
function articleLimit(document: Document, preposition: string, {lower, tags}: Token): number {
  const mayDoWithout = preposition === 'of' || lower === 'next' || isPluralForm(lower);
  if (mayDoWithout || !/^(?:NOUN|ADJ)$/.test(tags[0] ?? '') || !loadWords().has(lower)) return SURE;
  return Math.max(DRAFT.least, SURE - DRAFT.step * Math.max(0, draftSigns(document) - DRAFT.from));
}

function insertion(before: Token, token: Token, word: string, confidence: number): Fault {
  return {
    start: before.start,
    end: token.end,
    message: `The word “${word}” seems to be missing before “${token.text}”.`,
    confidence,
    remedies: [{edits: [{start: token.start, end: token.start, text: `${word} `}], title: `insert “${word}”`}],
  };
}
