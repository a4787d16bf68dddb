import {asksForBase, beginsClause, determinerOf} from '../analysis/clause-openings.js';
import type {Document} from '../analysis/document.js';
import {isNameOf} from '../analysis/lexicon.js';
import {isPluralForm} from '../analysis/nouns.js';
import {speechVerb} from '../analysis/speech-verbs.js';
import {isToldInPresent} from '../analysis/tense.js';
import type {Token} from '../analysis/tokens.js';
import {canBe, MODALS, pastsOf, thirdPerson} from '../analysis/verbs.js';
import {loadWords} from '../analysis/words.js';
import {defineRule, type Fault} from '../define-rule.js';

/** One word for many people or things. */
const COLLECTIVE =
  /^(?:police|crew|team|family|couple|pair|crowd|group|staff|band|army|clergy|cattle|rest|majority|number|lot|press|public|government|party|gang|audience|council|committee|enemy|company|half|few|other|latter|dead|rich|poor|old|young|people|folk|kind|sort|way|more|one)$/;

/**
 * A verb without its ending: `he walk`, `Pell walk up the hill`, `my cousin start to sing`, `he turned and see`, `"…" she ask`.
 *
 * Let through: speech; a verb that an auxiliary or another verb wants plain (`did he walk`, `let him walk`, `saw him walk`,
 * `lest he walk`), one word for many people, and plain forms that are other words as well.
 */
export default defineRule({
  id: 'verb-ending',
  message: 'The verb lacks its ending.',
  why: 'After “he”, “she”, a name or one thing the verb has its past form, or an “s” where the story is told in the present.',
  severity: 'error',
  examples: [
    {wrong: 'She walk up the hill.', right: 'She walked up the hill.'},
    {wrong: 'He turned around and see a bear.', right: 'He turned around and saw a bear.'},
  ],
  check(document, report) {
    for (const token of document.tokens) {
      const fault = plainForm(document, token) ?? afterAnd(document, token);
      if (fault) report(fault);
    }
  },
});

const PRONOUNS = new Set('he she it everyone everybody someone somebody nobody'.split(' '));

/** `he walk to the door`, `the dog have eaten`. */
function plainForm(document: Document, subject: Token): Fault | undefined {
  const isPronoun = PRONOUNS.has(subject.lower);
  if (subject.inSpeech || !(isPronoun || /^(?:NOUN|PROPN)$/.test(subject.tags[0] ?? ''))) return undefined;
  const {tokens} = document;
  const between =
    isPronoun &&
    /^(?:then|also|just|only|suddenly|slowly|quickly|finally|quietly)$/.test(tokens[subject.index + 1]?.lower ?? '')
      ? 1
      : 0;
  const verb = tokens[subject.index + 1 + between];
  if (!verb || verb.sentence !== subject.sentence) return undefined;
  if (!isBase(verb) && !(isPronoun && LIKE_PARTICIPLE.test(verb.lower) && leadsOn(tokens[verb.index + 1], verb)))
    return undefined;
  const isFirst = isPronoun
    ? standsAlone(tokens, subject, BEFORE_PRONOUN)
    : endsSingular(document, subject) || (leadsOn(tokens[verb.index + 1], verb) && isOne(document, subject));
  return isFirst || (isPronoun && isTag(tokens, subject, verb)) ? inflected(document, verb) : undefined;
}

