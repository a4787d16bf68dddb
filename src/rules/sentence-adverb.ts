import type {Document} from '../analysis/document.js';
import type {Token} from '../analysis/tokens.js';
import {verbReadings} from '../analysis/verbs.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';
import {looksLikeDraft} from '../draft-signs.js';

/** Adverbs that comment on the whole sentence when they end it. */
const COMMENTS = new Set(
  'honestly obviously apparently supposedly luckily unluckily fortunately unfortunately thankfully hopefully strangely oddly surprisingly admittedly'.split(
    ' ',
  ),
);
/** With these verbs the adverb says how: `answer honestly`, `smiled strangely`. */
const MANNER = new Set(
  'say speak answer tell ask talk reply deal live work act behave look smile stare feel play fight trade think sound seem laugh move walk gaze watch glance regard eye dress earn judge report stand lie end turn come'.split(
    ' ',
  ),
);
const NOT_BEFORE =
  /^(?:as|so|too|very|more|most|less|quite|rather|and|or|but|is|was|are|were|be|been|am|not|just|how|almost|only|all|even)$/;

/** Set off wherever they stand before a mark: `though`, `I suppose`. */
const ASIDES: ReadonlySet<string> = new Set(['though', 'however', 'suppose', 'guess']);
/** After these they are no asides: `all that I suppose`, `if I guess`. */
const GOVERNS =
  /^(?:that|what|which|who|whom|if|than|when|where|because|since|while|until|before|after|except|then|like)$/;

/**
 * A comment at the end of a sentence without its comma: `They were late obviously.`, `You saw him here right?`, `It was late though.`
 *
 * Let through: `though`, `however`, `I suppose` and `I guess` in a manuscript that does not look like a draft; adverbs that say how something is done (`answer me honestly`), and `right` as an adjective or adverb.
 */
export default defineRule({
  id: 'sentence-adverb',
  message: 'A comma sets off a comment at the end of a sentence.',
  why: 'The comma shows that the word is about the whole sentence, not about the verb.',
  severity: 'warning',
  rank: 55,
  examples: [{wrong: 'They had forgotten the map obviously.', right: 'They had forgotten the map, obviously.'}],
  check(document, report) {
    for (const token of document.tokens) {
      const before =
        beforeComment(document, token) ??
        beforeAside(document, token) ??
        beforeYouKnow(document, token) ??
        beforeTag(document, token);
      if (before) report(commaAfter(before, 0.85));
    }
  },
});

/** The word before a comment that ends its sentence. */
function beforeComment(document: Document, token: Token): Token | undefined {
  if (!COMMENTS.has(token.lower) && token.lower !== 'right') return undefined;
  const before = document.tokens[token.index - 1];
  return before && endsSentence(document, token) && isComment(document, token, before) ? before : undefined;
}

/** In what looks like a draft, the word before an aside that ends at a mark and has no comma in front of it. */
function beforeAside(document: Document, token: Token): Token | undefined {
  if (!ASIDES.has(token.lower)) return undefined;
  const {tokens} = document;
  const first = /^(?:suppose|guess)$/.test(token.lower) ? tokens[token.index - 1] : token;
  const before = first && tokens[first.index - 1];
  const next = tokens[token.index + 1];
  if (!first || before?.kind !== 'word' || before.sentence !== token.sentence) return undefined;
  if ((first !== token && first.lower !== 'i') || before.inSpeech !== token.inSpeech) return undefined;
  if (next?.paragraph !== token.paragraph || !/^[.,;!?…]/.test(next.text)) return undefined;
  if (NOT_BEFORE.test(before.lower) && before.lower !== 'not') return undefined;
  return GOVERNS.test(before.lower) || !looksLikeDraft(document) ? undefined : before;
}

function endsSentence({tokens, text}: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  if (token.lower === 'right') return next?.text === '?' || (next?.text ?? '').startsWith('?');
  return (
    next === undefined || next.paragraph !== token.paragraph || /^[.?!…]/.test(text.slice(token.end, token.end + 1))
  );
}

