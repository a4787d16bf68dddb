import type {Document} from '../analysis/document.js';
import {isNameOf} from '../analysis/lexicon.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {canBe, isIrregular, MODALS} from '../analysis/verbs.js';
import {capitalised} from '../capitals.js';
import {defineRule, type Fault} from '../define-rule.js';

const SUBJECT_FORMS = new Map([
  ['me', 'I'],
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['us', 'we'],
]);
/** A subject begins after them, and no object: `before him and Tom lay` is a preposition. */
const OPENERS = /^(?:when|while|because|where|that|if|then|what|why|how|once|until|though|although)$/;
/** A narrator who says `me and Tom` so often means to. */
const HABIT = 3;

/**
 * An object pronoun in a subject of two: `him and the other wolves led her out`, `me and Bianca stared`, `Bianca and me stared`.
 *
 * Let through: speech, and a narrator who always says `me and Bianca`; anything that does not begin its sentence or clause and has
 * no verb right after it.
 */
export default defineRule({
  id: 'pronoun-case',
  message: 'As a subject this pronoun has another form.',
  why: 'Leave the other one out: “him led her away” shows that it should be “he”.',
  severity: 'warning',
  examples: [{wrong: 'Him and Tom led the way.', right: 'He and Tom led the way.'}],
  check(document, report) {
    const faults: Fault[] = [];
    const narrators: Fault[] = [];
    for (const token of document.tokens) {
      const fault = pronounFirst(document, token) ?? pronounLast(document, token);
      if (fault) (/^(?:me|us)$/.test(token.lower) ? narrators : faults).push(fault);
    }
    for (const fault of narrators.length < HABIT ? [...faults, ...narrators] : faults) report(fault);
  },
});

/** `Him and the other wolves led her out`, `the news that her and her friend were about to get`. */
function pronounFirst(document: Document, pronoun: Token): Fault | undefined {
  const {tokens} = document;
  const subject = SUBJECT_FORMS.get(pronoun.lower);
  const and = tokens[pronoun.index + 1];
  if (!subject || and?.lower !== 'and' || !begins(document, pronoun)) return undefined;
  const last = phraseAt(document, and.index + 1);
  if (!last || !isVerb(tokens, last.index + 1)) return undefined;
  if (pronoun.lower !== 'me') return fault(pronoun, pronoun, written(pronoun, subject));
  const other = document.text.slice((tokens[and.index + 1] as Token).start, last.end);
  return fault(pronoun, last, `${written(pronoun, other)} and I`);
}

/** `Bianca and me stared at him`. */
function pronounLast(document: Document, pronoun: Token): Fault | undefined {
  const {tokens} = document;
  const subject = SUBJECT_FORMS.get(pronoun.lower);
  const and = tokens[pronoun.index - 1];
  if (!subject || and?.lower !== 'and' || !isVerb(tokens, pronoun.index + 1)) return undefined;
  const first = tokens[document.sentences[pronoun.sentence]?.first ?? 0];
  if (!first || first.inSpeech || first.kind !== 'word') return undefined;
  return phraseAt(document, first.index)?.index === and.index - 1 ? fault(pronoun, pronoun, subject) : undefined;
}

/** The sentence begins with it, or a clause that takes a subject. */
function begins({tokens}: Document, token: Token): boolean {
  if (token.inSpeech) return false;
  const before = tokens[token.index - 1];
  return before?.sentence !== token.sentence || (before.kind === 'word' && OPENERS.test(before.lower));
}

/** The last word of a name, or of a noun with its determiner: `Bianca`, `the other wolves`, `her best friend`. */
function phraseAt(document: Document, first: number): Token | undefined {
  const {tokens} = document;
  const start = tokens[first];
  if (start?.kind !== 'word') return undefined;
  if (isNameOf(document, start)) {
    const next = tokens[first + 1];
    return next && isNameOf(document, next) && next.sentence === start.sentence ? next : start;
  }
  if (start.tags[0] !== 'DET' && !/^(?:my|his|her|their|our|your|its)$/.test(start.lower)) return undefined;
  let at = first + 1;
  while (/^(?:ADJ|NUM)$/.test(tokens[at]?.tags[0] ?? '') && at < first + 3) at++;
  if (tokens[at]?.tags[0] === 'NOUN' && tokens[at + 1]?.tags[0] === 'NOUN') at++;
  const noun = tokens[at];
  return noun?.tags[0] === 'NOUN' && noun.sentence === start.sentence ? noun : undefined;
}

/** A verb that is finite, or an adverb and such a verb. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at];
  const verb =
    next && /^(?:both|all|also|then|just|never|always|quickly|slowly|finally|soon)$/.test(next.lower)
      ? tokens[at + 1]
      : next;
  if (verb?.kind !== 'word' || verb.sentence !== before?.sentence || beginsUpper(verb.text)) return false;
  if (
    MODALS.has(verb.lower) ||
    /^(?:was|were|are|is|had|have|did|do|don't|didn't|weren't|wasn't|hadn't)$/.test(verb.lower)
  )
    return true;
  return verb.tags[0] === 'VERB' && canBe(verb.lower, 'past') && (isIrregular(verb.lower) || verb.lower.endsWith('ed'));
}

function written({text}: Token, word: string): string {
  return beginsUpper(text) ? capitalised(word) : word;
}

function fault(first: Token, last: Token, to: string): Fault {
  return {start: first.start, end: last.end, confidence: 0.85, remedies: [{to}]};
}
