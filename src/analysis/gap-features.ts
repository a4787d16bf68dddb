import {fnv, hashAfter} from '../model/hash.js';
import type {Clause, Stretch} from './clauses.js';
import {type CommaGap, REACH} from './comma-gaps.js';
import type {Document} from './document.js';
import type {Token} from './tokens.js';
import {verbReadings} from './verbs.js';

const NONE = '-';

/** Words that say something by themselves; of other words the class alone is seen at a distance. */
const SMALL: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'DET', 'PRON', 'AUX', 'CCONJ', 'PART', 'ADV', 'INTJ']);

/**
 * What the classifier sees of a gap, as if no comma stood in it: the words around it, the phrase before it, the clause after it. The
 * training script and the rules share it; changing it makes the trained weights worthless.
 *
 * @returns 32-bit hashes, the first a constant for the bias.
 */
export function gapFeatures(document: Document, gap: CommaGap): number[] {
  const {tokens} = document;
  const {kind: k, left, right, from, stretch} = gap;
  const at = (offset: number): Token | undefined => {
    const index = offset < 0 ? left + 1 + offset : right + offset - 1;
    return index >= stretch.first && index < stretch.last ? tokens[index] : undefined;
  };
  const w = (offset: number) => wordOf(at(offset));
  const t = (offset: number) => at(offset)?.tags.join('+') ?? NONE;
  const s = (offset: number) => smallOf(at(offset));
  const opener = smallOf(tokens[from]);
  const opener2 = smallOf(tokens[from + 1]);
  const length = left - from + 1;
  const len = bucket(length);
  const tail = bucket(stretch.last - right);
  const verbs = finiteBetween(tokens, from, left + 1);
  const lastVerb = verbs.at(-1);
  const v = lastVerb === undefined ? NONE : formOf(tokens[lastVerb] as Token);
  const sinceVerb = lastVerb === undefined ? NONE : bucket(left - lastVerb);
  const subject = subjectOf(tokens, right);
  const verb = verbAfter(tokens, right, stretch.last);
  const mv = verb === undefined ? NONE : formOf(tokens[verb] as Token);
  const gapToVerb = verb === undefined ? NONE : bucket(verb - right);
  const before = from > stretch.first ? smallOf(tokens[from - 1]) : markBefore(tokens, stretch);
  const end = markOf(tokens[stretch.last]);
  const commas = Math.min(3, stretch.segments.length - 1 - (gap.hasComma ? 1 : 0));
  const more = verb === undefined ? 0 : finiteBetween(tokens, verb + 1, segmentEnd(stretch, right)).length;
  const nv = Math.min(3, verbs.length);
  const {here, begins, previous} = clausesAround(stretch, left, right);
  const speech = tokens[left]?.inSpeech ? 'S' : 'N';
  const person = personOf(subject);
  const clausal = nv > 0 ? 'clause' : 'phrase';
  const type = openerType(tokens[from] as Token);
  const features = [
    'bias',
    `p ${person} ${clausal}`,
    `po ${person} ${clausal} ${opener}`,
    `poe ${person} ${clausal} ${opener} ${len}`,
    `pol ${person} ${type} ${nv} ${len}`,
    `pot ${person} ${type} ${nv} ${t(-1)}`,
    `pov ${person} ${type} ${nv} ${sinceVerb} ${v}`,
    `pt ${person} ${t(-2)} ${t(-1)}`,
    `pm ${person} ${type} ${nv} ${Math.min(more, 2)} ${mv === NONE ? '' : 'v'}`,
    `pc ${person} ${type} ${here}|${begins}`,
    `pb ${person} ${type} ${nv} ${before}`,
    `pe ${person} ${type} ${nv} ${end}`,
    ...[-4, -3, -2, -1, 1, 2, 3, 4].flatMap((o) => [`w${o} ${w(o)}`, `t${o} ${t(o)}`]),
    `w-11 ${w(-1)} ${w(1)}`,
    `t-11 ${t(-1)} ${t(1)}`,
    `w-1t1 ${w(-1)} ${t(1)}`,
    `t-1w1 ${t(-1)} ${w(1)}`,
    `w12 ${w(1)} ${w(2)}`,
    `s123 ${s(1)} ${s(2)} ${s(3)}`,
    `t123 ${t(1)} ${t(2)} ${t(3)}`,
    `w-2-1 ${w(-2)} ${w(-1)}`,
    `s-3-2-1 ${s(-3)} ${s(-2)} ${s(-1)}`,
    `t-3-2-1 ${t(-3)} ${t(-2)} ${t(-1)}`,
    `t-2112 ${t(-2)} ${t(-1)} ${t(1)} ${t(2)}`,
    `s-2112 ${s(-2)} ${s(-1)} ${s(1)} ${s(2)}`,
    `t-112 ${t(-1)} ${t(1)} ${t(2)}`,
    `o ${opener}`,
    `oo ${opener} ${opener2}`,
    `ol ${opener} ${len}`,
    `on ${opener} ${nv} ${v}`,
    `onl ${opener} ${nv} ${len}`,
    `ons ${opener} ${nv} ${sinceVerb}`,
    `onsw ${opener} ${nv} ${sinceVerb} ${s(1)}`,
    `os ${opener} ${subject}`,
    `osv ${opener} ${nv} ${subject} ${mv}`,
    `ot-1 ${opener} ${nv} ${t(-1)} ${t(1)}`,
    `os-1 ${opener} ${nv} ${s(-1)} ${s(1)}`,
    `olen ${opener} ${nv} ${len} ${subject}`,
    `b ${before}`,
    `bo ${before} ${opener}`,
    `bon ${before} ${opener} ${nv}`,
    `len ${len}`,
    `lens ${len} ${tail}`,
    `lenn ${len} ${nv}`,
    `sv ${subject} ${mv}`,
    `s ${subject}`,
    `mv ${mv} ${gapToVerb}`,
    `v ${v} ${sinceVerb}`,
    `vs ${v} ${sinceVerb} ${subject}`,
    `vw ${lastVerb === undefined ? NONE : wordOf(tokens[lastVerb])} ${sinceVerb}`,
    `vws ${lastVerb === undefined ? NONE : wordOf(tokens[lastVerb])} ${sinceVerb} ${subject}`,
    `end ${end}`,
    `ende ${end} ${opener}`,
    `commas ${commas} ${nv}`,
    `more ${more} ${nv}`,
    `moreo ${more} ${opener} ${nv}`,
    `c ${previous}|${here}|${begins}`,
    `co ${previous}|${here}|${begins} ${opener}`,
    `cn ${here}|${begins} ${nv} ${subject}`,
    `cl ${here}|${begins} ${len}`,
    `sp ${speech}`,
    `spo ${speech} ${opener}`,
  ];
  const beginning = fnv(`${k} `);
  return features.map((feature) => hashAfter(beginning, feature));
}

