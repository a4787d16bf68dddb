import retextIndefiniteArticle from 'retext-indefinite-article';
import type {Document} from '../analysis/document.js';
import type {Token} from '../analysis/tokens.js';
import {defineRule} from '../define-rule.js';
import {retextMessages} from '../retext-messages.js';

const classify = retextIndefiniteArticle();

/** Vowel letters that sound as consonants: `a European`, `a unicorn`, `a one-eyed man`, `a Ouija board`. */
const CONSONANT_SOUND =
  /^(?:eu|ew|one(?:$|[^a-z]|s|self)|once|ou[ai]|u(?:$|[^a-z]|ni(?!n|m[^aeiou]|mp|ll)|[bcfhjkqrstvz][aeiouy](?!rr)|kr|tr|gl[yi]$)|ut[aeio]|use|usu|ura|uro|y)/i;
/** After `an` these show that it stands for “and” or “if” in dialect: `him an me`. */
const NO_NOUN_PHRASE =
  /^(?:the|that|this|these|those|you|me|we|he|she|they|my|your|his|her|their|but|then|very|such|one|more)$/;
/** Those that retext-indefinite-article does not know, or not in every form. */
const SURE_CONSONANT_SOUND =
  /^(?:uni(?:corn|form|que|on|t|vers|cycl|son|fi|lateral)|eu[clpr]|one(?:$|-)|us(?:e|age|ual)|ut(?:ensil|opi|ilit)|ukulele)/;
/** Consonant letters that may sound as vowels: silent h, and the accents of speech (`an 'ouse`, `an historian`). */
const EITHER_SOUND = /^h/i;
const SILENT_H = /^(?:hour|honou?r|honest|heir)/i;

/**
 * `a` before a vowel sound, `an` before a consonant sound.
 *
 * The letters are judged by retext-indefinite-article; let through are its known mistakes, `an` before a sounded or an
 * unstressed `h` (`an historian`), letters and abbreviations, words it does not know how to say, and `a` as a name or a letter.
 */
export default defineRule({
  id: 'a-an',
  message: 'The article does not fit the next sound.',
  why: 'English writes “a” before a consonant sound and “an” before a vowel sound.',
  severity: 'error',
  rank: 45,
  examples: [
    {wrong: 'She found a egg in the straw.', right: 'She found an egg in the straw.'},
    {wrong: 'It was an dragon.', right: 'It was a dragon.'},
  ],
  check(document, report) {
    const messages = retextMessages(classify, document, ({lower}) => lower === 'a' || lower === 'an');
    const known = new Map(messages.map((message) => [message.start, message]));
    document.tokens.forEach((token, i) => {
      if (token.lower !== 'a' && token.lower !== 'an') return;
      const next = nextWord(document, i);
      if (!next || !isArticle(document, token)) return;
      const wanted = known.has(token.start) ? other(token) : wantedBefore(next);
      if (wanted === undefined || wanted === token.lower || !isSure(wanted, next)) return;
      const to = token.text[0] === 'A' ? `A${wanted.slice(1)}` : wanted;
      report({start: token.start, end: token.end, confidence: 0.97, remedies: [{to, safety: 'safe'}]});
    });
  },
});

function other(token: Token): string {
  return token.lower === 'a' ? 'an' : 'a';
}

/** The word the article is spoken with: the next one, across an opening quotation mark or a bracket. */
function nextWord(document: Document, at: number): Token | undefined {
  const next = document.tokens[at + 1];
  if (!next?.spaced || next.paragraph !== document.tokens[at]?.paragraph) return undefined;
  if (next.kind === 'word') return next;
  const beyond = document.tokens[at + 2];
  return /^["“‘'(*_]$/.test(next.text) && beyond?.kind === 'word' && !beyond.spaced ? beyond : undefined;
}

/** Not the letter or a name: `Station A is`, `an A`, `plan A`. */
function isArticle(document: Document, token: Token): boolean {
  if (token.text === 'AN') return false;
  const before = document.tokens[token.index - 1];
  const begins = !before || before.sentence !== token.sentence || before.kind === 'punctuation';
  if (token.text.startsWith('A') && !begins) return false;
  return token.spaced || begins;
}

/** For words which retext-indefinite-article does not judge: `a Englishman`, `an Frenchman`, `an unicorn`. */
function wantedBefore(next: Token): string | undefined {
  if (SURE_CONSONANT_SOUND.test(next.lower)) return 'a';
  if (!/^\p{Lu}\p{Ll}{2,}/u.test(next.text)) return undefined;
  if (/^[AEIO]/.test(next.text)) return 'an';
  return /^[BCDFGJKLMNPQRSTVWZ]/.test(next.text) ? 'a' : undefined;
}

/** The letters leave no doubt about the sound. */
function isSure(wanted: string, {lower, text}: Token): boolean {
  const upper = text.length > 1 && text === text.toUpperCase();
  if (upper || lower.length < 2 || !/^[a-z]/.test(lower)) return false;
  if (wanted === 'an') return SILENT_H.test(lower) || (/^[aeiou]/.test(lower) && !CONSONANT_SOUND.test(lower));
  return (
    !EITHER_SOUND.test(lower) &&
    !NO_NOUN_PHRASE.test(lower) &&
    (/^[^aeiou]/.test(lower) || CONSONANT_SOUND.test(lower)) &&
    !/^(?:mr|ms|mc|s-|x-)/.test(lower)
  );
}
