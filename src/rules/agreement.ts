import {asksForBase, beginsClause, CLAUSE_OPENERS, determinerOf, RELATIONS} from '../analysis/clause-openings.js';
import type {Document} from '../analysis/document.js';
import {isNameOf} from '../analysis/lexicon.js';
import {isPluralForm} from '../analysis/nouns.js';
import {withApostrophes} from '../analysis/style.js';
import type {Token} from '../analysis/tokens.js';
import {canBe, MODALS, verbReadings} from '../analysis/verbs.js';
import {defineRule, type Fault} from '../define-rule.js';

const PLURAL_PRONOUNS = new Set(['they', 'we', 'you']);
const SINGULAR_PRONOUNS = new Set(['he', 'she', 'it']);
/** What stands for each form beside a plural, or beside a singular. */
const BE_PLURAL = new Map([
  ['was', 'were'],
  ["wasn't", "weren't"],
  ['is', 'are'],
  ["isn't", "aren't"],
]);
const PLURAL_VERBS = new Map([...BE_PLURAL, ['has', 'have'], ["hasn't", "haven't"]]);
const REPAIR_AFTER_PLURAL = new Map([...PLURAL_VERBS, ["doesn't", "don't"]]);
const HAS = new Map([
  ['have', 'has'],
  ["haven't", "hasn't"],
]);
const REPAIR_AFTER_SINGULAR = new Map([...HAS, ["don't", "doesn't"]]);

/** With these before it a verb in its base form is right: `why did it have to`, `made him have`, `insist that he have`. */
const BASE_FORM_CAUSES = new Set(
  "do does did don't doesn't didn't let let's make makes made making help helped have had see saw watch watched hear heard why'd how'd where'd what'd who'd when'd".split(
    ' ',
  ),
);
/** `insist that he have`, `lest he have`. */
const SUBJUNCTIVE = new Set(['that', 'if', 'lest']);
const COUNTING = new Set(
  'several many few two three four five six seven eight nine ten dozens hundreds thousands lots tons plenty both'.split(
    ' ',
  ),
);
/** They begin a noun phrase, and say nothing of its number or that it is plural. */
const DETERMINERS = new Set('the my your his her its our their these those both'.split(' '));
/** Plural in form, singular in sense, or both. */
const EITHER_NUMBER =
  /^(?:years|months|weeks|days|hours|minutes|seconds|miles|feet|inches|yards|pounds|dollars|cents|odds|stairs|woods|works|grounds|lodgings|quarters|premises|remains|whereabouts|surroundings|thanks|wages|sands|straits|downs|means|news|police|people|staff|data|media|times|states|brains|ashes|heads|ways|summons)$/;
const SINGULAR_VERBS = new Map([...HAS, ['are', 'is'], ["aren't", "isn't"]]);
/** One thing, whatever it is of: `the sound of the bells were`. */
const ONE_OF_MANY = new Set(
  'sound noise smell scent sight look color colour feeling thought idea sense weight voice face edge top bottom centre center roar shape size taste touch light glow memory king queen captain leader name door end beginning shadow surface silence howl echo'.split(
    ' ',
  ),
);
const ONE_WAS = new Map([
  ['were', 'was'],
  ["weren't", "wasn't"],
]);
const AFTER_ONE = new Map([...SINGULAR_VERBS, ...ONE_WAS]);
const PARTS = new Set('two three four five six seven eight nine ten both many several'.split(' '));
const SPEECH_OF_ITS_OWN =
  /\b(?:ain't|\w+in'|o'|an'|'em|th'|ye|y'all|nuthin'?|nothin|don't .{1,20}\bno\b|not? .{1,20}\bneither|(?:me|his|their)self|wot|guv|gotta|dat|de|vos|reckon)(?![\w'])/i;

/**
 * Subject and verb that disagree: `they was`, `he don't`, `there was several`, `his eyes was`, `everyone were`, `those who knows`.
 *
 * Let through: dialect in speech (another sign of it in the same paragraph), questions (`did he have`), the subjunctive
 * (`if he were`, `lest he have`), and a pronoun that is another clause's object (`what I asked you was`).
 */
