import type {Document} from '../analysis/document.js';
import {isNameOf} from '../analysis/lexicon.js';
import {isMove} from '../analysis/speech-verbs.js';
import type {Token} from '../analysis/tokens.js';
import {canBe, isOnlyPast, verbReadings} from '../analysis/verbs.js';
import {commaAfter} from '../comma-after.js';
import {defineRule} from '../define-rule.js';

const LONGEST = 6;
const DETERMINER = /^(?:the|an?|my|his|her|our|their|this|that|one)$/;
const PRONOUN = /^(?:i|he|she|we|they)$/;
const AUXILIARY = /^(?:is|are|was|were|has|had|have)$/;
/** They take no object, so their -ed is no passive participle. */
const INTRANSITIVE = new Set(
  'smile nod grin laugh sigh shrug frown chuckle giggle look walk glance stare gaze wait arrive appear seem'.split(' '),
);
/** A passive of these has an object, too: `Mara, given the best room`. */
const TWO_OBJECTS = new Set(
  'give name call elect offer tell ask show teach dub send award grant deny allow leave make appoint pay cost forbid refuse promise spare hand declare crown consider'.split(
    ' ',
  ),
);
const OBJECT = /^(?:the|an?|my|his|her|our|their|its|him|me|them|us|himself|herself|itself)$/;
/** After the verb its own subject: `The truth, had he known, was worse`. */
const SUBJECT = /^(?:i|you|he|she|it|we|they|there|this|that|any(?:one|body)|some(?:one|body)|no(?:body)?)$/;

const PERSON =
  /^(?:boy|girl|man|woman|brother|sister|friend|mother|father|son|daughter|wife|husband|cousin|uncle|aunt|teacher|captain|doctor|king|queen|prince|princess|neighbou?r|guard|leader|boss|roommate|boyfriend|girlfriend|companion|partner|classmate|colleague|assistant|servant|master|mentor|rival|pupil|student|dog|cat|horse)$/;
const OPEN = {
  message: 'What stands beside the subject has a comma on either side.',
  why: 'With one comma alone it reads as a new sentence.',
};

/**
 * A comma between a short subject and its verb: `The old wolf, lay by the fire`, `Mara, opened her eyes`; and what stands
 * beside the subject without a second comma: `The boy, Tom looked up`, `Tom, a farmer was late`.
 *
 * Let through: speech, where the words may name the person spoken to, appositions (`Mara, tired, slept`), and a verb that may be
 * a participle (`The gate, opened by nobody`).
 */
export default defineRule({
  id: 'subject-comma',
  message: 'No comma stands between the subject and its verb.',
  why: 'One comma cuts the sentence in two; only a pair of them may stand there, around an addition.',
  severity: 'error',
  rank: 54,
  examples: [{wrong: 'The old wolf, lay by the fire.', right: 'The old wolf lay by the fire.'}],
  check(document, report) {
    for (const {first, last} of document.sentences) {
      const words = document.tokens.slice(first, last);
      // What opens the sentence, up to its first mark.
      const at = words.findIndex(({kind}) => kind !== 'word');
      if (at < 1 || at > LONGEST || words[at]?.text !== ',' || words[0]?.inSpeech) continue;
      if (!isSubject(document, words.slice(0, at))) continue;
      const comma = commaAfterSubject(words, at);
      if (comma) report({start: comma.start, end: comma.end, confidence: 0.9, remedies: [{to: ''}]});
      const beside = comma
        ? undefined
        : (nameBesideSubject(document, words, at) ?? nounBesideName(document, words, at));
      if (beside) report({...commaAfter(beside, 0.85), ...OPEN});
    }
  },
});

/** The comma, which stands at `at` among the words of its sentence. */
function commaAfterSubject(words: readonly Token[], at: number): Token | undefined {
  const [comma, verb, next] = words.slice(at, at + 3);
  if (!verb || next?.kind !== 'word' || !isFiniteVerb(verb, next)) return undefined;
  return isClosed(words, at) || words.at(-1)?.text.startsWith('?') ? undefined : comma;
}

/** A second comma follows, and then the verb of the sentence: the two are a pair. */
function isClosed(words: readonly Token[], at: number): boolean {
  return words.some(({text}, i) => i > at && text === ',' && mayBeVerb(words[i + 1]));
}

function mayBeVerb(token: Token | undefined): boolean {
  const tag = token?.tags[0] ?? '';
  return /^(?:AUX|ADV)$/.test(tag) || (tag === 'VERB' && !token?.lower.endsWith('ing'));
}

