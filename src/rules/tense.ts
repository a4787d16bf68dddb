import type {Document} from '../analysis/document.js';
import {frontMatter} from '../analysis/front-matter.js';
import {joinedVerbs, mixedTags} from '../analysis/mixed-tense.js';
import {isPluralForm} from '../analysis/nouns.js';
import {withApostrophes} from '../analysis/style.js';
import {
  hasFollows,
  isToldInPresent,
  narrativeVerbs,
  TenseContext,
  type TensedVerb,
  writtenTenses,
} from '../analysis/tense.js';
import type {Token} from '../analysis/tokens.js';
import {pastsOf} from '../analysis/verbs.js';
import {likeCase} from '../capitals.js';
import {defineRule} from '../define-rule.js';
import {draftSigns, looksLikeDraft} from '../draft-signs.js';
import {loadModel} from '../model/file.js';
import {type LinearModel, scoreOf} from '../model/linear.js';
import {dataUrl} from '../rule-data.js';

/**
 * A narrator who says so many of his own verbs in the present tells from a now of his own (a diary, a letter): that is no
 * habit of slips.
 */
const NARRATORS_NOW = {share: 0.15, verbs: 10};
/** So many present verbs among the `BESIDE` before and the `BESIDE` after make a scene told in the present. */
const SCENE = 3;
/** Where it is said what somebody is and has, fewer make a description: `She has a loud voice`. */
const DESCRIPTION = 2;
const BESIDE = 3;
/**
 * Log-odds of the past. On authors left out of training, `SURE` flags 0.3 present verbs in 10,000 published words
 * (general truths, a narrator's asides) and finds 61 of 100 third-person slips; `LIKELY` 2.6 and 85.
 */
const SURE = 5.5;
const LIKELY = 4;
/**
 * From these signs of a draft on the limit falls by `step` for each. At its least, five books with planted errors show 91 of 107
 * slips, and 7 general truths and plural nouns beside them; published books, which show no such signs, stay as they are.
 */
const DRAFT = {from: 1, step: 1.3, least: 4.3, leastOfPerson: 2.5} as const;
/** Where a long text shows fewer faults than an even one, the limit rises by this for each step: 61 findings in published books, not 106. */
const CAREFUL = 0.8;
/** A draft with this many likely slips in 10,000 words has the habit: then less evidence will do. */
const HABIT_RATE = 25;
const HABIT = 1.6;
/** The same for verbs whose subject is a person of the story. */
const HABIT_PERSON = 1;
const PERSON = /^(?:he|she|it|name|there)$/;
/** Beside these a plural noun may look like a verb: `the body surfaces`. */
const UNCLEAR = /^(?:noun|and|other)$/;
const FIRST_PERSON = /^(?:i|we)$/;
/** In a draft full of slips these are read as past before their neighbours are judged again. */
const ASSUMED = 3;
const ROUNDS = 3;
/** Reporting verbs of oral narration, and set phrases: present on purpose. */
const LEFT_ALONE = new Set(['say', 'may', 'shall', 'come']);

const MIXED = 'This verb has another tense than the verbs beside it.';
const MIXED_WHY = 'A story stays in the tense it is told in, past or present.';

let weights: LinearModel | undefined;

/**
 * A verb in the present in narration that is told in the past.
 *
 * How sure the classifier must be follows how much the manuscript looks like a draft that nobody has edited.
 *
 * Let through: speech, stories and scenes told in the present, a narrator who speaks of his own now, `says` of a narrator who
 * talks, summaries and notes beside the story, general truths (the words around them differ: the classifier was trained on
 * published fiction, where nearly every present verb is one).
 */
