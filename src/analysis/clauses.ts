import type {Document} from './document.js';
import {perDocument} from './per-document.js';
import type {Token} from './tokens.js';
import {canBe, MODALS, verbReadings} from './verbs.js';

/**
 * - `main`: a subject and a finite verb, not introduced by a subordinator
 * - `imperative`: a base form where a clause begins, no subject
 * - `predicate`: a finite verb whose subject stands in an earlier clause (`and went home`)
 * - `subordinate`: introduced by `when`, `because`, `if`, an embedded question word ...
 * - `relative`: introduced by `who`, `which`, or `that` after a noun
 * - `complement`: what is said, thought, known, with or without `that`; also a relative clause without pronoun
 * - `phrase`: no finite verb
 */
export type ClauseKind = 'main' | 'imperative' | 'predicate' | 'subordinate' | 'relative' | 'complement' | 'phrase';

/** Token indices in the document, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Clause extends TokenRange {
  readonly kind: ClauseKind;
  /** The subordinator, relative pronoun or coordinating conjunction it begins with. */
  readonly opener: number | undefined;
  readonly subject: TokenRange | undefined;
  /** The finite verb with what belongs to it: `had never been seen`. */
  readonly verb: TokenRange | undefined;
  /** The verb stands before the subject: `why shouldn't he go`. */
  readonly inverted: boolean;
}

/** Words between two commas or stronger marks, and the clauses in them. */
export interface Segment extends TokenRange {
  readonly clauses: readonly Clause[];
}

/** Words between two marks stronger than a comma (full stop, semicolon, dash, quotation mark, ellipsis ...). */
export interface Stretch extends TokenRange {
  /** Never empty, nor is any of them. */
  readonly segments: readonly Segment[];
}

export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'nor', 'yet']);

/** They introduce a clause, and nothing but a clause. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'although because if lest though unless whenever wherever whereas while whilst whether when where whose how why what whatever whoever whichever whom wherein whereby whereupon'.split(
    ' ',
  ),
);

/** They introduce a clause, or are prepositions or adverbs: it depends on whether a verb follows. */
const PREPOSITION_OR_SUBORDINATOR: ReadonlySet<string> = new Set(
  'after before since until till as than like once except for considering'.split(' '),
);

const EMBEDDED_QUESTION: ReadonlySet<string> = new Set('how why what when where who whom whose which'.split(' '));

/** `the moment he saw her`, `by the time they came`: these nouns introduce a clause. */
const TIME_NOUNS: ReadonlySet<string> = new Set(['time', 'moment', 'instant', 'minute', 'second']);

const NOMINATIVE: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they']);
const OBJECT_ONLY: ReadonlySet<string> = new Set(
  'me him us them myself yourself himself herself itself ourselves themselves'.split(' '),
);
const CLITIC = /^(.+?)'(?:ll|d|ve|re|m|s)$/;
const FINITE_AUXILIARIES: ReadonlySet<string> = new Set([
  ...MODALS,
  ...'am is are was were has have had do does did ought need dare ain'.split(' '),
]);
/** `dont` and the like, as they stand where the apostrophe was forgotten. */
const BARE_NEGATION = /^(?:do|does|did|is|was|are|were|has|have|had|ca|wo|could|would|should|must|need|ai)n'?t$/;

/** All stretches of the document in reading order. */
export const stretchesOf = perDocument((document: Document): readonly Stretch[] => findStretches(document.tokens));

/** The stretches that lie wholly within the tokens from `first` up to `last`. */
export function stretchesIn(document: Document, first: number, last: number): readonly Stretch[] {
  const stretches = stretchesOf(document);
  let from = 0;
  // The first that begins at `first` or later: a book has too many to look at each for every speech.
  for (let to = stretches.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((stretches[middle] as Stretch).first < first) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < stretches.length && (stretches[end] as Stretch).last <= last) end++;
  return stretches.slice(from, end);
}

/** Cut the tokens into stretches, segments and clauses. */
export function findStretches(tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let first = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && i > first && !endsStretch(tokens, i)) continue;
    if (i > first) stretches.push(readStretch(tokens, first, i));
    first = isMark(tokens, i) ? i + 1 : i;
  }
  return stretches.filter((stretch) => stretch.segments.length > 0);
}

