import {type Attribution, dialogueOf} from './dialogue.js';
import type {Document} from './document.js';
import {isNameOf} from './lexicon.js';
import {isPluralForm} from './nouns.js';
import {isToldInPresent, narrativeVerbs, type Tense, type TensedVerb} from './tense.js';
import type {Token} from './tokens.js';
import {canBe, pastsOf, thirdPerson, verbReadings} from './verbs.js';
import {loadWords} from './words.js';

/** A verb in another tense than the verbs beside it, and its form in theirs. */
export interface MixedVerb {
  readonly token: Token;
  readonly form: string;
}

/** From so many tags on, and so many for each in the other tense, a story's tags have a tense of their own. */
const TAGS = {least: 4, forOne: 4} as const;

/** `"Go," she says` among tags that all have `said`, or the other way round. A narrator who talks does so on purpose. */
export function mixedTags(document: Document): MixedVerb[] {
  const tags = dialogueOf(document)
    .flatMap(({before, after}) => [before, after])
    .flatMap((tag) => (tag?.kind === 'tag' ? readTag(document, tag) : []));
  const count = (tense: Tense) => tags.filter((tag) => tag.tense === tense).length;
  const [past, present] = [count('past'), count('present')];
  const own: Tense = past > present ? 'past' : 'present';
  if (Math.max(past, present) < Math.max(TAGS.least, TAGS.forOne * Math.min(past, present))) return [];
  const beside = neighbours(document);
  return tags
    .filter(({token, tense}) => tense !== own && beside(token).every((each) => each === own))
    .map(({token, lemma, isThird}) => ({token, form: inTense(own, lemma, isThird)}));
}

/** The tenses of the verbs of the narration before and after a verb: a scene may be told in a tense of its own. */
function neighbours(document: Document): (token: Token) => Tense[] {
  const verbs = narrativeVerbs(document);
  return ({index}) => {
    const before = verbs.findLast(({token}) => token < index);
    const after = verbs.find(({token}) => token > index);
    return [before, after].flatMap((verb) => (verb ? [verb.tense] : []));
  };
}

interface Tag {
  readonly token: Token;
  readonly tense: Tense;
  readonly lemma: string;
  readonly isThird: boolean;
}

/** A tag of one verb, in the past or the present; none where the form may be either. */
function readTag({tokens}: Document, {first, verb, order, speech}: Attribution): Tag[] {
  const token = tokens[verb] as Token;
  const reading = verbReadings(token.lower).find(({lemma}) => lemma === speech?.lemma);
  if (!reading || speech?.kind !== 'says' || tokens[verb - 1]?.tags[0] === 'AUX') return [];
  const subject = order === 'subject-verb' ? tokens[first] : tokens[verb + 1];
  const isThird = !/^(?:i|you|we|they)$/.test(subject?.lower ?? '');
  const {lemma} = reading;
  const canBePast = canBe(token.lower, 'past');
  if (canBePast && !canBe(token.lower, 'base')) return [{token, tense: 'past', lemma, isThird}];
  const isPresent = reading.form === 'third' || (!isThird && reading.form === 'base' && !canBePast);
  return isPresent ? [{token, tense: 'present', lemma, isThird}] : [];
}

/**
 * The second of two verbs side by side: `I walk to the door and opened it` in a story told in the present, and in one told in the
 * past `he opened the door and walks in`, `the bell rang and he gathers up his books`, `when I came in, she gives me a hug`.
 */
export function joinedVerbs(document: Document): MixedVerb[] {
  const own: Tense = isToldInPresent(document) ? 'present' : 'past';
  const verbs = narrativeVerbs(document);
  return verbs.flatMap((verb, i) => {
    const before = verbs[i - 1];
    if (verb.tense === own || before?.tense !== own || ![before, verb].every(isAction)) return [];
    // A narrator who talks goes to the present and back: `Tom gets it ready, he stopped, then he lets it fall`.
    if (own === 'past' && (NARRATORS.test(verb.lemma) || verbs[i - 2]?.tense === 'present')) return [];
    const [first, second] = [document.tokens[before.token] as Token, document.tokens[verb.token] as Token];
    if (first.sentence !== second.sentence || second.index - first.index > FARTHEST) return [];
    const joined =
      own === 'past' ? isPresentBeside(document, first, second) : isJoined(document, first, second, before.subject);
    return joined ? [{token: second, form: inTense(own, verb.lemma, canBe(first.lower, 'third'))}] : [];
  });
}