export default defineRule({
  id: 'tense',
  message: 'This verb leaves the past tense of the narration.',
  why: 'A story told in the past stays in the past, unless the sentence is true at all times.',
  severity: 'warning',
  rank: 40,
  examples: [
    {
      wrong:
        'She crossed the yard and looked up. The tower was dark, and she knows that nobody had been there for years.',
      right:
        'She crossed the yard and looked up. The tower was dark, and she knew that nobody had been there for years.',
    },
  ],
  check(document, report) {
    const mixed = [...joinedVerbs(document), ...(looksLikeDraft(document) ? mixedTags(document) : [])];
    for (const {token, form} of mixed) {
      const remedies = [{to: likeCase(token.text, form)}];
      report({start: token.start, end: token.end, message: MIXED, why: MIXED_WHY, confidence: 0.85, remedies});
    }
    if (isToldInPresent(document)) return;
    const verbs = narrativeVerbs(document);
    const known = new Set(mixed.map(({token}) => token.index));
    const slips = likelySlips(document, verbs, writtenTenses(document));
    const likely = slips.filter(({score}) => score > LIKELY).length;
    const habit =
      likely >= 5 && (likely / document.tokens.length) * 10_000 > HABIT_RATE && !hasNarratorsNow(verbs, slips);
    // A narrator's own now brings more than his own verbs: his signs of a draft do not count.
    const signs = Math.min(draftSigns(document), hasNarratorsNow(verbs, slips) ? 0 : Number.POSITIVE_INFINITY);
    const found = slips.filter(({verb, score}) => score > (habit ? habitLimit(verb) : limitFor(document, verb, signs)));
    for (const {verb, score} of habit
      ? found
      : found.filter((slip) => isAlone(document, slip, found) && !isInScene(verbs, slip))) {
      const token = document.tokens[verb.token] as Token;
      if (known.has(token.index)) continue;
      const confidence = score > SURE ? 0.85 : 0.7;
      report({start: token.start, end: token.end, confidence, remedies: remedies(document, verb, token)});
    }
  },
});

function habitLimit({subject}: TensedVerb): number {
  return PERSON.test(subject) ? HABIT_PERSON : HABIT;
}

/** The more a manuscript looks like a draft, the less likely is a present on purpose; least of all where somebody acts. */
function limitFor({tokens}: Document, {subject, token}: TensedVerb, signs: number): number {
  if (UNCLEAR.test(subject) && isPluralForm(tokens[token]?.lower ?? '')) return SURE;
  if (signs < 0) return SURE - CAREFUL * signs;
  const least = /^(?:he|she)$/.test(subject) ? DRAFT.leastOfPerson : DRAFT.least;
  return Math.max(least, SURE - DRAFT.step * Math.max(0, signs - DRAFT.from));
}

interface Slip {
  readonly verb: TensedVerb;
  readonly score: number;
}

/** Score each present verb; in rounds, since one slip hides the next. */
function likelySlips(document: Document, verbs: readonly TensedVerb[], written: TenseContext): Slip[] {
  weights ??= loadModel(dataUrl('tense/weights.bin'));
  const model = weights;
  const present = verbs.flatMap((verb, i) => (verb.tense === 'present' && !isLeftAlone(document, verb) ? [i] : []));
  let context = written;
  let scores: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    scores = present.map((i) => scoreOf(model, context.features(i)));
    const tenses = verbs.map(({tense}) => tense);
    present.forEach((i, k) => {
      if ((scores[k] as number) > ASSUMED) tenses[i] = 'past';
    });
    context = new TenseContext(document, verbs, tenses);
  }
  return present.map((i, k) => ({verb: verbs[i] as TensedVerb, score: scores[k] as number}));
}

/** What the narrator says of himself in the present, the likely slips left out, against all that he says of himself. */
function hasNarratorsNow(verbs: readonly TensedVerb[], slips: readonly Slip[]): boolean {
  const own = verbs.filter(({subject}) => FIRST_PERSON.test(subject));
  const slipped = new Set(slips.filter(({score}) => score > LIKELY).map(({verb}) => verb));
  const present = own.filter((verb) => verb.tense === 'present' && !slipped.has(verb)).length;
  return own.length >= NARRATORS_NOW.verbs && present / own.length >= NARRATORS_NOW.share;
}

function isInScene(verbs: readonly TensedVerb[], {verb}: Slip): boolean {
  const at = verbs.indexOf(verb);
  const beside = [...verbs.slice(Math.max(0, at - BESIDE), at), ...verbs.slice(at + 1, at + 1 + BESIDE)];
  const least = /^(?:be|have)$/.test(verb.lemma) && !verb.contracted ? DESCRIPTION : SCENE;
  return beside.filter(({tense}) => tense === 'present').length >= least;
}