function isComment(document: Document, token: Token, before: Token): boolean {
  if (before.kind !== 'word' || before.sentence !== token.sentence || NOT_BEFORE.test(before.lower)) return false;
  if (token.lower === 'right') return isTagQuestion(document, token, before);
  return sentenceWords(document, token).length >= 4 && !sentenceWords(document, token).some(saysHow);
}

function sentenceWords({tokens, sentences}: Document, token: Token): readonly Token[] {
  const sentence = sentences[token.sentence];
  let first = sentence?.first ?? token.index;
  for (let i = token.index - 1; i >= first; i--) if (tokens[i]?.kind === 'punctuation') first = i + 1;
  return tokens.slice(first, token.index);
}

function saysHow(token: Token): boolean {
  return verbReadings(token.lower).some(({lemma}) => MANNER.has(lemma));
}

/** `You heard about it right?`: after a statement that ends in a noun, or in a preposition and a pronoun. */
function isTagQuestion(document: Document, token: Token, before: Token): boolean {
  const words = sentenceWords(document, token);
  const first = words[0];
  if (words.length < 4 || !first || first.tags[0] === 'AUX' || first.tags[0] === 'VERB') return false;
  if (/^(?:what|who|where|when|why|how|which|do|does|did|is|are|am|was|were|can|could|all)/.test(first.lower))
    return false;
  if (/^(?:here|there|today|tonight|tomorrow|yesterday|now|then)$/.test(before.lower)) return true;
  const beyond = document.tokens[before.index - 1];
  return /^(?:it|him|her|me|us|them|you|this|that)$/.test(before.lower) && beyond?.tags[0] === 'ADP';
}

