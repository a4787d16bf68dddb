import {COORDINATORS, type Segment, type Stretch, stretchesOf} from './clauses.js';
import type {Document} from './document.js';
import {isPluralForm} from './nouns.js';
import {perDocument} from './per-document.js';
import {thoughtAt} from './right-commas.js';
import type {Token} from './tokens.js';
import {canBe} from './verbs.js';

/**
 * - `front`: after what stands before the subject of a main clause (`When he came | she left`)
 * - `but`, `so`: before a conjunction that joins two clauses
 * - `participle`: before a participle phrase that ends a clause (`He nodded | smiling at her`)
 */
export type GapKind = 'front' | 'but' | 'so' | 'participle';

/** A place between two words where a comma may belong. */
export interface CommaGap {
  readonly kind: GapKind;
  /** Token indices of the words on either side; a comma may stand between them. */
  readonly left: number;
  readonly right: number;
  readonly hasComma: boolean;
  /** First token of what the comma would set off or end: the fronted phrase, the clause before the conjunction. */
  readonly from: number;
  readonly stretch: Stretch;
}

/** All gaps of the document in reading order. */
export const commaGapsOf = perDocument((document: Document): readonly CommaGap[] =>
  stretchesOf(document).flatMap((stretch) => gapsIn(document, stretch)),
);

function gapsIn(document: Document, stretch: Stretch): CommaGap[] {
  const gaps: CommaGap[] = [];
  for (const [i, segment] of stretch.segments.entries()) {
    addFronted(document, stretch, i, gaps);
    addConjunctions(document, stretch, segment, i, gaps);
    addParticiples(document, stretch, segment, i, gaps);
  }
  return gaps;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['but', 'so', 'yet']);
/** `so that`, `so many`, `not how … but how`: no clause begins that a comma would part. */
const NO_CLAUSE_AFTER: ReadonlySet<string> = new Set(
  'that as much many far long often well good little few very too for to of in on at with by from how what why who because'.split(
    ' ',
  ),
);

function addConjunctions(
  {tokens}: Document,
  stretch: Stretch,
  segment: Segment,
  order: number,
  gaps: CommaGap[],
): void {
  for (let i = segment.first; i < segment.last - 1; i++) {
    const token = tokens[i] as Token;
    if (!CONJUNCTIONS.has(token.lower)) continue;
    const atStart = i === segment.first;
    const before = stretch.segments[order - 1];
    if (atStart && (!before || tokens[i - 1]?.text !== ',')) continue;
    const left = atStart ? i - 2 : i - 1;
    if (tokens[left]?.kind !== 'word' || NO_CLAUSE_AFTER.has(tokens[i + 1]?.lower ?? '')) continue;
    if (!isWholeClause(tokens, i + 1, stretch.last)) continue;
    const kind = token.lower === 'so' ? 'so' : 'but';
    if (kind === 'so' && isPurpose(tokens, i + 1)) continue;
    gaps.push({kind, left, right: i, hasComma: atStart, from: stretch.first, stretch});
  }
}

/** `Step back so I can see`, `whisper so nobody wakes`: `so` that means `so that` takes no comma. */
function isPurpose(tokens: readonly Token[], subject: number): boolean {
  if (/^(?:nobody|no|none|nothing)$/.test(tokens[subject]?.lower ?? '')) return true;
  return [1, 2, 3].some((offset) =>
    /^(?:(?:can|could|may|might|would)(?:n't)?|won't|doesn't|don't)$/.test(tokens[subject + offset]?.lower ?? ''),
  );
}

/** Nouns and prepositions in `-ing`. */
const NO_PARTICIPLE = /^(?:.*thing|.*body|during|regarding|concerning|including|according|being|.*'.*)$/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/;
/** Right after these the form in `-ing` belongs to them. */
const GOVERNS: ReadonlySet<string> = new Set(
  `am is are was were be been being isn't aren't wasn't weren't not and or nor than as while whilst when if though until without by of for
  from in on at to with about like after before since despite into upon against through the a an this that these those my your his its our
  their no any some very so too keep keeps kept start starts started begin began stop stops stopped go goes went come comes came enjoy
  enjoyed avoid avoided finish finished hate hated love loved liked mind minded resumed continued remember remembered worth busy help
  consider considered risk risked ended end try tries tried spent denied admitted recalled missed miss imagine imagined saw see sees hear
  heard watch watched notice noticed caught found left suggested suggest prefer preferred regret regretted quit quits`.split(
    /\s+/,
  ),
);

/** `He nodded smiling at her`, `she left slowly walking backwards`: a participle phrase after a clause with its verb. */
function addParticiples({tokens}: Document, stretch: Stretch, segment: Segment, order: number, gaps: CommaGap[]): void {
  for (let i = Math.max(segment.first, stretch.first + 2); i < segment.last - 1; i++) {
    if (!isParticiple(tokens[i] as Token)) continue;
    const right = i > segment.first && isManner(tokens[i - 1] as Token) ? i - 1 : i;
    const hasComma = right === segment.first && order > 0 && tokens[right - 1]?.text === ',';
    const left = tokens[hasComma ? right - 2 : right - 1];
    if (left?.kind !== 'word' || left.index < stretch.first || (!hasComma && right === segment.first)) continue;
    if (!hasComma && [governs, isAttribute, isAfterPreposition, isAfterPosture].some((holds) => holds(left, tokens)))
      continue;
    if (!hasFiniteVerb(tokens, stretch.first, left.index + 1)) continue;
    gaps.push({kind: 'participle', left: left.index, right, hasComma, from: stretch.first, stretch});
  }
}

function isParticiple({kind, lower, text, tags}: Token): boolean {
  return (
    kind === 'word' &&
    lower.endsWith('ing') &&
    text === lower &&
    tags[0] === 'VERB' &&
    canBe(lower, 'ing') &&
    !NO_PARTICIPLE.test(lower)
  );
}

/** `He stood there looking at her`: how somebody stands or sits. */
const POSTURE =
  /^(?:stand|stands|stood|sit|sits|sat|lie|lies|lay|kneel|kneels|knelt|remain|remains|remained|stay|stays|stayed|spend|spends|spent)$/;

function isAfterPosture({index}: Token, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, index - 3), index + 1).some(({lower}) => POSTURE.test(lower));
}