/** They need another verb beside them, or say what is true of somebody. */
const NO_ACTION = /^(?:be|have|do|can|will|know|think|say|hope)$/;
/** What the narrator does while he tells: `and I suppose it rained`. */
const NARRATORS =
  /^(?:remember|recall|suppose|believe|wonder|fear|guess|trust|mean|feel|love|like|want|need|wish|doubt|imagine|understand|see|live|tell|mention|owe)$/;

function isAction({contracted, lemma}: TensedVerb): boolean {
  return !contracted && !NO_ACTION.test(lemma);
}

const FARTHEST = 12;
const PERSON = /^(?:i|you|he|she|it|we|they)$/;
const OTHER_CLAUSE = /^(?:who|which|that|what|how|where|when|as|if)$/;

function isJoined({tokens}: Document, first: Token, second: Token, subject: string): boolean {
  let and = second.index - 1;
  if (tokens[and]?.tags[0] === 'ADV') and--;
  const again = PERSON.test(subject) && tokens[and]?.lower === subject;
  if (again) and--;
  if (and <= first.index || !/^(?:and|then)$/.test(tokens[and]?.lower ?? '')) return false;
  const between = tokens.slice(first.index + 1, and);
  if (between.some(({kind, lower, tags}) => kind !== 'word' || OTHER_CLAUSE.test(lower) || tags[0] === 'SCONJ'))
    return false;
  const [state, last] = [between[0], between.at(-1)];
  return (
    again ||
    !canBe(second.lower, 'participle') ||
    (!isState(state) && !isState(last) && leadsOn(tokens[second.index + 1]))
  );
}

/** A present verb of the same subject or of another person, after `and` or a clause of time. */
function isPresentBeside(document: Document, first: Token, second: Token): boolean {
  const {tokens} = document;
  if (!leadsOn(tokens[second.index + 1]) || !isSurelyPresent(second.lower)) return false;
  let joint = second.index - 1;
  if (tokens[joint]?.tags[0] === 'ADV') joint--;
  const subject = tokens[joint] as Token;
  const hasSubject = PERSON.test(subject.lower) || isNameOf(document, subject);
  if (hasSubject) joint--;
  const mark = tokens[joint] as Token;
  if (mark.text === ',') {
    if (!hasSubject || !isInTimeClause(document, first)) return false;
  } else if (!/^(?:and|then|but)$/.test(mark.lower) || (!hasSubject && mayListNouns(tokens, mark))) return false;
  const between = tokens.slice(first.index + 1, joint);
  if (between.at(-1)?.text === ',') between.pop();
  return !between.some(({kind, lower, tags}) => kind !== 'word' || OTHER_CLAUSE.test(lower) || tags[0] === 'SCONJ');
}

/** `rivers and trickles`, `no armor, but scales`: a word in -s may be a noun beside another. */
function mayListNouns(tokens: readonly Token[], and: Token): boolean {
  const before = tokens[and.index - 1];
  return before?.text === ',' || isPluralForm(before?.lower ?? '');
}

/** No past that the list of irregular verbs lacks: nobody writes `wroughts`. */
function isSurelyPresent(word: string): boolean {
  return canBe(word, 'third') || loadWords().has(thirdPerson(word));
}

/** `When he came in,` at the beginning of its sentence. */
function isInTimeClause({tokens, sentences}: Document, verb: Token): boolean {
  const opener = tokens[sentences[verb.sentence]?.first ?? verb.index];
  return /^(?:when|as|while|once|after|before)$/.test(opener?.lower ?? '') && (opener?.index ?? 0) < verb.index;
}

/** `looks tired and …`, `finds it empty and …`: a participle may follow as well. */
function isState(token: Token | undefined): boolean {
  return token?.tags[0] === 'ADJ' || (token?.tags[0] === 'VERB' && canBe(token.lower, 'participle'));
}

/** An object or a direction: `opened it`, `turned around`. */
function leadsOn(next: Token | undefined): boolean {
  return /^(?:the|an?|my|your|his|its|our|their|her|him|them|me|us|it|around|away|back|to|at|up|down|out|over|off|in|into|on|through|towards?)$/.test(
    next?.lower ?? '',
  );
}

function inTense(tense: Tense, lemma: string, isThird: boolean): string {
  if (tense === 'past') return pastsOf(lemma)[0] as string;
  return isThird ? thirdPerson(lemma) : lemma;
}