const COPULA = /^(?:is|are|was|were|am|.*'(?:s|re|m)|isn't|aren't|wasn't|weren't)$/;
const DEGREE = /^(?:so|too|very|really|pretty|quite|incredibly|not|just|a|bit|little|rather|extremely|always|only)$/;

/** `That is rude you know.`: after an adjective that is said of the subject. */
function beforeYouKnow(document: Document, token: Token): Token | undefined {
  if (token.lower !== 'know') return undefined;
  const [before, you] = document.tokens.slice(Math.max(0, token.index - 2), token.index);
  if (you?.lower !== 'you' || before?.tags[0] !== 'ADJ') return undefined;
  if (!endsSentence(document, token) || !looksLikeDraft(document) || /^(?:more|less|.*er)$/.test(before.lower))
    return undefined;
  const phrase = sentenceWords(document, before);
  const copula = phrase.findLastIndex(({lower}) => COPULA.test(lower));
  const asks = /^(?:what|how|as|if|than)$/;
  if (copula < 1 || phrase.some(({lower}) => asks.test(lower))) return undefined;
  return phrase.slice(copula + 1).every(({lower}) => DEGREE.test(lower) || lower.endsWith('ly')) ? before : undefined;
}

const ASKS_CONSENT = /^(?:ok|okay|huh)$/;
/** Before `okay` they end a clause: `Can I come too okay?`, but `Did it go okay?` */
const ENDS_CLAUSE = /^(?:too|now|later|tonight|tomorrow|today|then|again|first|soon|please)$/;
/** The verbs of a tag, each with its negation and with the ending it has after a subject. */
const TAG_VERBS: Readonly<Record<string, {readonly not: string; readonly clitic?: string}>> = {
  is: {not: "isn't", clitic: "'s"},
  are: {not: "aren't", clitic: "'re"},
  was: {not: "wasn't"},
  were: {not: "weren't"},
  do: {not: "don't"},
  does: {not: "doesn't"},
  did: {not: "didn't"},
  have: {not: "haven't", clitic: "'ve"},
  has: {not: "hasn't"},
  had: {not: "hadn't"},
  can: {not: "can't"},
  could: {not: "couldn't"},
  will: {not: "won't", clitic: "'ll"},
  would: {not: "wouldn't"},
  should: {not: "shouldn't"},
};
const POSITIVE_OF = new Map(Object.entries(TAG_VERBS).map(([verb, {not}]) => [not, verb]));
const ASKS = /^(?:what|who|where|when|why|how|which)/;

/** `or is it?`, `right to do it?`, `they do it?` */
const NO_TAG_AFTER = /^(?:or|and|but|if|that|whether|to|not|i|he|she|we|they)$/;

/** The word before what asks for consent at the end: `You can come too okay?`, `You wouldn't leave me would you?` */
function beforeTag(document: Document, token: Token): Token | undefined {
  const next = document.tokens[token.index + 1];
  if (!next?.text.startsWith('?') || next.paragraph !== token.paragraph) return undefined;
  const words = sentenceWords(document, token);
  return ASKS_CONSENT.test(token.lower) ? beforeConsent(words, token) : beforeTagQuestion(words, token);
}

function beforeConsent(words: readonly Token[], {lower, inSpeech}: Token): Token | undefined {
  const before = words.at(-1);
  if (!before || words.length < 3 || before.inSpeech !== inSpeech || asksAlready(words)) return undefined;
  const isEnd =
    lower === 'huh'
      ? !/^n?uh$/.test(before.lower)
      : ENDS_CLAUSE.test(before.lower) || isObject(words) || endsCommand(words);
  return isEnd ? before : undefined;
}

/** `Wait here`, but `You sleep there okay?` */
function endsCommand(words: readonly Token[]): boolean {
  const first = words[0]?.lower ?? '';
  return (
    /^(?:here|there)$/.test(words.at(-1)?.lower ?? '') &&
    /^(?:wait|stay|stop|stand|sit|look|come|go|meet|be|put|leave|just)$/.test(first)
  );
}

/** `for me`: a pronoun after a preposition. */
function isObject(words: readonly Token[]): boolean {
  const [beyond, before] = words.slice(-2);
  return beyond?.tags[0] === 'ADP' && /^(?:it|him|her|me|us|them|you|this|that)$/.test(before?.lower ?? '');
}

/** The sentence is a question without its tag. */
function asksAlready([first]: readonly Token[]): boolean {
  const lower = first?.lower ?? '';
  return Object.hasOwn(TAG_VERBS, lower) || POSITIVE_OF.has(lower) || ASKS.test(lower);
}

/** The tag takes up the verb of the sentence and turns it round: `wouldn't … would you?`, `is … isn't it?` */
function beforeTagQuestion(words: readonly Token[], token: Token): Token | undefined {
  const isNegated = token.lower === 'not';
  const pronoun = isNegated ? words.at(-1) : token;
  const at = words.length - (isNegated ? 2 : 1);
  const [before, verb] = words.slice(Math.max(0, at - 1), at + 1);
  if (at < 2 || !before || !verb || !/^(?:i|you|he|she|it|we|they)$/.test(pronoun?.lower ?? '')) return undefined;
  const clause = words.slice(0, at);
  if (asksAlready(clause) || ASKS.test(before.lower) || NO_TAG_AFTER.test(before.lower)) return undefined;
  const takesUp = isSo(clause) && !isNegated && repeats(clause, verb.lower, pronoun?.lower ?? '');
  return takesUp || turnsRound(clause, verb.lower, isNegated) ? before : undefined;
}

/** `So it's them now is it?`: after `so` and `oh` the tag asks for what has been said. */
function isSo([first]: readonly Token[]): boolean {
  return /^(?:so|oh)$/.test(first?.lower ?? '');
}

function repeats(clause: readonly Token[], verb: string, pronoun: string): boolean {
  const clitic = Object.hasOwn(TAG_VERBS, verb) ? TAG_VERBS[verb]?.clitic : undefined;
  return clause.slice(1, 3).some(({lower}, i) => {
    const isApart = lower === pronoun && clause[i + 2]?.lower === verb;
    return isApart || (clitic !== undefined && lower === `${pronoun}${clitic}`);
  });
}

function turnsRound(clause: readonly Token[], verb: string, isNegated: boolean): boolean {
  const known = Object.hasOwn(TAG_VERBS, verb) ? TAG_VERBS[verb] : undefined;
  if (known && !isNegated) return clause.some(({lower}) => lower === known.not);
  const positive = known ? verb : POSITIVE_OF.get(verb);
  const clitic = positive && TAG_VERBS[positive]?.clitic;
  return clause.some(({lower}) => lower === positive || (clitic !== undefined && lower.endsWith(clitic)));
}
