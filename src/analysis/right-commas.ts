import {type Clause, COORDINATORS, type Segment} from './clauses.js';
import {type CommaPlace, isIndependent} from './commas.js';
import type {Document} from './document.js';
import {isPluralForm} from './nouns.js';
import type {Token} from './tokens.js';
import {canBe} from './verbs.js';

const EXCEPTIONS: readonly ((sides: Sides) => boolean)[] = [
  isTagQuestion,
  isShortParallel,
  isCorrelative,
  isComment,
  isQuotedQuestion,
  isList,
  isSeriesOfClauses,
  isAdverbial,
  isFrontedAfterConjunction,
  isUnfinished,
  isFragment,
  isConsequence,
  isApposition,
  isThought,
  isAdjectivePair,
  isFrontedInComplement,
  isFrontedPhrase,
  isTakenUp,
  isInterrupted,
  isFrontedWithin,
  isInterjection,
  isHedged,
  isRefrain,
];

/** A comma between clauses that good authors write on purpose, whatever a classifier thinks of it. */
export function isRightComma(document: Document, place: CommaPlace): boolean {
  const sides = new Sides(document, place);
  return EXCEPTIONS.some((applies) => applies(sides));
}

/** `They waved, meaning we were free.` */
function isConsequence({after, tokens}: Sides): boolean {
  return tokens[after.first]?.lower === 'meaning';
}

/** `a new place, a place that's far from home`, `a noise, a noise I knew`: the noun is taken up, and its clause says of which kind it is. */
function isApposition({after, tokens}: Sides): boolean {
  const [article, ...rest] = tokens.slice(after.first, Math.min(after.first + 4, after.last));
  if (!/^(?:an?|one|some)$/.test(article?.lower ?? '')) return false;
  const noun = rest.findIndex(({tags}) => tags[0] === 'NOUN');
  const isOneClause = after.clauses.filter(isIndependent).length === 1;
  if (noun >= 0 && isOneClause && /^(?:i|you|he|she|we|they)$/.test(rest[noun + 1]?.lower ?? '')) return true;
  const relative = rest.findIndex(({lower}) => /^(?:that's|who's)$/.test(lower));
  return relative > 0 && rest[relative - 1]?.tags[0] === 'NOUN';
}

const THINKS =
  /^(?:thinking|hoping|knowing|believing|feeling|wishing|realizing|realising|praying|pretending|fearing|guessing|saying|claiming|noticing|swearing|insisting)$/;
const TELLS = /^(?:telling|assuring|promising|reminding|warning|showing|convincing)$/;

/** `He waited, hoping she was safe`, `…, telling Tom he would live`: the clause is what the participle speaks of. */
function isThought({after, tokens}: Sides): boolean {
  return thoughtAt(tokens, after.first) !== undefined;
}

/** Where the clause begins that a participle speaks of: `hoping she was safe`, `telling Tom he would live`. */
export function thoughtAt(tokens: readonly Token[], participle: number): number | undefined {
  const {lower} = tokens[participle] as Token;
  const told = tokens[participle + 1];
  if (THINKS.test(lower) && beginsSubject(told)) return participle + 1;
  const isTold = TELLS.test(lower) && told !== undefined && isPerson(told) && beginsSubject(tokens[participle + 2]);
  return isTold ? participle + 2 : undefined;
}

function beginsSubject(token: Token | undefined): boolean {
  return /^(?:PRON|PROPN|DET)$/.test(token?.tags[0] ?? '');
}

function isPerson({tags}: Token): boolean {
  return tags[0] === 'PRON' || tags[0] === 'PROPN';
}

/** `She knew that if he came, she would go`: the clause that depends stands first in what she knew. */
function isFrontedInComplement({before}: Sides): boolean {
  const that = before.clauses.findIndex(({kind, first, last}) => kind === 'complement' && last - first === 1);
  return (
    that >= 0 && before.clauses[that + 1]?.kind === 'subordinate' && !before.clauses.slice(that + 1).some(isIndependent)
  );
}

/** `Throughout that first night spent in the loft, she …`: what looks like a verb belongs to the noun after the preposition. */
function isFrontedPhrase({before, tokens, place}: Sides): boolean {
  const [clause, ...rest] = before.clauses;
  if (place.right !== 1 || rest.length > 0 || !clause?.subject || !clause.verb) return false;
  const {subject, verb} = clause;
  if (tokens[before.first]?.tags[0] !== 'ADP' || subject.last !== verb.first || verb.last - verb.first > 1)
    return false;
  if (!canBe(tokens[verb.first]?.lower ?? '', 'participle') || tokens[subject.first]?.tags[0] === 'PRON') return false;
  return tokens.slice(before.first + 1, subject.first).every(({tags}) => /^(?:DET|ADJ|NUM|SCONJ)$/.test(tags[0] ?? ''));
}