function governs({lower}: Token): boolean {
  return GOVERNS.has(lower) || /'(?:s|re|m|ve|d)$/.test(lower);
}

/** `the repeated knocking`, `a mean looking dog`: it belongs to a noun, with what says of which kind that is. */
function isAttribute({index, tags}: Token, tokens: readonly Token[]): boolean {
  const [before, , participle, next] = tokens.slice(Math.max(0, index - 1), index + 3);
  if (tags[0] === 'ADJ' && participle?.lower === 'looking' && next?.tags[0] === 'NOUN') return true;
  const isDetermined = before !== undefined && (before.tags[0] === 'DET' || POSSESSIVE.test(before.lower));
  return isDetermined && /^(?:ADJ|VERB|NUM)$/.test(tags[0] ?? '');
}

/** What somebody else does makes it: `the sound of rain falling`. */
const SENSED = /^(?:sounds?|sight|smell|noise|thought|idea|image|picture|feeling)$/;

/** `with the dogs running`, `the sound of rain falling`, `woken by my mother saying my name`: what they do goes with them. */
function isAfterPreposition({index}: Token, tokens: readonly Token[]): boolean {
  let at = index;
  while (/^(?:NOUN|PROPN|PRON|ADJ|DET|NUM)$/.test(tokens[at]?.tags[0] ?? '')) at--;
  const [before, preposition] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower];
  if (at === index || preposition === 'with' || preposition === 'about') return at < index;
  return preposition === 'of' ? SENSED.test(before) : preposition === 'by' && canBe(before, 'participle');
}

function isManner({lower, tags}: Token): boolean {
  return tags[0] === 'ADV' && lower.endsWith('ly');
}

function hasFiniteVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const {lower, tags} = tokens[i] as Token;
    if (
      tags.includes('AUX') ||
      (tags[0] === 'VERB' && (canBe(lower, 'past') || canBe(lower, 'third') || canBe(lower, 'base')))
    )
      return true;
  }
  return false;
}

/** A subject with its verb, after adverbs or a subordinator at most: in `but went home` there is none. */
function isWholeClause(tokens: readonly Token[], first: number, last: number): boolean {
  let at = first;
  while (
    at < last &&
    /^(?:ADV|SCONJ|INTJ)$/.test((tokens[at] as Token).tags[0] as string) &&
    tokens[at]?.lower !== 'there'
  )
    at++;
  return at < last && canBeginSubject(tokens, at) && beginsClause(tokens, at, last);
}

function addFronted({tokens}: Document, stretch: Stretch, order: number, gaps: CommaGap[]): void {
  const segment = stretch.segments[order] as Segment;
  let from = frontStart(tokens, segment.first, segment.last);
  const add = (left: number, right: number, hasComma: boolean) =>
    gaps.push({kind: 'front', left, right, hasComma, from, stretch});
  let fronted = isFronting(tokens, from);
  for (let i = from + 1; i < segment.last; i++) {
    if (canRestart(tokens, i)) {
      const next = frontStart(tokens, i, segment.last);
      if (isFronting(tokens, next)) {
        from = next;
        fronted = true;
        i = next;
        continue;
      }
    }
    if (
      !fronted ||
      isRelativeThat(tokens, from, i) ||
      thoughtAt(tokens, from) === i ||
      !canFollowFront(tokens[i - 1] as Token) ||
      !canBeginSubject(tokens, i)
    )
      continue;
    if (beginsClause(tokens, i, segment.last)) add(i - 1, i, false);
  }
  const next = stretch.segments[order + 1];
  if (!next || !fronted || segment.last !== next.first - 1) return;
  if (canBeginSubject(tokens, next.first) && beginsClause(tokens, next.first, next.last))
    add(segment.last - 1, next.first, true);
}

const INTRODUCTIONS: ReadonlySet<string> = new Set('and but or so yet then well oh now plus also'.split(' '));