export default defineRule({
  id: 'agreement',
  message: 'Subject and verb do not agree.',
  why: 'A plural subject takes a plural verb: they were, he doesn’t, there were several.',
  severity: 'error',
  examples: [{wrong: 'They was late again.', right: 'They were late again.'}],
  check(document, report) {
    for (const token of document.tokens) {
      const fault =
        afterPronoun(document, token) ??
        afterThere(document, token) ??
        afterThereOne(document, token) ??
        afterEveryone(document, token) ??
        afterOneOf(document, token) ??
        afterMassOf(document, token) ??
        afterMany(document, token) ??
        afterPair(document, token) ??
        afterNoun(document, token) ??
        afterPart(document, token) ??
        afterWho(document, token) ??
        afterManyWho(document, token);
      if (fault) report(fault);
    }
  },
});

function afterPronoun(document: Document, pronoun: Token): Fault | undefined {
  const plural = PLURAL_PRONOUNS.has(pronoun.lower);
  if (!plural && !SINGULAR_PRONOUNS.has(pronoun.lower)) return undefined;
  const verb = document.tokens[pronoun.index + 1];
  if (!verb || verb.sentence !== pronoun.sentence) return undefined;
  if (pronoun.lower === 'you' && verb.lower === 'is') return undefined;
  const right = (plural ? REPAIR_AFTER_PLURAL : REPAIR_AFTER_SINGULAR).get(verb.lower);
  if (!right || !isSubject(document, pronoun)) return undefined;
  if (pronoun.inSpeech && isDialect(document, pronoun)) return undefined;
  return repair(document, verb, right, pronoun.inSpeech ? 0.85 : 0.95);
}