/** The name in `The boy, Tom looked up`. */
function nameBesideSubject(document: Document, words: readonly Token[], at: number): Token | undefined {
  const [name, verb, next] = words.slice(at + 1, at + 4);
  if (at < 2 || !name || !verb || next?.kind !== 'word' || !PERSON.test(words[at - 1]?.lower ?? '')) return undefined;
  if (!isNameOf(document, name) || !takesNoObject(verb) || isClosed(words, at)) return undefined;
  return name;
}

/** The noun in `Tom, her husband looked up`, `Tom, a farmer was late`. */
function nounBesideName(document: Document, words: readonly Token[], at: number): Token | undefined {
  if (!words.slice(0, at).every((word) => isNameOf(document, word))) return undefined;
  const verb = words.findIndex((word, i) => i > at + 1 && (AUXILIARY.test(word.lower) || takesNoObject(word)));
  const [noun, , next] = words.slice(verb - 1, verb + 2);
  if (verb < 0 || next?.kind !== 'word' || next.lower.endsWith('ing') || SUBJECT.test(next.lower)) return undefined;
  return noun && isPersonPhrase(words.slice(at + 1, verb)) && !isClosed(words, at) ? noun : undefined;
}

/** `her husband`, `Mara's old dog`, `a night elf`. */
function isPersonPhrase(words: readonly Token[]): boolean {
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  if (words.length < 2 || words.length > LONGEST || !isNoun(last)) return false;
  if (!DETERMINER.test(first.lower) && !first.lower.endsWith("'s")) return false;
  if (!words.slice(1, -1).every((word, i) => modifies(word, words[i] as Token))) return false;
  return PERSON.test(last.lower) || /^an?$/.test(first.lower);
}

/** `looked`, `was`: the words before the name cannot be its object. */
function takesNoObject({lower}: Token): boolean {
  const pasts = verbReadings(lower).filter(({form}) => form === 'past');
  return (
    AUXILIARY.test(lower) || (pasts.length > 0 && pasts.every(({lemma}) => INTRANSITIVE.has(lemma) || isMove(lemma)))
  );
}

/** A name, or an article or possessive with its noun and what stands between. */
function isSubject(document: Document, words: readonly Token[]): boolean {
  const [first] = words as [Token];
  if (words.length === 1) return isNameOf(document, first) || PRONOUN.test(first.lower);
  if (!DETERMINER.test(first.lower) || !isNoun(words.at(-1) as Token)) return false;
  return words.slice(1, -1).every((word, i) => modifies(word, words[i] as Token));
}

/** The tagger takes `male` for an adjective wherever it stands. */
function isNoun({lower, tags}: Token): boolean {
  return tags[0] === 'NOUN' || (tags[0] === 'ADJ' && !canBe(lower, 'past'));
}

function modifies({lower, tags}: Token, before: Token): boolean {
  const tag = tags[0] ?? '';
  if (lower === 'of' || before.lower === 'of')
    return tag === 'ADP' || tag === 'DET' || DETERMINER.test(lower) || tag === 'ADJ';
  if (/^(?:ADJ|NOUN|NUM|ADV)$/.test(tag) && !AUXILIARY.test(lower))
    return !canBe(lower, 'past') || before.tags[0] !== 'NOUN';
  return tag === 'VERB' && canBe(lower, 'participle') && /^(?:DET|ADJ|ADV)$/.test(before.tags[0] ?? '');
}

/** `A man, came the reply`: words that are quoted. */
function isQuoted({lower}: Token, next: Token): boolean {
  return /^(?:came|went|ran|rang)$/.test(lower) && DETERMINER.test(next.lower);
}

function isFiniteVerb(verb: Token, next: Token): boolean {
  if (!/^(?:VERB|AUX)$/.test(verb.tags[0] ?? '') || SUBJECT.test(next.lower) || isQuoted(verb, next)) return false;
  if (AUXILIARY.test(verb.lower) || isOnlyPast(verb.lower)) return true;
  const lemmas = verbReadings(verb.lower)
    .filter(({form}) => form === 'past')
    .map(({lemma}) => lemma);
  if (lemmas.length === 0) return false;
  return lemmas.every((lemma) => INTRANSITIVE.has(lemma) || (OBJECT.test(next.lower) && !TWO_OBJECTS.has(lemma)));
}
