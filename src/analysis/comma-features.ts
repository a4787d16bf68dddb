import {hashText} from '../model/hash.js';
import type {Clause, Segment} from './clauses.js';
import {type CommaPlace, firstIndependent, isIndependent} from './commas.js';
import type {Document} from './document.js';
import type {Token} from './tokens.js';
import {verbReadings} from './verbs.js';

/**
 * What the comma-splice classifier sees of a comma: the words and tags around it, and the clauses on either side.
 * The training script and the rule share it; changing it makes the trained weights worthless.
 *
 * @returns 32-bit hashes, the first a constant for the bias.
 */
export function commaFeatures(document: Document, place: CommaPlace): number[] {
  const view = new CommaView(document, place);
  return ['bias', ...localFeatures(view), ...clauseFeatures(view)].map(hashText);
}

const NONE = '-';

/** The tokens around one comma; positions count words from the comma: -1 is the word before it, 1 the word after. */
class CommaView {
  readonly document: Document;
  readonly place: CommaPlace;
  readonly segments: readonly Segment[];
  readonly right: number;

  constructor(document: Document, place: CommaPlace) {
    this.document = document;
    this.place = place;
    this.segments = place.stretch.segments;
    this.right = place.right;
  }

  at(offset: number): Token | undefined {
    const token = this.document.tokens[this.place.comma + offset];
    return token?.sentence === this.document.tokens[this.place.comma]?.sentence ? token : undefined;
  }

  word(offset: number): string {
    return wordOf(this.at(offset));
  }

  tag(offset: number): string {
    return this.at(offset)?.tags.join('+') ?? NONE;
  }

  token(index: number): Token {
    return this.document.tokens[index] as Token;
  }
}

/** A name is just a name: no classifier shall learn the cast of its books. */
function wordOf(token: Token | undefined): string {
  if (!token) return NONE;
  if (token.kind === 'number') return '0';
  if (token.tags.includes('PROPN') && /^\p{Lu}/u.test(token.text)) return token.tags.length > 1 ? "Name's" : 'Name';
  return token.lower;
}

function localFeatures(view: CommaView): string[] {
  const w = (offset: number) => view.word(offset);
  const t = (offset: number) => view.tag(offset);
  const features: string[] = [];
  for (const offset of [-3, -2, -1, 1, 2, 3, 4]) {
    features.push(`w${offset} ${w(offset)}`, `t${offset} ${t(offset)}`);
  }
  features.push(
    `w-11 ${w(-1)} ${w(1)}`,
    `t-11 ${t(-1)} ${t(1)}`,
    `w12 ${w(1)} ${w(2)}`,
    `w123 ${w(1)} ${w(2)} ${w(3)}`,
    `t12 ${t(1)} ${t(2)}`,
    `t123 ${t(1)} ${t(2)} ${t(3)}`,
    `t1234 ${t(1)} ${t(2)} ${t(3)} ${t(4)}`,
    `w1t2 ${w(1)} ${t(2)}`,
    `w1t23 ${w(1)} ${t(2)} ${t(3)}`,
    `t1w2 ${t(1)} ${w(2)}`,
    `w-21 ${w(-2)} ${w(-1)}`,
    `t-21 ${t(-2)} ${t(-1)}`,
    `t-321 ${t(-3)} ${t(-2)} ${t(-1)}`,
    `t-1w1 ${t(-1)} ${w(1)}`,
    `w-1t1 ${w(-1)} ${t(1)}`,
    `t-112 ${t(-1)} ${t(1)} ${t(2)}`,
    `t-2112 ${t(-2)} ${t(-1)} ${t(1)} ${t(2)}`,
  );
  return features;
}

