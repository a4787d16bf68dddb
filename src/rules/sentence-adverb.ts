import type {Document} from '../analysis/document.js';
import type {Token} from '../analysis/tokens.js';
import {verbReadings} from '../analysis/verbs.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';
import {draftSigns} from '../draft-signs.js';

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
      const before = beforeComment(document, token) ?? beforeAside(document, token);
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
  return GOVERNS.test(before.lower) || draftSigns(document) <= 0 ? undefined : before;
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