/** Three and more in one paragraph of a tidy text are a passage told in the present on purpose. */
function isAlone({tokens}: Document, slip: Slip, found: readonly Slip[]): boolean {
  const paragraph = tokens[slip.verb.token]?.paragraph;
  return found.filter(({verb}) => tokens[verb.token]?.paragraph === paragraph).length < 3;
}

/** A time, not a reason. */
const SINCE = /\bsince (?:that|then|last|yesterday|childhood|(?:i|he|she) was|the (?:day|night|war|time))\b/i;

/** What somebody does as all of a kind do it: `the way a landlord looks at a dog`, `for as long as it takes`. */
const COMPARISON =
  /\b(?:(?:the way|just as|much as|like) (?:an?|any|every|most|some|people|men|women|children|you|one)\b[^.,;:!?"—]{0,24}|as \p{L}+ as it )$/iu;

/** What a thing is like at all times: `not something that falls easily`, `like someone who knows`. */
const OF_A_KIND =
  /\b(?:not|like|than|as) (?:something|someone|somebody|anything|anyone|things|people|those|one) (?:that|who|which) $/i;

/** `that is`, `as it does`, `who knows`; a comparison; `has` that reaches from a time until now; `they're` and `who's` before a noun are another fault. */
function isLeftAlone(document: Document, verb: TensedVerb): boolean {
  const {plain, tokens} = document;
  const token = tokens[verb.token] as Token;
  if (LEFT_ALONE.has(verb.lemma) || isHeading(document, token) || frontMatter(document).has(token.paragraph))
    return true;
  const next = tokens[token.index + 1]?.tags[0] ?? '';
  if (token.lower === "they're" && /^(?:NOUN|ADJ|PROPN)$/.test(next)) return true;
  if (token.lower === "who's" && /^(?:NOUN|PROPN)$/.test(next)) return true;
  if (verb.lemma === 'have' && SINCE.test(sentenceText(document, token))) return true;
  const before = plain.slice(Math.max(0, token.start - 48), token.start);
  if (COMPARISON.test(before) || OF_A_KIND.test(before)) return true;
  return /(?:\bthat is,|\bwho knows[.!?,]?|\bthe fact is|\bas (?:it|who|you) (?:is|does|will)|\b(?:don't|doesn't) (?:get|take) (?:him|her|me|it|them) wrong)$/i.test(
    plain.slice(Math.max(0, token.start - 24), token.end + 14).slice(0, 24 + token.text.length + 1),
  );
}

function sentenceText({plain, sentences}: Document, {sentence}: Token): string {
  const {start = 0, end = 0} = sentences[sentence] ?? {};
  return plain.slice(start, end);
}

/** A paragraph without a mark at its end. */
function isHeading({plain, paragraphs}: Document, token: Token): boolean {
  const paragraph = paragraphs[token.paragraph];
  return paragraph !== undefined && /[\p{L}\p{N}]$/u.test(plain.slice(paragraph.start, paragraph.end));
}

function remedies(document: Document, verb: TensedVerb, token: Token): {to: string}[] {
  return pastForms(document, verb, token).map((past) => ({
    to: likeCase(token.text, withApostrophes(past, document.style)),
  }));
}

function pastForms({tokens}: Document, verb: TensedVerb, token: Token): string[] {
  if (verb.contracted) {
    const host = token.lower.replace(/'\w+$/, '');
    if (verb.lemma === 'will') return [`${host}'d`, `${host} would`];
    if (verb.lemma === 'have') return [`${host}'d`, `${host} had`];
    const had = hasFollows(tokens, token) ? [`${host} had`] : [];
    return [`${host} ${/^(?:they|we|you)$/.test(host) ? 'were' : 'was'}`, ...had];
  }
  const not = token.lower.endsWith("n't") || token.lower === 'cannot';
  const plural = /^(?:are|aren't)$/.test(token.lower);
  const form =
    verb.lemma === 'be'
      ? plural
        ? 'were'
        : 'was'
      : verb.lemma === 'can'
        ? 'could'
        : verb.lemma === 'will'
          ? 'would'
          : (pastsOf(verb.lemma)[0] as string);
  return [not ? `${form}n't` : form];
}