function isSubject({tokens}: Document, pronoun: Token): boolean {
  const before = tokens[pronoun.index - 1];
  if (!before || before.sentence !== pronoun.sentence || before.kind === 'punctuation')
    return !questionBefore(tokens, pronoun);
  if (SUBJUNCTIVE.has(before.lower) && tokens[pronoun.index + 1]?.lower === 'have') return false;
  if (CLAUSE_OPENERS.has(before.lower)) return true;
  if (MODALS.has(before.lower) || MODALS.has(before.lower.replace(/n't$/, '')) || BASE_FORM_CAUSES.has(before.lower))
    return false;
  if (/^(?:was|were|is|are|has|had|have|nor|neither|couldn't|mustn't|can't|won't|not)$/.test(before.lower))
    return false;
  if (before.tags.includes('ADP')) return false;
  if (pronoun.lower === 'it') return before.tags.includes('ADV');
  // `the menu you was reading` is a clause of its own, `what I told you was true` is not.
  if (pronoun.lower === 'you')
    return before.tags.includes('NOUN') && /^(?:VERB|ADP|ADV)$/.test(tokens[pronoun.index + 2]?.tags[0] ?? '');
  return before.tags.some((tag) => /^(?:VERB|ADV|NOUN|PROPN)$/.test(tag));
}

/** `Did not, after all, he have`: too far apart to be sure. */
function questionBefore(tokens: readonly Token[], pronoun: Token): boolean {
  const before = tokens[pronoun.index - 2];
  return before !== undefined && before.sentence === pronoun.sentence && MODALS.has(before.lower);
}

function isDialect(document: Document, token: Token): boolean {
  const paragraph = document.paragraphs[token.paragraph];
  return paragraph !== undefined && SPEECH_OF_ITS_OWN.test(document.plain.slice(paragraph.start, paragraph.end));
}

/** `there was several`, `there was no buildings`. `There's` with a plural is common speech and let through. */
function afterThere(document: Document, there: Token): Fault | undefined {
  if (there.lower !== 'there') return undefined;
  const {tokens} = document;
  const verb = tokens[there.index + 1];
  const right = verb && BE_PLURAL.get(verb.lower);
  if (!verb || !right || verb.sentence !== there.sentence) return undefined;
  const first = tokens[verb.index + 1];
  const second = tokens[verb.index + 2];
  if (!first || !second || second.sentence !== there.sentence) return undefined;
  const bare =
    isPluralNoun(first) && !EITHER_NUMBER.test(first.lower) && !/^(?:NOUN|PROPN|ADJ)$/.test(second.tags[0] ?? '');
  const counted = COUNTING.has(first.lower) && isPluralNoun(second);
  const plain =
    /^(?:no|some|any|these|those)$/.test(first.lower) && isPluralNoun(second) && !continues(tokens[second.index + 1]);
  const described =
    first.tags[0] === 'ADJ' &&
    isPluralNoun(second) &&
    !EITHER_NUMBER.test(second.lower) &&
    !continues(tokens[second.index + 1]);
  if (!counted && !plain && !bare && !described) return undefined;
  if (there.inSpeech) return undefined;
  return repair(document, verb, right, 0.9);
}

/** More than one though they begin with `a`: `there were a few`, `there were a dozen men`. */
const AMOUNTS =
  /^(?:few|lot|number|couple|dozen|score|hundred|thousand|million|billion|handful|pair|series|variety|multitude|host|bunch|group|crowd|mass|myriad|range|ton|load|good|great|total|plethora|majority|minority|half|maximum|minimum|cluster|string|row|collection|set|trio|mixture|mix|dozens|hundreds|thousands|further|full|bare|mere|whole|sprinkling|band|party|team|family|world)$/;

/** `There were a man standing by the gate`; not `there were a table and a chair`, `if there were a God`. */
function afterThereOne(document: Document, there: Token): Fault | undefined {
  if (there.lower !== 'there') return undefined;
  const {tokens} = document;
  const [verb, article, first] = tokens.slice(there.index + 1, there.index + 4);
  if (!verb || !/^(?:a|an)$/.test(article?.lower ?? '') || first?.kind !== 'word') return undefined;
  const to = AFTER_ONE.get(verb.lower);
  if (!to || HAS.has(verb.lower) || there.inSpeech || AMOUNTS.test(first.lower) || !isStatement(document, there))
    return undefined;
  const head = headAt(tokens, first.index);
  if (!head || AMOUNTS.test(head.lower) || isPluralForm(head.lower)) return undefined;
  const rest = tokens.slice(head.index + 1, head.index + 9).filter(({sentence}) => sentence === there.sentence);
  return rest.some(({lower}) => /^(?:and|or|,|&)$/.test(lower)) ? undefined : repair(document, verb, to, 0.9);
}

const EVERYONE = new Set(
  'everyone everybody someone somebody anyone anybody nobody everything something nothing anything'.split(' '),
);

/** `Everyone were happy`, `nobody have seen him`. */
function afterEveryone(document: Document, subject: Token): Fault | undefined {
  if (!EVERYONE.has(subject.lower)) return undefined;
  const verb = document.tokens[subject.index + 1];
  if (verb?.sentence !== subject.sentence || !isStatement(document, subject)) return undefined;
  return singular(document, verb);
}

/** `One of the men were`, `each of them were`, `one of his sons have gone`. */
function afterOneOf(document: Document, one: Token): Fault | undefined {
  if (one.lower !== 'one' && one.lower !== 'each') return undefined;
  const {tokens} = document;
  const [of, first] = tokens.slice(one.index + 1, one.index + 3);
  if (of?.lower !== 'of' || !first || !isStatement(document, one)) return undefined;
  const isPronoun = /^(?:them|us|you)$/.test(first.lower);
  const last = isPronoun ? first : DETERMINERS.has(first.lower) ? headAt(tokens, first.index + 1) : undefined;
  const verb = last && tokens[last.index + 1];
  if (!verb || verb.sentence !== one.sentence || !(isPronoun || isPluralForm(last.lower))) return undefined;
  return singular(document, verb);
}

/** They are not counted, so a part of them is one. */
const MASS = new Set(
  'stuff food water money furniture equipment luggage information blood snow sand dust smoke homework evidence knowledge music clothing bread milk wine beer ice mud dirt wood metal gold silver energy'.split(
    ' ',
  ),
);

/** `most of the good stuff were`; not `some of the food and the wine were`, `if all of the money were`. */
function afterMassOf(document: Document, of: Token): Fault | undefined {
  if (of.lower !== 'of') return undefined;
  const {tokens} = document;
  const [part, , determiner] = tokens.slice(Math.max(0, of.index - 1), of.index + 2);
  if (!/^(?:most|all|some|much|half|none)$/.test(part?.lower ?? '') || !part || !isStatement(document, part))
    return undefined;
  const noun = DETERMINERS.has(determiner?.lower ?? '') ? headAt(tokens, of.index + 2) : undefined;
  const verb = noun && tokens[noun.index + 1];
  return noun && MASS.has(noun.lower) && verb?.sentence === of.sentence ? singular(document, verb) : undefined;
}

const MANY_DO = /^(?:says|thinks|believes|knows|likes|loves|hates|wants|goes|comes|takes|makes|tries|calls)$/;

/** `Many likes him`, `some says that he is dead`. */
function afterMany(document: Document, many: Token): Fault | undefined {
  if (!/^(?:many|some|others|few|most|several|both)$/.test(many.lower)) return undefined;
  const [verb, next] = document.tokens.slice(many.index + 1, many.index + 3);
  if (!verb || !next || !MANY_DO.test(verb.lower) || next.sentence !== many.sentence) return undefined;
  const governs = /^(?:DET|PRON|SCONJ|PART|ADV|ADP)$/.test(next.tags[0] ?? '');
  if (!governs || !isStatement(document, many) || many.inSpeech) return undefined;
  return repair(document, verb, verbReadings(verb.lower)[0]?.lemma ?? verb.lower, 0.9);
}

/** `Tom and Mary was`, `my friends and I was`, `the dog and the cat was`: two make a plural, but not `bread and butter`. */
function afterPair(document: Document, and: Token): Fault | undefined {
  if (and.lower !== 'and') return undefined;
  const {tokens} = document;
  const left = tokens[and.index - 1];
  if (and.inSpeech || left?.sentence !== and.sentence) return undefined;
  const first = isNameOrI(document, left) ? left : determinerOf(tokens, left);
  const second = tokens[and.index + 1];
  // `An instant more and I was inside`.
  if (!first || !second || /^an?$/.test(first.lower) || !isStatement(document, first)) return undefined;
  if (tokens[first.index - 1]?.sentence === first.sentence && tokens[first.index - 1]?.kind !== 'word')
    return undefined;
  const last = isNameOrI(document, second) ? second : first !== left ? headAfterDeterminer(tokens, second) : undefined;
  const verb = last && tokens[last.index + 1];
  const to = verb && verb.sentence === and.sentence ? PLURAL_VERBS.get(verb.lower) : undefined;
  return verb && to ? repair(document, verb, to, 0.9) : undefined;
}

function isNameOrI(document: Document, token: Token): boolean {
  return token.text === 'I' || isNameOf(document, token);
}

function headAfterDeterminer(tokens: readonly Token[], determiner: Token): Token | undefined {
  return /^(?:the|my|his|her|their|our|a|an)$/.test(determiner.lower)
    ? headAt(tokens, determiner.index + 1)
    : undefined;
}

/** The plural verb as a singular one; `have` only before a participle: `everyone have a seat` is an order. */
function singular(document: Document, verb: Token): Fault | undefined {
  const to = AFTER_ONE.get(verb.lower);
  if (!to || (verb.inSpeech && isDialect(document, verb))) return undefined;
  if (HAS.has(verb.lower) && !canBe(document.tokens[verb.index + 1]?.lower ?? '', 'participle')) return undefined;
  return repair(document, verb, to, 0.9);
}

/** A sentence or a clause that states something begins with this word: `if everyone were` supposes it. */
function isStatement(document: Document, token: Token): boolean {
  const {tokens, sentences} = document;
  const before = tokens.slice(sentences[token.sentence]?.first ?? token.index, token.index);
  if (before.some(({lower}) => SUPPOSES.test(lower)) || asksForBase(tokens, token)) return false;
  const last = before.at(-1);
  return last === undefined || last.kind === 'punctuation' || CLAUSE_OPENERS.has(last.lower);
}

const SUPPOSES =
  /^(?:if|though|although|unless|wish|wished|wishing|whether|suppose|supposing|imagine|lest|than|more|every)$/;

/** `his eyes was`, `the boots under it was`, `the sound of the bells were`; in speech it may be the speaker's manner. */
function afterNoun(document: Document, determiner: Token): Fault | undefined {
  if (!DETERMINERS.has(determiner.lower) || determiner.inSpeech || !beginsClause(document, determiner))
    return undefined;
  const {tokens} = document;
  const head = headAt(tokens, determiner.index + 1);
  if (!head || EITHER_NUMBER.test(head.lower)) return undefined;
  const joint = tokens[head.index + 1];
  const other =
    joint && (joint.lower === 'and' || RELATIONS.has(joint.lower)) ? objectAt(tokens, joint.index + 1) : undefined;
  const verb = tokens[(other ?? head).index + 1];
  if (!verb || verb.sentence !== determiner.sentence) return undefined;
  const isJoined = other !== undefined && joint?.lower === 'and';
  const to = isPluralForm((isJoined ? other : head).lower)
    ? PLURAL_VERBS.get(verb.lower)
    : other && joint?.lower === 'of' && ONE_OF_MANY.has(head.lower)
      ? (SINGULAR_VERBS.get(verb.lower) ?? (isPluralForm(other.lower) ? ONE_WAS.get(verb.lower) : undefined))
      : undefined;
  return to ? repair(document, verb, to, 0.85) : undefined;
}

/** `no two of them was`. */
function afterPart(document: Document, whole: Token): Fault | undefined {
  if (!/^(?:them|us)$/.test(whole.lower) || whole.inSpeech) return undefined;
  const [part, of] = document.tokens.slice(Math.max(0, whole.index - 2), whole.index);
  const verb = document.tokens[whole.index + 1];
  if (of?.lower !== 'of' || !PARTS.has(part?.lower ?? '') || verb?.sentence !== whole.sentence) return undefined;
  const to = PLURAL_VERBS.get(verb.lower);
  return to ? repair(document, verb, to, 0.9) : undefined;
}

/** `you who aspires to greatness`, `those who knows`; `one of those who knows` is common and let through. */
function afterWho(document: Document, who: Token): Fault | undefined {
  if (who.lower !== 'who') return undefined;
  const {tokens} = document;
  const subject = tokens[who.index - 1];
  const verb = tokens[who.index + 1];
  if (!subject || subject.sentence !== who.sentence || verb?.sentence !== who.sentence) return undefined;
  const before = tokens[subject.index - 1];
  const isFirst = before?.sentence !== subject.sentence || before.kind === 'punctuation';
  const isPlural = /^(?:you|we|they)$/.test(subject.lower)
    ? isFirst
    : subject.lower === 'those' && before?.lower !== 'of';
  const reading = verbReadings(verb.lower)[0];
  if (!isPlural || reading?.form !== 'third' || verb.tags[0] === 'NOUN') return undefined;
  return repair(document, verb, PLURAL_VERBS.get(verb.lower) ?? reading.lemma, 0.85);
}

/** `Her friends, who was laughing`, `the leaves that was covering it`; not `one of her friends, who was`, `the chief of the guards, who was`. */
function afterManyWho(document: Document, who: Token): Fault | undefined {
  const {tokens} = document;
  const verb = tokens[who.index + 1];
  const to = /^(?:who|that)$/.test(who.lower) && !who.inSpeech && verb ? PLURAL_VERBS.get(verb.lower) : undefined;
  if (!verb || !to) return undefined;
  const hasComma = tokens[who.index - 1]?.text === ',';
  // `Three days, that was for sure`, `three days that was all`: a clause of its own.
  if (who.lower === 'that' && (hasComma || !/^(?:VERB|ADJ)$/.test(tokens[verb.index + 1]?.tags[0] ?? '')))
    return undefined;
  const last = hasComma ? who.index - 2 : who.index - 1;
  const noun = tokens[last];
  if (noun?.tags[0] !== 'NOUN' || !isPluralForm(noun.lower) || EITHER_NUMBER.test(noun.lower)) return undefined;
  const determiner = determinerOf(tokens, noun);
  if (!determiner || determiner.sentence !== verb.sentence) return undefined;
  const before = tokens.slice(Math.max(0, determiner.index - 5), determiner.index);
  return before.some(({lower, tags}) => tags[0] === 'NUM' || NOT_ONE_WHO.test(lower))
    ? undefined
    : repair(document, verb, to, 0.85);
}

/** Before the noun they name another whom `who` may mean. */
const NOT_ONE_WHO = /^(?:of|among|amongst|and|or|with|from|for|in|by|like|than|as|only|to)$/;

/** The noun that ends the phrase, adjectives before it. */
function headAt(tokens: readonly Token[], first: number): Token | undefined {
  let at = first;
  while (tokens[at]?.tags[0] === 'ADJ' && at < first + 3) at++;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.tags[0] !== 'NOUN' || noun.text !== noun.lower) return undefined;
  const next = tokens[at + 1];
  return continues(next) && !canBe(next?.lower ?? '', 'ing') ? undefined : noun;
}

/** The noun or pronoun after a preposition or `and`. */
function objectAt(tokens: readonly Token[], first: number): Token | undefined {
  const token = tokens[first];
  if (/^(?:it|him|them|me|us)$/.test(token?.lower ?? '')) return token;
  return headAt(tokens, token?.tags[0] === 'DET' || DETERMINERS.has(token?.lower ?? '') ? first + 1 : first);
}

/** `no trousers pocket`: the plural only describes the noun to come. */
function continues(next: Token | undefined): boolean {
  return next?.tags.some((tag) => tag === 'NOUN' || tag === 'PROPN') ?? false;
}

function isPluralNoun(token: Token): boolean {
  return token.tags.includes('NOUN') && isPluralForm(token.lower);
}

function repair(document: Document, verb: Token, right: string, confidence: number): Fault {
  const to = withApostrophes(right, document.style);
  return {start: verb.start, end: verb.end, confidence, remedies: [{to}]};
}