/** `"Is that you?" she ask.` */
function isTag(tokens: readonly Token[], subject: Token, verb: Token): boolean {
  const before = tokens[subject.index - 1];
  return /^["”]$/.test(before?.text ?? '') && before?.inSpeech === true && speechVerb(verb.lower)?.kind === 'says';
}

/** `He turned around and see a figure`, `when I shut my bag and look at him`: a plain form after the past of the same subject. */
function afterAnd(document: Document, and: Token): Fault | undefined {
  if (and.lower !== 'and' || and.inSpeech) return undefined;
  const {tokens} = document;
  const next = tokens[and.index + 1];
  const verb = next?.tags[0] === 'ADV' ? tokens[next.index + 1] : next;
  if (!verb || verb.sentence !== and.sentence || !isPlainVerb(tokens, verb)) return undefined;
  return hasPastBefore(document, and) && !asksForBase(tokens, and)
    ? fault(verb, pastsOf(verb.lower).slice(0, 1))
    : undefined;
}

/** Words that the tagger often takes for nouns, before what shows them to be verbs. */
const NOUN_OR_VERB =
  /^(?:look at|look (?:around|up|down|back)|(?:walk|turn) (?:to|towards?|into|over|around|back|away)|start to)$/;

function isPlainVerb(tokens: readonly Token[], verb: Token): boolean {
  const next = tokens[verb.index + 1];
  if (next?.sentence === verb.sentence && NOUN_OR_VERB.test(`${verb.lower} ${next.lower}`))
    return !endsIndefinite(tokens, verb.index - 1);
  // `His knife and fork sharply`.
  const isVerb = next?.tags[0] !== 'ADV' || /^(?:up|down|back|away|out|over|off|around)$/.test(next.lower);
  return isVerb && (isBase(verb) || LIKE_PARTICIPLE.test(verb.lower)) && leadsOn(next, verb);
}

/** `a nod and look`: both may be nouns. */
function endsIndefinite(tokens: readonly Token[], and: number): boolean {
  return tokens.slice(Math.max(0, and - 3), and).some(({lower}) => /^(?:an?|one|another|some|no)$/.test(lower));
}

/** Another clause may begin after them, or another verb ask for the plain form. */
const NOT_BETWEEN = /^(?:and|or|used|who|which|what|how|was|were|been|be|had)$/;

/** `I opened my bag and`: the verb before is a past with its subject, and nothing of another clause stands between. */
function hasPastBefore(document: Document, and: Token): boolean {
  const {tokens} = document;
  for (let at = and.index - 1; at > 0; at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== and.sentence || token.kind !== 'word' || NOT_BETWEEN.test(token.lower)) return false;
    if (!/^(?:VERB|AUX)$/.test(token.tags[0] ?? '')) continue;
    // `I shut the door and look at him` may be told in the present.
    if (canBe(token.lower, 'base') && (!canBe(token.lower, 'past') || isToldInPresent(document))) return false;
    if (canBe(token.lower, 'past') && isSubjectOf(document, token)) return true;
  }
  return false;
}

/** A pronoun, a name or one thing that begins its clause stands right before the verb. */
function isSubjectOf(document: Document, verb: Token): boolean {
  const {tokens} = document;
  const before = tokens[verb.index - 1];
  const subject = before?.tags[0] === 'ADV' ? tokens[before.index - 1] : before;
  if (!subject || subject.sentence !== verb.sentence) return false;
  if (/^(?:i|he|she|it|we|they)$/.test(subject.lower) || (subject.tags[0] === 'PROPN' && isNameOf(document, subject)))
    return beginsClause(document, subject);
  const determiner = subject.tags[0] === 'NOUN' ? determinerOf(tokens, subject) : undefined;
  return determiner !== undefined && beginsClause(document, determiner);
}

/** The past of the verb first, or its third person where the story is told in the present. */
function inflected(document: Document, verb: Token): Fault {
  const lemma = verb.lower;
  const forms = [pastsOf(lemma)[0] as string, thirdPerson(lemma)];
  if (isToldInPresent(document)) forms.reverse();
  return fault(verb, forms);
}

function fault({start, end}: Token, forms: readonly string[]): Fault {
  return {start, end, confidence: 0.85, remedies: forms.map((to) => ({to}))};
}

/** What follows a verb, not a noun: `a little faster`, `to sing`, `up`, `out of`. */
function leadsOn(next: Token | undefined, verb: Token): boolean {
  return (
    verb.tags[0] === 'VERB' &&
    next?.sentence === verb.sentence &&
    next.lower !== 'of' &&
    /^(?:DET|PRON|ADP|ADV|PART)$/.test(next.tags[0] ?? '')
  );
}

