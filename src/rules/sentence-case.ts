import {attributionAt, dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {speechVerb} from '../analysis/speech-verbs.js';
import type {Token} from '../analysis/tokens.js';
import {verbReadings} from '../analysis/verbs.js';
import {capitalised} from '../capitals.js';
import {defineRule, type Fault} from '../define-rule.js';

/** A full stop before one of these in lower case is a slip for a comma: the words cannot begin a sentence. */
const FRAGMENT = new Set(['which', 'whom', 'whose']);
/** Names that are written small, and what may follow a full stop without a sentence beginning. */
const SMALL = /^(?:e\.?g|i\.?e|etc|vs|von|van|de|da|di|la|le|al|ibn|bin|iPhone|iPad|iPod|eBay)$/i;
const ABBREVIATIONS =
  /(?:^|[\s("'])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Capt|Lt|Col|Sgt|Gen|Rev|Hon|Esq|Co|Inc|Ltd|No|vs|etc|al|approx|dept|est|fig|min|max|vol|pp|p|ed|i\.e|e\.g|a\.m|p\.m|\p{L}\.\p{L})$/iu;

/**
 * A sentence that begins in lower case: `The door opened. he stepped in`, a paragraph or a speech in lower case.
 *
 * Let through: what follows an ellipsis, a tag after `?"` or `!"`, on a line of its own too, abbreviations and initials, words that are written small on
 * purpose (`iPhone`), a document that never uses capitals, and a cry inside a sentence (`Oh! the pity of it`).
 */
export default defineRule({
  id: 'sentence-case',
  message: 'A sentence begins with a capital.',
  why: 'The capital shows where the next sentence begins.',
  severity: 'error',
  rank: 54,
  examples: [{wrong: 'The door opened. he stepped in.', right: 'The door opened. He stepped in.'}],
  check(document, report) {
    if (isAllSmall(document)) return;
    for (const token of document.tokens) {
      if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || token.lower === 'i' || SMALL.test(token.text))
        continue;
      const fault = afterStop(document, token) ?? atStart(document, token);
      if (fault) report(fault);
    }
    for (const {quotation} of dialogueOf(document)) {
      const fault = atSpeech(document, quotation.first);
      if (fault) report(fault);
    }
  },
});

/** Some write without capitals throughout: then one is no slip. */
function isAllSmall({sentences, tokens}: Document): boolean {
  const small = sentences.filter(({first}) => /^\p{Ll}/u.test(tokens[first]?.text ?? '')).length;
  return sentences.length > 8 && small * 2 > sentences.length;
}

/** `end. next`, `end? next` in narration or inside one speech. */
function afterStop(document: Document, token: Token): Fault | undefined {
  const {tokens, text} = document;
  const before = tokens[token.index - 1];
  if (!token.spaced || before?.kind !== 'punctuation' || before.paragraph !== token.paragraph) return undefined;
  if (!/^(?:\.|[?!])$/.test(before.text) || /[.…?!]/.test(text[before.start - 1] ?? '')) return undefined;
  const last = tokens[before.index - 1];
  if (
    last?.kind !== 'word' ||
    last.text.includes('.') ||
    ABBREVIATIONS.test(text.slice(Math.max(0, before.start - 8), before.start))
  )
    return undefined;
  if (before.text !== '.' && !beginsClause(document, token)) return undefined;
  if (FRAGMENT.has(token.lower) && before.text === '.') return joined(before, token);
  return capital(token);
}

/** After `!` or `?` a sentence may go on (`Oh! the pity`), unless a subject and its verb follow. */
function beginsClause({tokens}: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  const isSubject = token.tags[0] === 'PRON' || token.tags[0] === 'DET' || token.tags[0] === 'SCONJ';
  const isVerb = next?.tags[0] === 'VERB' || next?.tags[0] === 'AUX';
  return isSubject && isVerb && !isThoughtTag(next) && wordsBefore(tokens, token) > 3;
}

/** `How long had he waited? he wondered.` */
function isThoughtTag(verb: Token): boolean {
  return (
    speechVerb(verb.lower) !== undefined ||
    verbReadings(verb.lower).some(({lemma}) => lemma === 'think' || lemma === 'know')
  );
}

function wordsBefore(tokens: readonly Token[], token: Token): number {
  let count = 0;
  for (let i = token.index - 2; i >= 0 && tokens[i]?.kind === 'word'; i--) count++;
  return count;
}

/** `for protection. which was odd` */
function joined(stop: Token, token: Token): Fault {
  return {
    start: stop.start,
    end: token.end,
    message: `“${token.lower}” goes on with the sentence before it: a comma, no full stop.`,
    why: 'By itself the clause is a fragment.',
    confidence: 0.9,
    remedies: [{title: 'write a comma', edits: [{start: stop.start, end: stop.end, text: ','}]}],
  };
}

/** A paragraph of narration whose first word is small. */
function atStart({tokens, paragraphs, text}: Document, token: Token): Fault | undefined {
  const paragraph = paragraphs[token.paragraph];
  if (!paragraph || paragraph.first !== token.index || paragraph.start !== token.start) return undefined;
  const previous = paragraphs[token.paragraph - 1];
  const last = previous ? text.slice(Math.max(0, previous.end - 2), previous.end) : '.';
  const isSentence = /[.!?]["'”’]?$/.test(text.slice(paragraph.start, paragraph.end));
  if (!isSentence || !/[.!?]["'”’]?$/.test(last)) return undefined;
  if (/["”’]$/.test(last) && attributionAt(tokens, token.index)?.kind === 'tag') return undefined;
  const words = tokens.slice(paragraph.first, paragraph.last).filter(({kind}) => kind === 'word').length;
  return words > 3 ? capital(token) : undefined;
}

/** Speech that begins a paragraph or follows a full stop. */
function atSpeech({tokens, text}: Document, opening: number): Fault | undefined {
  const open = tokens[opening];
  const word = tokens[opening + 1];
  if (!open || word?.kind !== 'word' || word.spaced || !/^\p{Ll}/u.test(word.text) || word.lower === 'i')
    return undefined;
  const before = tokens[opening - 1];
  const begins = before?.paragraph !== open.paragraph || /^[.]$/.test(before.text);
  if (!begins || SMALL.test(word.text) || !/[.!?,…]["'”’]?/.test(text.slice(word.end))) return undefined;
  return before?.paragraph === open.paragraph && before.lower.length > 1 ? undefined : capital(word);
}

function capital(token: Token): Fault {
  const isVerb = verbReadings(token.lower).some(({form}) => form === 'ing');
  return {
    start: token.start,
    end: token.end,
    confidence: isVerb ? 0.85 : 0.93,
    remedies: [{to: capitalised(token.text)}],
  };
}
