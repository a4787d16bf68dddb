import {combine, hashText} from '../model/hash.js';
import type {Document} from './document.js';
import {perDocument} from './per-document.js';
import type {Token} from './tokens.js';
import {canBe, isOnlyPast, MODALS, verbReadings} from './verbs.js';

export type Tense = 'past' | 'present';

/** A verb that shows the tense of its clause. */
export interface TensedVerb {
  /** Index of its token. */
  readonly token: number;
  readonly tense: Tense;
  readonly lemma: string;
  /** The ending stands in an apostrophe: `he's`, `they'll`. */
  readonly contracted: boolean;
  /** The subject as far as the word before tells it: a pronoun, `name`, `noun`, or `other`. */
  readonly subject: string;
}

const PRESENT: ReadonlyMap<string, string> = new Map(
  'is be,am be,are be,has have,have have,does do,do do,can can,will will'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
const PAST: ReadonlyMap<string, string> = new Map(
  'was be,were be,had have,did do,could can,would will'.split(',').map((pair) => pair.split(' ') as [string, string]),
);
const BEFORE_A_CONTRACTION = /^(?:he|she|it|that|there|who|what|where|here|how|i|you|we|they)$/;
const PRONOUNS = new Set('i you he she it we they who which that there this what'.split(' '));
/** Pronouns whose verb has its base form in the present. */
const BASE_SUBJECTS = new Set(['i', 'you', 'we', 'they']);

/** The tensed verbs of the narration in reading order; speech is left out. */
export const narrativeVerbs = perDocument((document: Document): readonly TensedVerb[] => {
  const verbs: TensedVerb[] = [];
  for (const token of document.tokens) {
    if (token.kind !== 'word' || token.inSpeech) continue;
    const verb = tensedVerb(document, token);
    if (verb) verbs.push(verb);
  }
  return verbs;
});

function tensedVerb({tokens}: Document, token: Token): TensedVerb | undefined {
  const contraction = contracted(tokens, token);
  if (contraction) return contraction;
  const word = withoutNot(token.lower);
  const governor = before(tokens, token);
  if (
    governor &&
    (MODALS.has(withoutNot(governor.lower)) ||
      governor.lower === 'to' ||
      /^(?:do|does|did|let|let's)$/.test(withoutNot(governor.lower)))
  ) {
    return undefined;
  }
  const subject = subjectOf(governor);
  const made = (tense: Tense, lemma: string) => ({token: token.index, tense, lemma, contracted: false, subject});
  const present = PRESENT.get(word);
  if (present)
    return (word === 'have' || word === 'do') && !BASE_SUBJECTS.has(subject) ? undefined : made('present', present);
  const past = PAST.get(word);
  if (past) return made('past', past);
  if (!token.tags.includes('VERB') || token.lower.includes("'")) return undefined;
  return lexicalVerb(token, governor, subject, made);
}

function lexicalVerb(
  token: Token,
  governor: Token | undefined,
  subject: string,
  made: (tense: Tense, lemma: string) => TensedVerb,
): TensedVerb | undefined {
  const reading = verbReadings(token.lower)[0];
  if (!reading) return undefined;
  if (reading.form === 'third')
    return governor && /^(?:DET|ADJ|NUM)$/.test(governor.tags[0] ?? '') ? undefined : made('present', reading.lemma);
  if (isOnlyPast(token.lower)) return made('past', reading.lemma);
  if (canBe(token.lower, 'past')) {
    if (canBe(token.lower, 'base')) return undefined;
    const finite = governor && /^(?:PRON|NOUN|PROPN|CCONJ)$/.test(governor.tags.at(-1) ?? '');
    return finite
      ? made('past', verbReadings(token.lower).find(({form}) => form === 'past')?.lemma ?? reading.lemma)
      : undefined;
  }
  if (reading.form === 'base' && BASE_SUBJECTS.has(subject)) return made('present', reading.lemma);
  return undefined;
}

function contracted(tokens: readonly Token[], token: Token): TensedVerb | undefined {
  const match = /^(\w+)'(s|m|re|ve|ll|d)$/.exec(token.lower);
  const subject = match?.[1] as string;
  if (!match || !BEFORE_A_CONTRACTION.test(subject)) return undefined;
  const made = (tense: Tense, lemma: string) => ({token: token.index, tense, lemma, contracted: true, subject});
  switch (match[2]) {
    case 's':
      return made('present', hasFollows(tokens, token) ? 'have' : 'be');
    case 've':
      return made('present', 'have');
    case 'll':
      return made('present', 'will');
    case 'd':
      return made('past', hasFollows(tokens, token) ? 'have' : 'will');
    default:
      return made('present', 'be');
  }
}

const ADVERB_BETWEEN = /^(?:already|always|also|just|never|not|ever|only|since|still|been|even|really|probably|long)$/;

/** After `'s` or `'d` a past participle shows that it stands for a form of `have`. */
export function hasFollows(tokens: readonly Token[], token: Token): boolean {
  let next = tokens[token.index + 1];
  while (next && ADVERB_BETWEEN.test(next.lower) && next.lower !== 'been') next = tokens[next.index + 1];
  if (next?.kind !== 'word') return false;
  if (next.lower === 'been' || next.lower === 'had' || next.lower === 'got') return true;
  return token.lower.endsWith("'d")
    ? canBe(next.lower, 'participle') && !canBe(next.lower, 'base')
    : canBe(next.lower, 'participle') &&
        next.tags.includes('VERB') &&
        !/^(?:called|gone|done|finished|supposed|made|known|born|dressed|used|scared|worried|interested|tired|filled|covered|surrounded)$/.test(
          next.lower,
        );
}

function before(tokens: readonly Token[], token: Token): Token | undefined {
  let at = token.index - 1;
  while (at >= 0 && tokens[at]?.sentence === token.sentence && tokens[at]?.tags[0] === 'ADV' && at > token.index - 4)
    at--;
  const found = tokens[at];
  return found?.sentence === token.sentence ? found : undefined;
}

function subjectOf(governor: Token | undefined): string {
  if (!governor) return 'other';
  if (PRONOUNS.has(governor.lower)) return governor.lower;
  if (governor.tags.includes('PROPN')) return 'name';
  if (governor.tags.includes('NOUN')) return 'noun';
  if (governor.tags.includes('CCONJ')) return 'and';
  return 'other';
}

function withoutNot(word: string): string {
  if (word === "can't" || word === 'cannot') return 'can';
  if (word === "won't") return 'will';
  return word.replace(/n't$/, '');
}

/** How many verbs of a stretch are past and present, one verb left out. */
interface Count {
  past: number;
  present: number;
}

/** Tells the tense that the words around a verb call for; the verb's own tense is not looked at. */
export class TenseContext {
  readonly #document: Document;
  readonly #verbs: readonly TensedVerb[];
  readonly #tenses: readonly Tense[];
  readonly #bySentence = new Map<number, number[]>();
  readonly #inParagraph = new Map<number, Count>();
  readonly #all: Count = {past: 0, present: 0};

  /**
   * @param tenses
   *   The tense of each verb as its neighbours shall see it: as written, or with planted slips when training.
   */
  constructor(
    document: Document,
    verbs: readonly TensedVerb[],
    tenses: readonly Tense[] = verbs.map(({tense}) => tense),
  ) {
    this.#document = document;
    this.#verbs = verbs;
    this.#tenses = tenses;
    verbs.forEach((verb, i) => {
      const token = document.tokens[verb.token] as Token;
      const sentence = this.#bySentence.get(token.sentence);
      if (sentence) sentence.push(i);
      else this.#bySentence.set(token.sentence, [i]);
      const paragraph = this.#inParagraph.get(token.paragraph) ?? {past: 0, present: 0};
      paragraph[tenses[i] as Tense]++;
      this.#inParagraph.set(token.paragraph, paragraph);
      this.#all[tenses[i] as Tense]++;
    });
  }

  /** Share of present verbs in the narration, 0 to 1. */
  get presentShare(): number {
    return share(this.#all);
  }

  /** The hashed features of verb `i`. */
  features(i: number): number[] {
    const verb = this.#verbs[i] as TensedVerb;
    const {tokens} = this.#document;
    const token = tokens[verb.token] as Token;
    const own = this.#bySentence.get(token.sentence) ?? [];
    const place = own.indexOf(i);
    const left = this.#seen(own[place - 1]);
    const right = this.#seen(own[place + 1]);
    const here = this.#count(own, i);
    const near = {...this.#count(this.#bySentence.get(token.sentence - 1), i)};
    const after = this.#count(this.#bySentence.get(token.sentence + 1), i);
    near.past += after.past;
    near.present += after.present;
    const paragraph = {...(this.#inParagraph.get(token.paragraph) as Count)};
    paragraph[this.#tenses[i] as Tense]--;
    const marker = this.#marker(token);
    const next = tokens[token.index + 1];
    const {lemma} = verb;
    const counts = `${Math.min(here.past, 3)}${Math.min(here.present, 2)}`;
    const around = `${Math.min(near.past, 3)}${Math.min(near.present, 2)}`;
    const scene = `${step(share(paragraph))}${Math.min(paragraph.past + paragraph.present, 4)}`;
    const out = [
      'bias',
      `l:${lemma}`,
      `s:${verb.subject}`,
      `ls:${lemma}:${verb.subject}`,
      `p:${left}`,
      `n:${right}`,
      `pn:${left}:${right}`,
      `spn:${verb.subject}:${left}:${right}`,
      `c:${counts}`,
      `a:${around}`,
      `ca:${counts}:${around}`,
      `g:${scene}`,
      `gs:${scene}:${verb.subject}`,
      `m:${marker}`,
      `mp:${marker}:${left}:${verb.subject}`,
      `nt:${next?.tags[0] ?? ''}`,
      `lnt:${lemma}:${next?.tags[0] ?? ''}`,
    ].map(hashText);
    for (let offset = -4; offset <= 4; offset++) {
      const word = offset === 0 ? undefined : tokens[token.index + offset];
      if (!word || word.sentence !== token.sentence) continue;
      out.push(combine(hashText(this.#neutral(word)), offset + 16));
      if (offset === 1 || offset === -1) out.push(combine(hashText(`${lemma} ${this.#neutral(word)}`), offset + 32));
    }
    return out;
  }

  /** Words beside the verb tell much, but another verb's form must not tell twice: its lemma stands for it. */
  #neutral(word: Token): string {
    const verb = this.#byToken.get(word.index);
    return verb && !verb.contracted ? `=${verb.lemma}` : word.lower.replace(/'(?:s|d|ll|ve|re|m)$/, '');
  }

  get #byToken(): Map<number, TensedVerb> {
    this.#tokenIndex ??= new Map(this.#verbs.map((verb) => [verb.token, verb]));
    return this.#tokenIndex;
  }
  #tokenIndex: Map<number, TensedVerb> | undefined;

  #seen(i: number | undefined): string {
    return i === undefined ? '-' : (this.#tenses[i] as Tense);
  }

  #count(verbs: readonly number[] | undefined, except: number): Count {
    const count: Count = {past: 0, present: 0};
    for (const i of verbs ?? []) if (i !== except) count[this.#tenses[i] as Tense]++;
    return count;
  }

  /** The word that opens the clause, as far as it is a conjunction or a relative word within five tokens. */
  #marker(token: Token): string {
    const {tokens} = this.#document;
    for (let at = token.index - 1; at >= 0 && at >= token.index - 6; at--) {
      const word = tokens[at] as Token;
      if (word.sentence !== token.sentence) return 'start';
      if (
        /^(?:SCONJ|CCONJ)$/.test(word.tags[0] ?? '') ||
        /^(?:who|which|that|what|when|where|how|as|like|if|than)$/.test(word.lower)
      )
        return word.lower;
      if (word.kind === 'punctuation') return word.text;
    }
    return 'start';
  }
}

function share({past, present}: Count): number {
  return past + present === 0 ? 0 : present / (past + present);
}

function step(value: number): string {
  if (value === 0) return '0';
  if (value < 0.05) return '1';
  if (value < 0.15) return '2';
  if (value < 0.3) return '3';
  if (value < 0.5) return '4';
  return '5';
}

/** The tenses of the narration as they are written. */
export const writtenTenses = perDocument(
  (document: Document): TenseContext => new TenseContext(document, narrativeVerbs(document)),
);

/** Above this share of present verbs the story is told in the present. */
const TOLD_IN_PRESENT = 0.4;

export function isToldInPresent(document: Document): boolean {
  return writtenTenses(document).presentShare > TOLD_IN_PRESENT;
}