function clauseFeatures(view: CommaView): string[] {
  const {segments, right} = view;
  const before = segments[right - 1] as Segment;
  const after = segments[right] as Segment;
  const next = segments[right + 1];
  const leftKinds = kindsOf(segments.slice(Math.max(0, right - 3), right));
  const lastKinds = kindsOf([before]);
  const rightKinds = kindsOf([after]);
  const nextKinds = next ? kindsOf([next]) : NONE;
  const leftMain = firstIndependent(segments, 0);
  const hasMain = leftMain !== undefined && leftMain.first < view.place.comma ? 'M' : 'm';
  const mainHere = before.clauses.some((clause) => clause.kind === 'main' || clause.kind === 'imperative') ? 'B' : 'b';
  const clause = after.clauses[0] as Clause;
  const subject = subjectOf(view, clause);
  const verb = verbOf(view, clause);
  const lastClause = before.clauses.at(-1) as Clause;
  const lastVerb = verbOf(view, lastClause);
  const opening = openingWord(view, view.place.stretch);
  const startMark = markBefore(view);
  const endMark = markAfter(view);
  const follows = next ? `,${wordOf(view.token(next.first))}` : endMark;
  const leftLength = bucket(view.place.comma - view.place.stretch.first);
  const beforeLength = bucket(before.last - before.first);
  const afterLength = bucket(after.last - after.first);
  const gapSubject = clause.subject ? bucket(clause.subject.first - after.first) : NONE;
  const gapVerb = clause.verb ? bucket(clause.verb.first - after.first) : NONE;
  const speech = view.token(view.place.comma).inSpeech ? 'S' : 'N';
  const w1 = view.word(1);
  const laterMain = laterIndependent(segments, right);
  const unit = unitOf(view);
  const negated = before.clauses.some((each) => isNegated(view, each)) ? 'not' : '';
  const sides = `${hasMain}${mainHere} ${lastKinds}|${rightKinds}`;
  return [
    `L ${leftKinds}`,
    `B ${lastKinds}`,
    `R ${rightKinds}`,
    `R2 ${rightKinds},${nextKinds}`,
    `B|R ${lastKinds}|${rightKinds}`,
    `L|R ${leftKinds}|${rightKinds}`,
    `L|R2 ${leftKinds}|${rightKinds},${nextKinds}`,
    `M ${hasMain}${mainHere}`,
    `M|R ${hasMain}${mainHere}|${clause.kind}`,
    `M|R s ${hasMain}${mainHere}|${clause.kind} ${subject} ${verb}`,
    `M|R w ${hasMain}${mainHere}|${clause.kind} ${w1}`,
    `M|later ${hasMain}${mainHere}|${clause.kind} ${laterMain} ${w1}`,
    `unit ${unit}`,
    `unit|R ${unit}|${clause.kind}`,
    `unit|R s ${unit}|${clause.kind} ${subject}`,
    `unit|R v ${unit}|${clause.kind} ${verb}`,
    `unit|R2 ${unit}|${rightKinds},${nextKinds} ${laterMain}`,
    `not ${negated} ${subject} ${clause.kind}`,
    `s ${subject}`,
    `v ${verb}`,
    `sv ${subject} ${verb}`,
    `lv ${lastVerb}`,
    `lv|v ${lastVerb}|${verb}`,
    `lk ${lastClause.kind} ${lastVerb} ${bucket(view.place.comma - lastClause.first)}`,
    `gap ${gapSubject} ${gapVerb}`,
    `gapk ${clause.kind} ${gapSubject} ${gapVerb} ${hasMain}${mainHere}`,
    `open ${opening}`,
    `open|R ${opening}|${clause.kind} ${hasMain}${mainHere}`,
    `opent ${view.token(view.place.stretch.first).tags[0]} ${hasMain}${mainHere} ${clause.kind}`,
    `bopen ${wordOf(view.token(before.first))} ${mainHere} ${clause.kind}`,
    `from ${startMark} ${hasMain}`,
    `to ${endMark}`,
    `to|R ${endMark} ${clause.kind} ${w1}`,
    `follows ${follows}`,
    `follows|R ${follows} ${clause.kind} ${afterLength}`,
    `len ${beforeLength} ${afterLength}`,
    `lens ${sides} ${beforeLength} ${afterLength}`,
    `leftlen ${leftLength} ${hasMain}`,
    `pos ${Math.min(right, 4)} ${Math.min(segments.length - right, 4)}`,
    `pos|k ${Math.min(right, 4)} ${Math.min(segments.length - right, 4)} ${lastKinds}|${rightKinds}`,
    `speech ${speech} ${clause.kind}`,
    `speech|w ${speech} ${w1}`,
    `inv ${clause.inverted} ${endMark}`,
    `short ${afterLength} ${follows} ${verb}`,
    `subjects ${subjectOf(view, lastClause)}|${subject}`,
    `subjects|k ${subjectOf(view, lastClause)}|${subject} ${lastClause.kind}|${clause.kind}`,
  ];
}