function endsStretch(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return isMark(tokens, i) || token.sentence !== (tokens[i - 1] as Token).sentence;
}

/**
 * A mark stronger than a comma. A hyphen or an apostrophe on its own is none, nor is an ellipsis within a sentence
 * (`I'm... not sure`).
 */
function isMark(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'punctuation' || /^(?:,|['’‘-])$/.test(token.text)) return false;
  const next = tokens[i + 1];
  return !(/^(?:\.{2,}|…)$/.test(token.text) && next?.sentence === token.sentence && /^\p{Ll}/u.test(next.text));
}

function readStretch(tokens: readonly Token[], first: number, last: number): Stretch {
  const segments: Segment[] = [];
  let start = first;
  for (let i = first; i <= last; i++) {
    if (i < last && (tokens[i] as Token).text !== ',') continue;
    if (i > start) segments.push({first: start, last: i, clauses: new SegmentReader(tokens, start, i).read()});
    start = i + 1;
  }
  return {first, last, segments};
}

interface Draft {
  first: number;
  kind: ClauseKind;
  opener: number | undefined;
  subject: TokenRange | undefined;
  verb: TokenRange | undefined;
  inverted: boolean;
  /** Introduced by a word that may be a mere preposition. */
  weak: boolean;
}

/** Reads one segment from left to right: noun phrases wait to become subjects, a finite verb takes the last one. */
class SegmentReader {
  readonly #tokens: readonly Token[];
  readonly #start: number;
  readonly #end: number;
  readonly #drafts: Draft[] = [];
  #draft: Draft;
  /** A noun phrase that no verb has taken and no preposition governs. */
  #waiting: TokenRange | undefined;
  /** The subject of a main clause that a relative clause has interrupted: `the man who saw it | was afraid`. */
  #held: TokenRange | undefined;
  #at: number;

  constructor(tokens: readonly Token[], start: number, end: number) {
    this.#tokens = tokens;
    this.#start = start;
    this.#end = end;
    this.#at = start;
    this.#draft = draft(start, 'main');
  }

  read(): Clause[] {
    while (this.#at < this.#end) this.#step();
    this.#close();
    return this.#clauses();
  }

  #step(): void {
    const i = this.#at;
    const token = this.#token(i);
    if (token.kind === 'punctuation') {
      this.#at++;
    } else if (this.#opens(i)) {
      this.#at++;
    } else if (token.lower === 'to' && this.#isBase(i + 1)) {
      this.#at = i + 2;
    } else if (this.#isCliticSubject(i)) {
      this.#waiting = {first: i, last: i + 1};
      this.#takeVerb(i);
    } else if (this.#isFinite(i)) {
      this.#takeVerb(i);
    } else if (this.#opensByTimeNoun(i)) {
      this.#at = (this.#nounPhrase(isPreposition(token) ? i + 1 : i) as TokenRange).last;
    } else if (isPreposition(token)) {
      this.#at = (this.#governs(i) && this.#nounPhrase(i + 1)?.last) || i + 1;
    } else {
      this.#waitFor(this.#nounPhrase(i));
    }
  }

  #waitFor(phrase: TokenRange | undefined): void {
    if (!phrase) {
      this.#at++;
      return;
    }
    // "After dinner he": the first phrase belonged to the preposition, the second is the subject of a main clause
    if (this.#draft.weak && this.#waiting && !this.#draft.verb) {
      this.#draft.kind = 'main';
      this.#draft.weak = false;
    } else if (this.#waiting?.last === phrase.first && !this.#draft.verb && this.#isSubjectPronoun(phrase.first)) {
      this.#hold();
      this.#openAt(phrase.first, 'complement');
    }
    this.#waiting = OBJECT_ONLY.has(this.#token(phrase.first).lower) ? undefined : phrase;
    this.#at = phrase.last;
  }

  /** A conjunction, subordinator or relative pronoun at `i` begins a clause. */
  #opens(i: number): boolean {
    const {lower} = this.#token(i);
    const atStart = this.#isAtStart(i);
    if (COORDINATORS.has(lower)) {
      if (!atStart && !this.#draft.verb) return false;
      this.#open(i, atStart ? 'main' : this.#coordinatedKind());
      return true;
    }
    const kind = this.#openedKind(i, atStart);
    if (!kind) return false;
    if (kind === 'relative' && !this.#draft.verb) this.#hold();
    this.#open(i, kind);
    this.#draft.weak = kind === 'subordinate' && PREPOSITION_OR_SUBORDINATOR.has(lower);
    return true;
  }

  /** What follows the preposition is its object, not a clause: neither `from what he heard` nor `so far off that it`. */
  #governs(i: number): boolean {
    if (i + 2 >= this.#end) return true;
    const {lower} = this.#token(i + 1);
    return !EMBEDDED_QUESTION.has(lower) && !(lower === 'that' && hasTag(this.#token(i + 2), 'PRON'));
  }

  /** `by the time they came`: the noun phrase does the work of a subordinator. */
  #opensByTimeNoun(i: number): boolean {
    const phrase = this.#nounPhrase(isPreposition(this.#token(i)) ? i + 1 : i);
    if (!phrase || phrase.last >= this.#end || !TIME_NOUNS.has(this.#token(phrase.last - 1).lower)) return false;
    if (!/^(?:the|every|each|any|next|last)$/.test(this.#token(phrase.first).lower)) return false;
    if (!this.#isSubjectPronoun(phrase.last) && !hasTag(this.#token(phrase.last), 'PROPN')) return false;
    this.#open(i, 'subordinate');
    return true;
  }

  /** Within a fronted subordinate clause `and he left` is subordinate too. */
  #coordinatedKind(): ClauseKind {
    const kind = this.#draft.kind;
    return kind === 'subordinate' || kind === 'complement' ? kind : 'main';
  }

  #openedKind(i: number, atStart: boolean): ClauseKind | undefined {
    const token = this.#token(i);
    const {lower} = token;
    const before = atStart ? undefined : this.#token(i - 1);
    if (lower === 'that') return this.#thatKind(i, before);
    if (lower === 'who' || lower === 'which') return before ? 'relative' : this.#questionKind(i);
    if (EMBEDDED_QUESTION.has(lower) && atStart) return this.#questionKind(i);
    if (SUBORDINATORS.has(lower)) return 'subordinate';
    if (PREPOSITION_OR_SUBORDINATOR.has(lower) && this.#clauseFollows(i)) return 'subordinate';
    return undefined;
  }

  #thatKind(i: number, before: Token | undefined): ClauseKind | undefined {
    if (!before) return undefined;
    const next = this.#tokens[i + 1];
    if (i + 1 >= this.#end || !next) return undefined;
    if (hasTag(before, 'NOUN', 'PROPN')) return 'relative';
    if (hasTag(before, 'ADJ') && hasTag(next, 'VERB', 'AUX')) return 'relative';
    if (before.lower === 'now' || this.#has(this.#draft.first, i, 'so')) return 'subordinate';
    // `finds out that he is`: the particle belongs to the verb.
    const belongsToVerb = hasTag(before, 'VERB', 'ADJ', 'PRON', 'ADV') || before.lower === 'out';
    if (belongsToVerb && hasTag(this.#token(i), 'SCONJ')) return 'complement';
    return undefined;
  }

  #has(first: number, last: number, word: string): boolean {
    for (let i = first; i < last; i++) if (this.#token(i).lower === word) return true;
    return false;
  }

  /** `why shouldn't he` is a question of its own, `why he left` is embedded. */
  #questionKind(i: number): ClauseKind {
    const next = i + 1 < this.#end ? this.#token(i + 1) : undefined;
    return next && isFiniteAuxiliary(next) ? 'main' : 'subordinate';
  }

  /** After `before`, `as`, `until` ...: a subject with a verb right after it. */
  #clauseFollows(i: number): boolean {
    const phrase = this.#nounPhrase(i + 1);
    if (!phrase) return false;
    if (this.#isCliticSubject(phrase.first)) return true;
    const {lower} = this.#token(phrase.first);
    if (NOMINATIVE.has(lower)) return true;
    if (OBJECT_ONLY.has(lower)) return false;
    let next = phrase.last;
    while (next < this.#end && hasTag(this.#token(next), 'ADV')) next++;
    return next < this.#end && this.#isFinite(next);
  }

  #takeVerb(i: number): void {
    const last = this.#verbGroup(i);
    const subject = this.#waiting;
    if (!this.#draft.verb) {
      this.#draft.verb = {first: i, last};
      this.#draft.subject = subject;
      if (!subject) this.#withoutSubject(i, last);
      else if (subject.first === i) this.#draft.verb = {first: i, last};
    } else if (this.#held && (!subject || subject.first === this.#draft.verb.last)) {
      this.#resume({first: i, last});
    } else if (this.#isQuestionWordSubject(subject)) {
      this.#openAt(i, 'main');
      this.#draft.subject = {first: this.#start, last: i};
      this.#draft.verb = {first: i, last};
    } else if (subject && subject.first >= this.#draft.verb.last) {
      this.#openAt(subject.first, this.#kindAfterVerb());
      this.#draft.subject = subject;
      this.#draft.verb = {first: i, last};
    }
    this.#waiting = undefined;
    this.#at = Math.max(this.#at, last);
  }

  #hold(): void {
    this.#held = this.#waiting;
  }

  /** The main clause goes on after the relative clause that interrupted it. */
  #resume(verb: TokenRange): void {
    this.#openAt(verb.first, 'main');
    this.#draft.subject = this.#held;
    this.#draft.verb = verb;
    this.#held = undefined;
  }

  /** `What he did was wrong`: the clause itself is the subject. */
  #isQuestionWordSubject(waiting: TokenRange | undefined): boolean {
    if (waiting || this.#draft.kind !== 'subordinate' || this.#draft.first !== this.#start) return false;
    return EMBEDDED_QUESTION.has(this.#token(this.#start).lower);
  }

  #isSubjectPronoun(i: number): boolean {
    const {lower} = this.#token(i);
    return NOMINATIVE.has(lower) || this.#isCliticSubject(i);
  }

  /** Inversion (`did he go`), an imperative, or a predicate whose subject stands further back. */
  #withoutSubject(i: number, last: number): void {
    const clause = this.#draft;
    if (clause.kind === 'relative') return;
    const phrase = isFiniteAuxiliary(this.#token(i)) ? this.#nounPhrase(last) : undefined;
    if (phrase && !OBJECT_ONLY.has(this.#token(phrase.first).lower)) {
      clause.subject = phrase;
      clause.inverted = true;
      this.#at = this.#verbAfter(phrase.last);
    } else if (this.#isFrontedParticiple(i)) {
      clause.verb = undefined;
    } else if (clause.kind !== 'subordinate' && clause.kind !== 'complement') {
      clause.kind = this.#isBase(i) && this.#onlyOpenersBefore(i) ? 'imperative' : 'predicate';
    }
  }

  /** `Compared to the others, he ...`, `Tired, she ...`: where a sentence begins, no subject can stand further back. */
  #isFrontedParticiple(i: number): boolean {
    const before = this.#tokens[this.#start - 1];
    const begins = !before || isMark(this.#tokens, this.#start - 1) || before.sentence !== this.#token(i).sentence;
    return begins && !this.#isBase(i) && canBe(this.#token(i).lower, 'participle') && this.#onlyOpenersBefore(i);
  }

  /** A second subject and verb: main after a fronted subordinate clause, else what is said or known. */
  #kindAfterVerb(): ClauseKind {
    return this.#draft.kind === 'subordinate' && this.#draft.first === this.#start ? 'main' : 'complement';
  }

  /** The words of a verb from its finite part: auxiliaries, adverbs between, participle or base form. */
  #verbGroup(i: number): number {
    return this.#isCliticSubject(i) || hasTag(this.#token(i), 'AUX') || isFiniteAuxiliary(this.#token(i))
      ? this.#verbAfter(i + 1)
      : i + 1;
  }

  #verbAfter(from: number): number {
    let last = from;
    for (let next = from; next < this.#end; next++) {
      const token = this.#token(next);
      if (hasTag(token, 'VERB', 'AUX')) last = next + 1;
      else if (!hasTag(token, 'ADV') && token.lower !== 'not') break;
      if (hasTag(token, 'VERB')) break;
    }
    return last;
  }

  /** `he's`, `they'd`: subject and verb in one token. */
  #isCliticSubject(i: number): boolean {
    if (i >= this.#end) return false;
    const {lower, tags} = this.#token(i);
    if (this.#isMistakenPossessive(i)) return false;
    return CLITIC.test(lower) && (tags.includes('AUX') || tags.includes('VERB')) && tags.length > 1;
  }

  /** `made they're way`: a slip for `their` does not begin a clause. */
  #isMistakenPossessive(i: number): boolean {
    if (!/^(?:they|you)'re$/.test(this.#token(i).lower) || i === this.#start) return false;
    const next = this.#tokens[i + 1];
    return hasTag(this.#token(i - 1), 'VERB', 'ADP', 'DET') && next !== undefined && hasTag(next, 'NOUN');
  }

  /** `it baffled me`, `they plan to`: after a subject pronoun the tagger's noun or adjective is a verb. */
  #isMistaggedVerb(i: number): boolean {
    const token = this.#token(i);
    if (this.#waiting?.last !== i || this.#waiting.first !== i - 1 || !hasTag(token, 'NOUN', 'ADJ', 'PROPN'))
      return false;
    const pronoun = this.#token(i - 1).lower;
    if (pronoun === 'i' || pronoun === 'they') return canBe(token.lower, 'past') || canBe(token.lower, 'base');
    return /^(?:he|she|we|it)$/.test(pronoun) && canBe(token.lower, 'past');
  }

  #isFinite(i: number): boolean {
    const token = this.#token(i);
    if (isFiniteAuxiliary(token)) return true;
    if (!hasTag(token, 'VERB', 'AUX')) return this.#isMistaggedVerb(i);
    const forms = verbReadings(token.lower).map((reading) => reading.form);
    if (forms.includes('past') || forms.includes('third')) return !this.#isReducedRelative(i);
    if (!forms.includes('base') || token.lower === 'be') return false;
    return this.#waiting ? !isSingular(this.#tokens, this.#waiting) : this.#onlyOpenersBefore(i);
  }

  /** `the man seated there was`: a participle after its noun, when a verb without a subject follows. */
  #isReducedRelative(i: number): boolean {
    if (!this.#waiting || !canBe(this.#token(i).lower, 'participle')) return false;
    if (NOMINATIVE.has(this.#token(this.#waiting.first).lower)) return false;
    const next = i + 1 < this.#end ? this.#token(i + 1) : undefined;
    if (!next || !hasTag(next, 'ADP', 'ADV', 'PART')) return false;
    const object = this.#nounPhrase(i + 2);
    const after = object ? object.last : i + 2;
    return after < this.#end && isFiniteAuxiliary(this.#token(after));
  }

  /** A base form, and not the past of another verb, as `saw` is. */
  #isBase(i: number): boolean {
    if (i >= this.#end) return false;
    const {lower} = this.#token(i);
    const readings = verbReadings(lower);
    return (
      readings.some((reading) => reading.form === 'base') &&
      !readings.some((reading) => reading.form === 'past' && reading.lemma !== lower)
    );
  }

  #isAtStart(i: number): boolean {
    for (let before = this.#start; before < i; before++) {
      if (this.#token(before).kind !== 'punctuation') return false;
    }
    return true;
  }

  /** Nothing but conjunctions, interjections and adverbs stands before `i` in this clause. */
  #onlyOpenersBefore(i: number): boolean {
    for (let before = this.#draft.first; before < i; before++) {
      const token = this.#token(before);
      if (token.kind === 'word' && !hasTag(token, 'CCONJ', 'INTJ', 'ADV') && token.lower !== 'please') return false;
    }
    return true;
  }

  /** `Even` before `if`, `and` before `when`, `from` before `what`: the clause begins with it. */
  #isAdverbial({first, last}: TokenRange): boolean {
    for (let i = first; i < last; i++) if (!hasTag(this.#token(i), 'ADV', 'INTJ', 'CCONJ', 'ADP')) return false;
    return true;
  }

  /** A noun phrase at `i` without what follows its head; a pronoun alone is one. */
  #nounPhrase(i: number): TokenRange | undefined {
    let last = i;
    let head = -1;
    for (; last < this.#end; last++) {
      const token = this.#token(last);
      if (isPronoun(token)) {
        if (last > i) break;
        head = last;
        last++;
        break;
      }
      if (hasTag(token, 'DET') || isPossessive(token)) {
        if (head >= 0 && !isPossessive(token)) break;
        head = isPossessive(token) ? -1 : head;
      } else if (hasTag(token, 'NOUN', 'PROPN', 'NUM')) head = last;
      else if (!(hasTag(token, 'ADJ') || (head < 0 && hasTag(token, 'ADV', 'VERB') && last > i))) break;
      else if (hasTag(token, 'VERB') && isFiniteAuxiliary(token)) break;
    }
    if (head < 0) return last > i && hasTag(this.#token(i), 'DET') ? {first: i, last} : undefined;
    return {first: i, last: head + 1};
  }

  #open(i: number, kind: ClauseKind): void {
    this.#openAt(i, kind);
    this.#draft.opener = i;
    this.#waiting = undefined;
  }

  #openAt(i: number, kind: ClauseKind): void {
    this.#close();
    this.#draft = draft(i, kind);
  }

  #close(): void {
    this.#drafts.push(this.#draft);
  }

  /** Drafts that found no verb belong to the clause before them, save one that a subordinator or `that` began (`when all of a sudden,`). */
  #clauses(): Clause[] {
    const clauses: Clause[] = [];
    this.#settleHeld();
    const drafts = this.#drafts.filter((each, i) => (this.#drafts[i + 1]?.first ?? this.#end) > each.first);
    for (const [i, each] of drafts.entries()) {
      const last = drafts[i + 1]?.first ?? this.#end;
      const previous = clauses.at(-1);
      if (previous && each.verb && previous.kind === 'phrase' && this.#isAdverbial(previous)) {
        each.first = previous.first;
        clauses.pop();
      }
      if (!each.verb && previous && !(each.opener !== undefined && each.kind !== 'main')) {
        clauses[clauses.length - 1] = {...previous, last};
        continue;
      }
      const {first, kind, opener, subject, verb, inverted} = each;
      const begun = previous !== undefined && opener !== undefined;
      clauses.push({first, last, kind: verb || begun ? kind : 'phrase', opener, subject, verb, inverted});
    }
    return clauses;
  }

  /** `Yesterday he left`: nothing was interrupted, the first phrase was an adverbial. */
  #settleHeld(): void {
    if (!this.#held) return;
    const held = this.#held;
    for (const [i, each] of this.#drafts.entries()) {
      const before = this.#drafts[i - 1];
      if (each.kind !== 'complement' || each.first !== held.last || !before) continue;
      each.kind = before.kind;
      each.opener = before.opener;
      each.first = before.first;
      this.#drafts.splice(i - 1, 1);
      return;
    }
  }

  #token(i: number): Token {
    return this.#tokens[i] as Token;
  }
}

function draft(first: number, kind: ClauseKind): Draft {
  return {first, kind, opener: undefined, subject: undefined, verb: undefined, inverted: false, weak: false};
}

function hasTag(token: Token, ...tags: readonly string[]): boolean {
  return tags.includes(token.tags[0] as string);
}

function isPreposition(token: Token): boolean {
  return hasTag(token, 'ADP') || token.lower === 'like';
}

function isPronoun(token: Token): boolean {
  return hasTag(token, 'PRON') && !isPossessive(token);
}

function isPossessive(token: Token): boolean {
  return token.tags.at(-1) === 'PART' && /['’]s?$/.test(token.text)
    ? true
    : /^(?:my|your|his|its|our|their)$/.test(token.lower);
}

function isFiniteAuxiliary(token: Token): boolean {
  return FINITE_AUXILIARIES.has(token.lower) || BARE_NEGATION.test(token.lower);
}

/** A subject that cannot stand with a base form: `he go`, `the man go`. */
function isSingular(tokens: readonly Token[], {first, last}: TokenRange): boolean {
  const head = tokens[last - 1] as Token;
  if (hasTag(head, 'PRON'))
    return /^(?:he|she|it|this|that|someone|everyone|nobody|something|nothing)$/.test(head.lower);
  if (/^(?:a|an|this|that|each|every)$/.test((tokens[first] as Token).lower)) return true;
  return !head.lower.endsWith('s') && !/^(?:people|men|women|children|folk|police|others)$/.test(head.lower);
}