/** `Pell walk`, `my cousin start`: a name or one thing, first in its clause. */
function isOne(document: Document, noun: Token): boolean {
  const {tokens} = document;
  if (noun.tags[0] === 'PROPN')
    return !noun.lower.endsWith('s') && standsAlone(tokens, noun, BEFORE_NAME) && isNameOf(document, noun);
  if (!isThing(noun) || noun.text !== noun.lower) return false;
  const determiner = determinerOf(tokens, noun);
  // `The cook and the maid preach`: it may be one of two.
  if (/^(?:and|or|nor)$/.test(tokens[(determiner?.index ?? 0) - 1]?.lower ?? '')) return false;
  return determiner !== undefined && beginsClause(document, determiner) && !asksForBase(tokens, determiner);
}

/** Plain forms that are participles, too: `he run to the door`. */
const LIKE_PARTICIPLE = /^(?:come|run|become)$/;

/** Plain forms that may stand so, or are other words. */
const NOT_BASE = /^(?:be|are|am|dare|need|do|ought|whet|fit|further|round|sort|kind)$|ly$/;

/** The plain form of a verb, and nothing else. */
function isBase({kind, tags, lower, text}: Token): boolean {
  if (kind !== 'word' || text !== lower || lower.includes("'") || !/^(?:VERB|AUX)$/.test(tags[0] ?? '')) return false;
  if (NOT_BASE.test(lower) || MODALS.has(lower)) return false;
  const words = loadWords();
  // `Proceed` only looks like a past.
  const isPlain =
    (canBe(lower, 'base') && !canBe(lower, 'past') && !canBe(lower, 'participle')) || lower.endsWith('ceed');
  return isPlain && words.has(pastsOf(lower)[0] as string) && words.has(thirdPerson(lower));
}

/** A clause begins after them; a name after `and` or a comma may be one of several. */
const BEFORE_NAME = /^(?:but|so|because|when|while|as|though)$/;
const BEFORE_PRONOUN = /^(?:and|but|so|because|when|while|as|,|though)$/;

/** The subject begins its clause, and nothing before asks for the plain form. */
function standsAlone(tokens: readonly Token[], subject: Token, openers: RegExp): boolean {
  const before = tokens[subject.index - 1];
  if (!before || before.sentence !== subject.sentence) return true;
  // What stands before `as` asks nothing of `he`: `she tried to lift him as he struggle to stand`.
  if (/^(?:he|she)$/.test(subject.lower) && /^(?:as|when|while|because)$/.test(before.lower)) return true;
  const asIf = before.lower === 'if' && tokens[before.index - 1]?.lower === 'as';
  return (asIf || openers.test(before.lower)) && !asksForBase(tokens, subject);
}

/** A noun for one thing. */
function isThing({tags, lower}: Token): boolean {
  return tags[0] === 'NOUN' && !isPluralForm(lower) && !/[^s]s$/.test(lower) && !COLLECTIVE.test(lower);
}

/** `the lock have been`, `the king have many sons`: one thing, first in its clause, and after the verb what it has. */
function endsSingular(document: Document, noun: Token): boolean {
  const {tokens} = document;
  const [have, participle] = tokens.slice(noun.index + 1, noun.index + 3);
  if (have?.lower !== 'have' || !participle) return false;
  if (!canBe(participle.lower, 'participle') && !/^(?:a|an|the|no|many|much|his|her|their|to)$/.test(participle.lower))
    return false;
  if (!isThing(noun)) return false;
  const determiner = tokens[noun.index - 1];
  if (!determiner || !/^(?:the|my|his|her|its|our|their|a|an)$/.test(determiner.lower)) return false;
  return beginsClause(document, determiner) && !asksForBase(tokens, determiner);
}