/** A name is just a name: no classifier shall learn the cast of its books. */
function wordOf(token: Token | undefined): string {
  if (!token) return NONE;
  if (token.kind === 'number') return '0';
  if (token.tags.includes('PROPN') && /^\p{Lu}/u.test(token.text)) return token.tags.length > 1 ? "Name's" : 'Name';
  return token.lower;
}

function smallOf(token: Token | undefined): string {
  if (!token) return NONE;
  const tag = token.tags[0] as string;
  if (SMALL.has(tag)) return token.lower;
  return tag === 'VERB' ? formOf(token) : tag;
}

function formOf(token: Token): string {
  if (token.tags.includes('AUX')) return token.lower.replace(/^.+(?='(?:ll|d|ve|re|m|s)$)/, '');
  return verbReadings(token.lower)
    .map((reading) => reading.form)
    .join('/');
}

function finiteBetween(tokens: readonly Token[], first: number, last: number): number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (!token.tags.includes('VERB') && !token.tags.includes('AUX')) continue;
    if (/ing$/.test(token.lower) || tokens[i - 1]?.lower === 'to') continue;
    const previous = found.at(-1);
    if (previous !== undefined && tokens[previous]?.tags.includes('AUX') && i - previous <= 2) found.pop();
    found.push(i);
  }
  return found;
}

function subjectOf(tokens: readonly Token[], first: number): string {
  const token = tokens[first] as Token;
  const tag = token.tags[0] as string;
  if (tag === 'PRON' || token.lower === 'there') return token.lower.replace(/'.*$/, '');
  if (tag === 'PROPN') return 'Name';
  if (tag === 'CCONJ' || tag === 'SCONJ' || tag === 'ADV') return `${token.lower} ${smallOf(tokens[first + 1])}`;
  return tag === 'DET' ? `${token.lower} ${tokens[first + 1]?.tags[0]}` : `${tag} ${tokens[first + 1]?.tags[0]}`;
}

/** Those who act alike before a verb: `you` and the narrator of a story are rare in one book and all over another. */
function personOf(subject: string): string {
  if (/^(?:i|he|she|we|they|you)$/.test(subject)) return 'person';
  return /^(?:it|there|Name|this|that)$/.test(subject) ? subject : 'other';
}

function openerType({lower, tags}: Token): string {
  if (
    /^(?:when|whenever|if|as|after|before|since|until|till|once|while|whilst|because|although|though|unless|wherever)$/.test(
      lower,
    )
  )
    return 'subordinator';
  if (tags[0] === 'VERB') return lower.endsWith('ing') ? 'ing' : 'participle';
  return tags[0] as string;
}

function verbAfter(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let i = first; i < Math.min(last, first + REACH + 2); i++) {
    const {tags} = tokens[i] as Token;
    if (tags.includes('VERB') || tags.includes('AUX')) return i;
  }
  return undefined;
}

function segmentEnd(stretch: Stretch, index: number): number {
  return stretch.segments.find(({last}) => last > index)?.last ?? stretch.last;
}

function markBefore(tokens: readonly Token[], {first}: Stretch): string {
  const token = tokens[first - 1];
  return token && token.sentence === tokens[first]?.sentence ? markOf(token) : 'start';
}

function markOf(token: Token | undefined): string {
  if (!token) return 'end';
  if (/^[.…]{2,}$|^…$/.test(token.text)) return '...';
  return token.text.replace(/[“”]/g, '"').slice(0, 1);
}

function clausesAround(
  stretch: Stretch,
  left: number,
  right: number,
): {here: string; begins: string; previous: string} {
  let here: Clause | undefined;
  let previous: Clause | undefined;
  let begins = NONE;
  for (const {clauses} of stretch.segments) {
    for (const clause of clauses) {
      if (clause.first === right) begins = clause.kind;
      if (clause.first > left) continue;
      previous = here;
      here = clause;
    }
  }
  const isInside = here !== undefined && right < here.last;
  return {here: `${here?.kind ?? NONE}${isInside ? '+' : ''}`, begins, previous: previous?.kind ?? NONE};
}

function bucket(length: number): string {
  if (length <= 6) return `${length}`;
  if (length <= 8) return '8';
  if (length <= 11) return '11';
  return length <= 16 ? '16' : '17';
}