/** `S;M+c,P`: the kinds of the clauses, segments apart. */
function kindsOf(segments: readonly Segment[]): string {
  return segments
    .map((segment) =>
      segment.clauses
        .slice(-3)
        .map((clause) => KIND_LETTERS[clause.kind])
        .join(''),
    )
    .join(',');
}

const KIND_LETTERS = {
  main: 'M',
  imperative: 'I',
  predicate: 'v',
  subordinate: 's',
  relative: 'r',
  complement: 'c',
  phrase: '-',
} as const;

/**
 * What stands between the comma and the last clause before it that could stand alone: kinds, and the word it begins with.
 * `M` alone means nothing does; `when he came` fronted gives `s when`.
 */
function unitOf(view: CommaView): string {
  let kinds = '';
  for (let i = view.right - 1; i >= 0; i--) {
    const segment = view.segments[i] as Segment;
    const independent = segment.clauses.some(isIndependent);
    const opening = view.segments[i + 1];
    if (independent) return opening && kinds ? `M${kinds} ${openingWord(view, opening)}` : `M${kindsOf([segment])}`;
    kinds = `,${kindsOf([segment])}${kinds}`;
    if (kinds.length > 8) break;
  }
  return `${kinds} ${openingWord(view, view.segments[0] as Segment)}`;
}

function isNegated(view: CommaView, {verb}: Clause): boolean {
  if (!verb) return false;
  for (let i = verb.first; i <= verb.last; i++) {
    if (/^(?:not|never|no|.*n'?t)$/.test(view.document.tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** Pronouns and other small words by themselves, the rest by the class of the head. */
function subjectOf(view: CommaView, {subject}: Clause): string {
  if (!subject) return NONE;
  const first = view.token(subject.first);
  const head = view.token(subject.last - 1);
  if (first.tags[0] === 'PRON' || first.lower === 'there') return first.lower.replace(/'.*$/, '');
  if (head.tags.includes('PROPN')) return 'Name';
  return `${first.tags[0] === 'DET' ? first.lower : (first.tags[0] ?? NONE)} ${head.tags[0]}`;
}

/** An auxiliary by itself, another verb by its form. */
function verbOf(view: CommaView, {verb}: Clause): string {
  if (!verb) return NONE;
  const {lower, tags} = view.token(verb.first);
  if (tags.includes('AUX')) return lower.replace(/^.*(?='(?:ll|d|ve|re|m|s)$)/, '');
  return verbReadings(lower)
    .map((reading) => reading.form)
    .join('/');
}

/** The word a stretch or segment begins with; of the open classes the tag alone. */
function openingWord(view: CommaView, {first}: {readonly first: number}): string {
  const token = view.token(first);
  return ['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM'].includes(token.tags[0] ?? '') ? `${token.tags[0]}` : token.lower;
}

function markBefore(view: CommaView): string {
  const {first} = view.place.stretch;
  const token = view.document.tokens[first - 1];
  return token && token.sentence === view.token(first).sentence ? markName(token) : 'start';
}

function markAfter(view: CommaView): string {
  const token = view.document.tokens[view.place.stretch.last];
  return token ? markName(token) : 'end';
}

function markName({text}: Token): string {
  if (/^[.…]{2,}$|^…$/.test(text)) return '...';
  return text.replace(/[“”]/g, '"').slice(0, 1);
}

/** Whether a clause that could stand alone follows beyond the next comma: `, if he said nothing, she would`. */
function laterIndependent(segments: readonly Segment[], right: number): string {
  for (let i = right + 1; i < Math.min(segments.length, right + 3); i++) {
    const kind = segments[i]?.clauses[0]?.kind;
    if (kind === 'main') return `M${i - right}`;
  }
  return NONE;
}

function bucket(length: number): string {
  if (length <= 3) return `${length}`;
  if (length <= 5) return '5';
  if (length <= 8) return '8';
  if (length <= 13) return '13';
  return length <= 21 ? '21' : '22';
}
