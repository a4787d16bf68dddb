import {
  type Attribution,
  attributionAt,
  type DialogueLine,
  dialogueOf,
  firstWord,
  hasSentenceEnd,
  isCry,
  isResumed,
} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {isQuestion, sentenceBefore} from '../analysis/questions.js';
import {speechVerb} from '../analysis/speech-verbs.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {defineRule, type Fault} from '../define-rule.js';
import type {Edit} from '../types.js';

/** They begin the clause after speech, and seldom follow a title or a quoted word. */
const BEGINS_CLAUSE = new Set('i he she they we a an the my his her their'.split(' '));

/** No title has so many words. */
const LONG_TITLE = 8;

const MESSAGES = {
  comma: 'A dialogue tag belongs to the sentence of the speech: a comma goes before it.',
  action: 'The speech ends with a full stop before an action.',
  lower: 'A dialogue tag goes on with the sentence: it begins in lower case.',
  lead: 'A comma goes between the tag and the speech it leads to.',
  ends: 'The speech after the tag is a new sentence: the tag ends with a full stop.',
};

/** Words that may begin a tag in lower case; a name or `I` keeps its capital. */
const LOWERED = new Set(
  'he she it we you they the a an his her its my our your their this that these those one another someone somebody everyone everybody nobody both all neither each'.split(
    ' ',
  ),
);
/** `His Majesty`: a form of address that keeps its capital. */
const STYLED = /^(?:Majesty|Majesties|Highness|Lordship|Ladyship|Grace|Excellency|Honou?r|Holiness|Worship|Reverence)$/;

/**
 * Punctuation and capitals between speech and its tag: `"Go." he said`, `"Go" she said`, `"Go," She said`, `"Go?" He asked`,
 * `she said "Go."`, `she said; "Go."`, `"Go," she said "and stay."`.
 *
 * Speech without any end mark at the beginning of a paragraph is found before an action, too: `"Go home" he turned away`.
 *
 * Let through: a beat (`"Go." He turned away`), a verb of sound that may be a sentence by itself (`"Go." He laughed`), a name
 * or `I` after the speech, and a single quoted word without an end mark (`say "please"`).
 */
export default defineRule({
  id: 'dialogue-tag',
  message: MESSAGES.comma,
  why: 'Speech and the words that say who speaks make one sentence.',
  severity: 'error',
  rank: 65,
  examples: [
    {wrong: '"Stay here." he said.', right: '"Stay here," he said.'},
    {wrong: '"Stay here," She said.', right: '"Stay here," she said.'},
    {wrong: '"Where?" The guard asked.', right: '"Where?" the guard asked.'},
  ],
  check(document, report) {
    const lines = withTagsBelow(document);
    lines.forEach((line, i) => {
      const previous = lines[i - 1];
      const faults = [
        unmarked(document, line, previous) ?? tagAfter(document, line, lines[i + 1]),
        tagBefore(document, previous, line) ?? tagWithin(document, previous, line),
      ];
      for (const fault of faults) if (fault) report(fault);
    });
  },
});

/** So many tags that begin a paragraph after their speech, and such a share of all speeches, show that they are no sentences. */
const SURE_BELOW = {count: 2, share: 0.03};
const OWN_LINE = new Set('say ask reply answer whisper murmur mutter shout yell exclaim scold'.split(' '));

/** The lines with the tags that stand in a paragraph of their own below their speech. */
function withTagsBelow(document: Document): readonly DialogueLine[] {
  const lines = dialogueOf(document);
  const below = new Map(lines.map((line) => [line, tagBelow(document, line)]));
  const found = [...below.values()].filter((tag) => tag !== undefined);
  if (found.length < SURE_BELOW.count || found.length < SURE_BELOW.share * lines.length) return lines;
  return lines.map((line) => ({...line, after: line.after ?? below.get(line)}));
}