/** `But for all she was so deep in that, she looked up`, `Anybody that's got time, they come`: no clause of its own ends here. */
function isTakenUp({before, tokens}: Sides): boolean {
  let at = before.first;
  while (COORDINATORS.has(tokens[at]?.lower ?? '')) at++;
  const opening = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  return /^(?:for all|(?:any|every)(?:body|one) (?:that|who)(?:'s)?)$/.test(opening);
}

/** They begin a clause that depends on another. */
const DEPENDS = /^(?:when|whenever|while|if|as|since|because|though|although|after|before|until|till|once|unless)$/;

/** `She felt his arm and before she knew what had happened, he …`: a clause that depends on the next begins after `and`. */
function isFrontedWithin({before, tokens}: Sides): boolean {
  const at = before.clauses.findLastIndex(isIndependent);
  return before.clauses.slice(at + 1).some(({kind, first}) => {
    const joint = COORDINATORS.has(tokens[first]?.lower ?? '') ? first : first - 1;
    if (kind !== 'subordinate' || joint <= before.first || !COORDINATORS.has(tokens[joint]?.lower ?? '')) return false;
    return DEPENDS.test(tokens[joint + 1]?.lower ?? '');
  });
}

/** `… and yes, he had two`, `Well come on, we are late`: the words before the comma only call or answer. */
function isInterjection({before, tokens}: Sides): boolean {
  const words = tokens.slice(before.first, before.last).map(({lower}) => lower);
  const [second, last] = words.slice(-2);
  if (/^(?:yes|no|yeah)$/.test(last ?? '')) return /^(?:and|but|so|oh|well)$/.test(second ?? '');
  return words.length <= 3 && /^(?:come|hold|hang) on$/.test(`${second} ${last}`);
}

/** `…, sort of slid down and rose again`: a second verb, no subject. */
function isHedged({after, tokens}: Sides): boolean {
  const [kind, of, verb] = tokens.slice(after.first, after.first + 3);
  return /^(?:sort|kind)$/.test(kind?.lower ?? '') && of?.lower === 'of' && verb?.tags[0] === 'VERB';
}

/** The same without those that may end a clause as adverbs, as `once` and `before` do. */
const INTRODUCES = /^(?:when|while|if|because|although|unless|until|till)$/;

/** `One day while, after a storm had chilled the air, we sat inside, I spoke of it`: commas set apart what interrupts a clause, and end it. */
function isInterrupted({place, tokens}: Sides): boolean {
  const {segments} = place.stretch;
  return [2, 3].some((back) => {
    const segment = segments[place.right - back];
    return segment !== undefined && INTRODUCES.test(tokens[segment.last - 1]?.lower ?? '');
  });
}

const REFRAIN = {word: /^(?:nothing|nobody|no|none|never|some|all|every|everything)$/, before: 5, after: 10} as const;

/** `Nothing stayed, nothing passed that did not return`: the second takes up the word of the first. */
function isRefrain({before, after, tokens}: Sides): boolean {
  const first = tokens[after.first]?.lower ?? '';
  if (!REFRAIN.word.test(first) || tokens[before.first]?.lower !== first) return false;
  return before.last - before.first <= REFRAIN.before && after.last - after.first <= REFRAIN.after;
}

/** `her warm, shining eyes were`, `the bright, steel thing he held`, `the plainer, more honest words`: two that belong to one noun. */
function isAdjectivePair({before, after, tokens}: Sides): boolean {
  const [determiner, adjective] = tokens.slice(before.last - 2, before.last);
  if (!determiner || !adjective || before.last - before.first < 2) return false;
  const isAfterDeterminer =
    /^(?:an?|the|my|your|his|its|our|their)$/.test(determiner.lower) ||
    (determiner.lower === 'her' && determiner.tags[0] !== 'NOUN');
  const [next, second] = tokens.slice(after.first, after.first + 2);
  if (!isAfterDeterminer || !next) return false;
  if (COMPARATIVE.test(adjective.lower) && /^(?:more|less)$/.test(next.lower)) return second?.tags[0] === 'ADJ';
  if (!/^(?:ADJ|VERB)$/.test(adjective.tags[0] ?? '') && !adjective.lower.endsWith('ing')) return false;
  return /^(?:ADJ|VERB|NOUN)$/.test(next.tags[0] ?? '');
}

/** The segments on either side of the comma. */
class Sides {
  readonly tokens: readonly Token[];
  readonly before: Segment;
  readonly after: Segment;
  readonly place: CommaPlace;

  constructor({tokens}: Document, place: CommaPlace) {
    this.tokens = tokens;
    this.place = place;
    this.before = place.stretch.segments[place.right - 1] as Segment;
    this.after = place.stretch.segments[place.right] as Segment;
  }
}

/** `…, isn't it?`, `…, do you?` */
function isTagQuestion({after, tokens}: Sides): boolean {
  const clause = after.clauses[0] as Clause;
  if (!clause.inverted || after.last - after.first > 3) return false;
  return tokens[after.first]?.tags[0] === 'AUX';
}

const SHORT = 3;

/** `I came, I saw`: no more than three words each, built alike; `It's cold, you're wet` is not, for all its two pronouns. */
function isShortParallel({before, after, tokens}: Sides): boolean {
  if (before.last - before.first > SHORT || after.last - after.first > SHORT) return false;
  const [left, right] = [tokens[before.first] as Token, tokens[after.first] as Token];
  return left.tags[0] === right.tags[0] && (left.lower === right.lower || !/'(?:s|m|re)$/.test(left.lower));
}

const SERIES_LENGTH = 11;
/** They seldom begin an item of a series whose first begins otherwise: most speak of what stands in the clause before. */
const TAKES_UP = /^(?:i|we|he|she|it|they|there|this|that|these|those|you)(?:'|$)/;

/** `Pell had the box, Mira had the lantern, and the dog came last`: three short clauses, the last with its conjunction. */
function isSeriesOfClauses({before, after, tokens, place}: Sides): boolean {
  const {segments} = place.stretch;
  const [left, right] = [tokens[before.first], tokens[after.first]];
  if (TAKES_UP.test(right?.lower ?? '') && pronounOf(left) !== pronounOf(right)) return false;
  const last = segments[place.right + 1];
  if (place.right !== 1 || segments.length > 6 || !last || !/^(?:and|or)$/.test(tokens[last.first]?.lower ?? ''))
    return false;
  const isShort = ({first, last}: Segment) => last - first <= SERIES_LENGTH;
  return (
    isShort(before) && isShort(after) && [before, after, last].every((segment) => segment.clauses.some(isIndependent))
  );
}

/** `i` in `I've`. */
function pronounOf(token: Token | undefined): string | undefined {
  return token?.lower.replace(/'.*/, '');
}

const COMPARATIVE = /^(?:more|less|better|worse|sooner|fewer|.{3,}er)$/;

/** `The more he ran, the more she laughed.` `But the longer he looked, the less he cared.` */
function isCorrelative({before, after, tokens, place}: Sides): boolean {
  const compares = (first: number): boolean =>
    COORDINATORS.has(tokens[first]?.lower ?? '')
      ? compares(first + 1)
      : tokens[first]?.lower === 'the' && COMPARATIVE.test(tokens[first + 1]?.lower ?? '');
  return compares(after.first) && (compares(before.first) || compares(place.stretch.first));
}

const COMMENTS: ReadonlySet<string> = new Set(
  'think thinks thought guess guessed suppose supposed believe believed fear feared hope hoped imagine imagined know knew see say says said wonder wondered mean bet swear reckon reckoned presume realized realised decided mused reflected ask assume told asked replied answered added noticed remembered'.split(
    ' ',
  ),
);
const COMMENT_LENGTH = 5;
/** With the person spoken to: `I assure you`. */
const ASSURES = /^(?:assure|tell|promise|warn|beg|grant)$/;

/** `He was lost, he thought.` `It was, she knew, too late.` The whole segment says who thinks so; not `…, she said: "Go."` */
function isComment({after, tokens}: Sides): boolean {
  const [clause, ...rest] = after.clauses;
  if (!clause?.verb || clause.kind !== 'main' || rest.length > 0) return false;
  if (after.last - after.first > COMMENT_LENGTH) return false;
  const lastWord = tokens[after.last - 1]?.lower ?? '';
  if (/^(?:sure|certain)$/.test(lastWord)) return true;
  const verb = tokens[clause.verb.last - 1] as Token;
  if (lastWord === 'you') return ASSURES.test(verb.lower);
  if (/^(?:seems|seemed|appears|appeared)$/.test(lastWord)) return tokens[after.first]?.lower === 'it';
  if (OBJECT.test(lastWord) || leadsToSpeech(tokens, after.last)) return false;
  return COMMENTS.has(verb.lower) && clause.verb.last >= after.last - 1;
}

/** `I could see that`, `I do not believe it`: more than a comment. */
const OBJECT = /^(?:it|that|this|so|him|her|them|me|us|one)$/;

function leadsToSpeech(tokens: readonly Token[], end: number): boolean {
  const [mark, next] = tokens.slice(end, end + 2);
  return mark?.text === ':' || (mark?.text === ',' && /^["“]/.test(next?.text ?? ''));
}

/** `May I also ask, how did you hear?` */
function isQuotedQuestion({before, after, tokens}: Sides): boolean {
  return COMMENTS.has(tokens[before.last - 1]?.lower ?? '') && after.clauses[0]?.inverted === true;
}

const LIST = 3;
const LIST_ITEM = 9;

/** `He answered calls, he read the mail, he signed letters`: three items or more in a row built alike, on purpose. */
function isList({place, tokens}: Sides): boolean {
  const {segments} = place.stretch;
  const first = tokens[segments[place.right]?.first ?? 0]?.lower;
  const isAlike = (segment: Segment | undefined) =>
    segment !== undefined && tokens[segment.first]?.lower === first && segment.last - segment.first <= LIST_ITEM;
  let [from, to] = [place.right, place.right];
  while (isAlike(segments[from - 1])) from--;
  while (isAlike(segments[to])) to++;
  return to - from >= LIST;
}

/** They speak of a sentence as a whole, which begins with them. */
const SENTENCE_ADVERBIAL =
  /^(?:in (?:this|that|any) case|in fact|in the end|in other words|at that moment|at (?:this|that) point|for some reason|of course|by (?:now|then)|after all|on the other hand|for once)\b/;

/** `…, in a voice I had never heard`: what a preposition begins seldom is a sentence of its own; but `…, for some reason he left`. */
function isAdverbial({after, tokens}: Sides): boolean {
  if (tokens[after.first]?.tags[0] !== 'ADP' || after.clauses[0]?.kind === 'subordinate') return false;
  const opening = tokens.slice(after.first, Math.min(after.first + 4, after.last)).map(({lower}) => lower);
  return !SENTENCE_ADVERBIAL.test(opening.join(' '));
}

const OPENS_DEPENDENT: ReadonlySet<string> = new Set(['ADP', 'ADV', 'SCONJ', 'VERB']);

/** `He waited, and over the water, far away, a bell rang`: what stands before the comma depends on what follows it. */
function isFrontedAfterConjunction({place, tokens}: Sides): boolean {
  for (let i = place.right - 1; i >= 0; i--) {
    const segment = place.stretch.segments[i] as Segment;
    if (segment.clauses.some((clause) => isIndependent(clause) || clause.kind === 'predicate')) return false;
    const [first, second] = [tokens[segment.first], tokens[segment.first + 1]];
    if (first && COORDINATORS.has(first.lower) && OPENS_DEPENDENT.has(second?.tags[0] ?? '')) return true;
  }
  return false;
}

/** `He had heard that once, long ago, one …`: the clause that has begun before the comma has no verb yet. */
function isUnfinished({before, tokens}: Sides): boolean {
  const last = before.clauses.at(-1);
  if (!last || last.kind === 'phrase' || last.opener === undefined || last.verb) return false;
  const [opener, next] = tokens.slice(last.first, last.last);
  // `That's not all though`: at the end it is an adverb. `We have reached that point`: no clause.
  if (opener?.lower === 'though' && !next) return false;
  if (opener?.lower === 'that' && next?.tags[0] === 'NOUN' && !isPluralForm(next.lower)) return false;
  // `a crust of bread or even a glass of water`; but `He waited and then, …`
  const isItem = COORDINATORS.has(opener?.lower ?? '') && before.clauses.some(isIndependent);
  if (isItem && tokens.slice(last.first + 1, last.last).some(({tags}) => /^(?:NOUN|ADJ)$/.test(tags[0] ?? '')))
    return false;
  return !tokens.slice(last.first, last.last).some(({tags}) => tags.includes('VERB'));
}

/** `… to the new place, a place that was far from home`: no clause of its own follows. */
function isFragment({after, place}: Sides): boolean {
  const next = place.stretch.segments[place.right + 1];
  return !after.clauses.some(isIndependent) && !next?.clauses.some(isIndependent);
}