/** Where the fronted phrase itself begins: after `and`, `so`, `that`. */
function frontStart(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last - 2 && INTRODUCTIONS.has((tokens[at] as Token).lower)) at++;
  return at;
}

/** Within a segment a new fronted phrase can begin after `and`, `but`, `that`; `so busy` is none. */
function canRestart(tokens: readonly Token[], i: number): boolean {
  const {lower} = tokens[i - 1] as Token;
  return COORDINATORS.has(lower) || (lower === 'so' && tokens[i]?.tags[0] !== 'ADJ') || lower === 'that';
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'although because if unless when whenever wherever while whilst though once after before since until till as whatever whoever whichever what even just only not given despite considering'.split(
    ' ',
  ),
);

/** `Remember I was alone`: the clause is what they speak of. */
const TAKES_CLAUSE = /^(?:remember|know|think|believe|suppose|imagine|guess|hope|wish|bet|say|swear|see|seem|tell)$/;

/** A subordinator, preposition, participle, adverb, adjective or noun of time: what can stand before a subject. */
function isFronting(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  if (token?.kind !== 'word') return false;
  // `He stared, as if he saw something he knew`: it says how, and ends the sentence.
  if (token.lower === 'as' && /^(?:if|though)$/.test(tokens[from + 1]?.lower ?? '')) return false;
  if (SUBORDINATORS.has(token.lower)) return true;
  const tag = token.tags[0];
  if (tag === 'ADP' || tag === 'SCONJ' || (tag === 'ADV' && !/^(?:how|why|where|there|never)$/.test(token.lower)))
    return true;
  if (tag === 'PART') return token.lower === 'to';
  if (TAKES_CLAUSE.test(token.lower)) return false;
  if (tag === 'VERB' || tag === 'ADJ') return canBe(token.lower, 'ing') || !/^(?:is|was)$/.test(token.lower);
  return isTimePhrase(tokens, from);
}

/** `only one thing that's worth it`, unlike `if you go that's fine`. */
function isRelativeThat(tokens: readonly Token[], from: number, i: number): boolean {
  if (!/^that(?:'s)?$/.test(tokens[i]?.lower ?? '')) return false;
  return !SUBORDINATORS.has(tokens[from]?.lower ?? '') || /^(?:what|even|just|only)$/.test(tokens[from]?.lower ?? '');
}

const TIMES =
  /^(?:time|moment|instant|minute|second|day|days|night|morning|evening|afternoon|week|month|year|years|hour|hours|minutes|seconds|weeks|months|summer|winter|spring|autumn|fall|today|tonight|yesterday|tomorrow|way|while|later|ago)$/;

function isTimePhrase(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    // `my three year old sister`: no time.
    if (TIMES.test(tokens[i]?.lower ?? '')) return tokens[i + 1]?.lower !== 'old';
  }
  return false;
}

/** No word that the next must belong to. */
function canFollowFront({kind, lower, tags}: Token): boolean {
  if (kind !== 'word' && kind !== 'number') return false;
  const tag = tags.at(-1);
  if (tag === 'DET' || tag === 'CCONJ' || tag === 'SCONJ') return false;
  return !/^(?:the|a|an|my|your|his|its|our|their|and|or|but|if|when|because|although|as|than|who|which|that|considering|every|no|very|i|he|she|we|they)$/.test(
    lower,
  );
}

const SUBJECT_TAGS: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN', 'NUM']);
const NO_SUBJECT: ReadonlySet<string> = new Set(
  'me him us them myself himself herself itself themselves who which whom'.split(' '),
);

/** A pronoun, a determiner, a name, a plural: a bare singular belongs to the words before it. */
function canBeginSubject(tokens: readonly Token[], i: number): boolean {
  const {kind, lower, tags} = tokens[i] as Token;
  if (kind === 'punctuation' || NO_SUBJECT.has(lower)) return false;
  if (lower === 'there' || POSSESSIVE.test(lower)) return true;
  if (tags[0] === 'NOUN') return isPluralForm(lower);
  if (tags[0] === 'ADJ') return isPluralForm(tokens[i + 1]?.lower ?? '');
  return SUBJECT_TAGS.has(tags[0] as string);
}

/** So many words after its beginning a clause has its verb. */
export const REACH = 8;

/** A verb that can be finite stands soon after `first`, nothing but a noun phrase and adverbs before it. */
function beginsClause(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + REACH); i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation' && token.text !== '-') return false;
    if (/'(?:ll|d|ve|re|m)$/.test(token.lower)) return true;
    if (token.lower.endsWith("'s") && (token.tags.includes('AUX') || token.tags.includes('VERB'))) return true;
    if (token.tags[0] === 'AUX') return true;
    if (token.tags[0] === 'VERB' && i > first) {
      const {lower} = token;
      if (canBe(lower, 'past') || canBe(lower, 'third')) return true;
      if (canBe(lower, 'base') && tokens[i - 1]?.lower !== 'to') return true;
    }
    if (i > first && (token.tags[0] === 'SCONJ' || COORDINATORS.has(token.lower)) && token.lower !== 'and')
      return false;
  }
  return false;
}