/** `"Rukia?"`, and in the next paragraph `He asked with a dry voice.`; not `He asked her name.`, `She said softly, "Go."` */
function tagBelow({tokens, paragraphs}: Document, {quotation, next}: DialogueLine): Attribution | undefined {
  const below = paragraphs[quotation.paragraph + 1];
  if (next !== undefined || !quotation.closed || !below) return undefined;
  const tag = attributionAt(tokens, below.first);
  if (tag?.kind !== 'tag' || tag.order !== 'subject-verb' || !OWN_LINE.has(tag.speech?.lemma ?? '')) return undefined;
  if (!/^(?:he|she|they|i)$/.test(tokens[below.first]?.lower ?? '')) return undefined;
  const rest = tokens.slice(tag.last, below.last);
  const isAddition = rest[0]?.kind === 'punctuation' || /^(?:with|in|\p{L}+ly)$/u.test(rest[0]?.lower ?? '');
  const end = rest.findIndex(({text}) => /^[.!?:"“]/.test(text));
  const isLed = /^[:"“]/.test(rest[end]?.text ?? '') || /^["“]/.test(rest[end + 1]?.text ?? '');
  return isAddition && !isLed ? tag : undefined;
}

/** The end of the speech and the beginning of the tag that follows. */
function tagAfter(document: Document, line: DialogueLine, following: DialogueLine | undefined): Fault | undefined {
  const {tokens, plain} = document;
  const {quotation, after} = line;
  if (after?.kind !== 'tag' || !after.speech) return undefined;
  const word = tokens[after.first] as Token;
  if (beginsUpper(word.text) && leadsOn(document, line, following)) return undefined;
  const close = quotation.end - 1;
  if (plain.slice(quotation.end, word.start).trim() !== '') return undefined;
  const isSure = after.speech.kind === 'says' || after.order === 'verb-subject' || !beginsUpper(word.text);
  const lower = isLowerable(tokens, after) ? word.text.charAt(0).toLowerCase() : undefined;
  const end = endMark(plain, close);
  const isCried = /[?!]/.test(plain[close - 1] ?? '') && cries(tokens, after);
  if (end === 'stop' || end === 'none') {
    if (!isSure) return undefined;
    const start = end === 'stop' ? close - 1 : close;
    const comma = {start, end: close, text: ','};
    const edits = lower ? [comma, {start: word.start, end: word.start + 1, text: lower}] : [comma];
    const safety = end === 'stop' && !beginsUpper(word.text) && isSaid(after) ? 'safe' : 'ask';
    return {start: close - 1, end: word.end, confidence: 0.95, remedies: [{title: 'write a comma', safety, edits}]};
  }
  if (!lower || (end !== 'comma' && !isSure && !isCried)) return undefined;
  return {
    start: word.start,
    end: word.end,
    message: MESSAGES.lower,
    confidence: 0.95,
    remedies: [{to: lower + word.text.slice(1), safety: end === 'comma' && isSaid(after) ? 'safe' : 'ask'}],
  };
}

/** `"Run!" The girl screamed.`; not `The brakes screamed outside` or `A cry from the hall`. */
function cries(tokens: readonly Token[], {speech, verb, last}: Attribution): boolean {
  if (!speech || !isCry(speech)) return false;
  const [word, next] = [tokens[verb], tokens[last]];
  const isPlain = !next || next.kind === 'punctuation' || next.lower.endsWith('ly') || next.lower === 'at';
  return speech.lemma === 'cry' || (isPlain && word?.lower !== speech.lemma);
}

/** `"Let me see" he finally interrupts`, `"Let me see" the nurse opens the door`: no mark at all before the closing mark. */
function unmarked(document: Document, line: DialogueLine, previous: DialogueLine | undefined): Fault | undefined {
  const {tokens, plain} = document;
  const {quotation, after, next} = line;
  const word = next === undefined ? undefined : tokens[next];
  const close = quotation.end - 1;
  if (word?.kind !== 'word' || !/\p{L}'?$/u.test(plain.slice(close - 2, close))) return undefined;
  if (!isSpoken(document, line, previous) || !beginsClause(document, line, word)) return undefined;
  const isTag = after?.kind === 'tag' || speaks(tokens, word.index) || isThought(tokens, after);
  const isRaised = beginsUpper(word.text) && LOWERED.has(word.lower);
  if (isTag && isRaised && after?.kind !== 'tag') return undefined;
  const asks = isQuestion(sentenceBefore(tokens, quotation.last - 1));
  const mark = {start: close, end: close, text: asks ? '?' : isTag ? ',' : '.'};
  return {
    start: close - 1,
    end: word.end,
    message: isTag ? MESSAGES.comma : MESSAGES.action,
    confidence: 0.9,
    remedies: [
      {
        title: `write a ${asks ? 'question mark' : isTag ? 'comma' : 'full stop'}`,
        edits: [mark, ...firstLetter(word, isTag ? isRaised : undefined)],
      },
    ],
  };
}

/** `"Like that" he thought`. */
function isThought(tokens: readonly Token[], after: Attribution | undefined): boolean {
  return after !== undefined && /^(?:thought|thinks?)$/.test((tokens[after.verb] as Token).lower);
}

/** The first letter of a tag lowered where it is `lowers`, that of a sentence (or `i`) raised; a space before it. */
function firstLetter({start, text, spaced, lower}: Token, lowers: boolean | undefined): Edit[] {
  const first = text.charAt(0);
  const letter = lowers === undefined || lower === 'i' ? first.toUpperCase() : lowers ? first.toLowerCase() : first;
  if (letter === first) return spaced ? [] : [{start, end: start, text: ' '}];
  return [{start, end: start + 1, text: spaced ? letter : ` ${letter}`}];
}

/** It stands where speech does: at the beginning of the paragraph, or as a whole clause after a sentence or a tag. */
function isSpoken(
  {tokens, paragraphs}: Document,
  {quotation, after}: DialogueLine,
  previous: DialogueLine | undefined,
): boolean {
  const {first, last, paragraph} = quotation;
  if (paragraphs[paragraph]?.first === first)
    return after?.kind === 'tag' || (last - first > 3 && !isTitle(tokens.slice(first + 1, last - 1)));
  if (!isClause(tokens, quotation)) return false;
  const before = tokens[first - 1] as Token;
  const goesBefore = previous?.quotation.paragraph === paragraph;
  if (goesBefore && after && last - first > LONG_TITLE && beginsUpper((tokens[after.first] as Token).text)) return true;
  return /^[.!?…,"”]$/.test(before.text) || (previous?.after?.kind === 'tag' && previous.after.last === first);
}

/** `"Home Sweet Home" hung above the door.` */
function isTitle(words: readonly Token[]): boolean {
  const long = words.filter(({text}) => text.length > 3);
  return long.length > 1 && long.every(({text}) => beginsUpper(text));
}

/** Words with a verb, and no title: that ends in a capital, but is not so long. */
function isClause(tokens: readonly Token[], {first, last}: DialogueLine['quotation']): boolean {
  const words = tokens.slice(first + 1, last - 1);
  const endsAsTitle = words.length < LONG_TITLE && beginsUpper(words.at(-1)?.text ?? '');
  return words.length > 2 && !endsAsTitle && words.some(({tags}) => /^(?:VERB|AUX)$/.test(tags[0] ?? ''));
}

/** After the speech comes a clause of its own, not the rest of one that the quoted words belong to. */
function beginsClause({tokens}: Document, {quotation, after}: DialogueLine, word: Token): boolean {
  if (after || BEGINS_CLAUSE.has(word.lower)) return true;
  if (!isClause(tokens, quotation)) return false;
  if (beginsUpper(word.text)) return /^(?:PRON|DET|ADV|SCONJ|CCONJ|ADP)$/.test(word.tags[0] ?? '');
  const [second] = tokens.slice(word.index + 1);
  return (word.lower === 'there' && second?.tags[0] === 'AUX') || (word.lower === 'this' && second?.lower === 'time');
}

/** A verb of speech among the next words of the sentence; not in `How could you say that?` */
function speaks(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first] as Token;
  if (beginsUpper(word.text) && /^(?:ADV|SCONJ|CCONJ|ADP)$/.test(word.tags[0] ?? '')) return false;
  for (const token of tokens.slice(first + 1, first + 9)) {
    if (token.paragraph !== tokens[first]?.paragraph || /[.!?"]/.test(token.text)) return false;
    if (speechVerb(token.lower)?.kind === 'says' && token.tags[0] === 'VERB') return true;
  }
  return false;
}

/** The plainest tags leave no doubt. */
function isSaid({speech}: Attribution): boolean {
  return speech !== undefined && /^(?:say|ask|reply|answer|whisper|murmur|mutter)$/.test(speech.lemma);
}

/** `"Go." He added, "Now."`: the tag belongs to the speech that follows. */
function leadsOn(document: Document, {quotation}: DialogueLine, following: DialogueLine | undefined): boolean {
  const {plain, tokens} = document;
  if (following?.quotation.paragraph !== quotation.paragraph) return false;
  if (!beginsUpper(firstWord(tokens, following)?.text ?? 'A')) return false;
  const between = plain.slice(quotation.end, following.quotation.start).trimEnd();
  return /[,:]$/.test(between) && !hasSentenceEnd(between);
}

type EndMark = 'stop' | 'comma' | 'none' | 'other';

/** What stands before the closing mark at `close`. */
function endMark(plain: string, close: number): EndMark {
  const last = plain[close - 1] ?? '';
  if (last === ',') return 'comma';
  if (last === '.' && !/[.…?!]/.test(plain[close - 2] ?? '')) return 'stop';
  return /[\p{L}\p{N}]/u.test(last) ? 'none' : 'other';
}

function isLowerable(tokens: readonly Token[], {first, order}: Attribution): boolean {
  const word = tokens[first] as Token;
  if (!beginsUpper(word.text)) return false;
  if (order === 'verb-subject') return true;
  return LOWERED.has(word.lower) && !STYLED.test(tokens[first + 1]?.text ?? '');
}

/** These lead to what is said, seldom to a word that is mentioned. */
const LEADS = new Set(
  'say ask reply whisper shout murmur mutter exclaim add yell tell respond announce repeat'.split(' '),
);
/** Before the verb they make the tag a part of the sentence: `as he said, "with care"`, `what she called "home"`. */
const MENTIONS = new Set("as what who which that to of not never without n't than like for".split(' '));

/** The end of the tag that leads to speech. */
function tagBefore(document: Document, previous: DialogueLine | undefined, line: DialogueLine): Fault | undefined {
  const {before} = line;
  if (!before?.speech || !LEADS.has(before.speech.lemma) || mentions(document, before)) return undefined;
  if (isResumed(document, previous, line)) return undefined;
  const last = document.tokens[line.quotation.first - 1] as Token;
  if (last.text === ';' && isWhole(document, line))
    return {start: last.start, end: last.end, message: MESSAGES.lead, confidence: 0.9, remedies: [{to: ','}]};
  return endsSentence(document, line) ? missingMark(document, line, ',') : undefined;
}

/** Words between a tag and the speech that goes on: `called after him`. */
const LONGEST_ADDITION = 4;

/** `"I see," he said "and I wonder."`: the speech goes on after its tag. */
function tagWithin(document: Document, previous: DialogueLine | undefined, line: DialogueLine): Fault | undefined {
  const {tokens, plain} = document;
  const {quotation} = line;
  const tag = previous?.after;
  if (previous?.quotation.paragraph !== quotation.paragraph || tag?.kind !== 'tag') return undefined;
  const addition = tokens.slice(tag.last, quotation.first);
  const isEnd = addition.length <= LONGEST_ADDITION && addition.every(({kind}) => kind === 'word');
  const goesOn = quotation.last - quotation.first > 4 && /[.?!…,—-]/.test(plain[quotation.end - 2] ?? '');
  const isBroken = /[—–-]/.test(`${plain[previous.quotation.end - 2]}${plain[quotation.start + 1]}`);
  if (!isEnd || !quotation.closed || !goesOn || isBroken) return undefined;
  const first = firstWord(tokens, line)?.text ?? '';
  const isHalf = plain[previous.quotation.end - 2] === ',' && /^I(?:['’]|$)/.test(first);
  return isHalf || !beginsUpper(first) ? missingMark(document, line, ',') : missingMark(document, line, '.');
}

function mentions({tokens}: Document, before: Attribution): boolean {
  const verb = tokens[before.verb] as Token;
  for (let i = verb.index - 1; i >= verb.index - 4; i--) {
    const token = tokens[i];
    if (!token || token.paragraph !== verb.paragraph || token.kind === 'punctuation') return false;
    if (/^(?:and|then)$/.test(token.lower)) return false;
    if (MENTIONS.has(token.lower)) return true;
  }
  return false;
}

/** After the speech nothing of the sentence around it goes on. */
function endsSentence(document: Document, line: DialogueLine): boolean {
  if (line.next === undefined && line.quotation.closed && isClause(document.tokens, line.quotation)) return true;
  return (
    isWhole(document, line) && (line.next === undefined || beginsUpper((document.tokens[line.next] as Token).text))
  );
}

/** The speech is a whole sentence of two words and more. */
function isWhole({plain, tokens}: Document, {quotation}: DialogueLine): boolean {
  if (!quotation.closed || !/[.?!…]/.test(plain[quotation.end - 2] ?? '')) return false;
  return tokens.slice(quotation.first, quotation.last).filter((token) => token.kind === 'word').length > 1;
}

function missingMark({tokens}: Document, {quotation}: DialogueLine, mark: ',' | '.'): Fault | undefined {
  const last = tokens[quotation.first - 1] as Token;
  const open = tokens[quotation.first] as Token;
  if (last.kind === 'punctuation' || !open.spaced) return undefined;
  return {
    start: last.start,
    end: last.end,
    message: mark === ',' ? MESSAGES.lead : MESSAGES.ends,
    severity: 'warning',
    confidence: 0.85,
    remedies: [{to: `${last.text}${mark}`}],
  };
}
