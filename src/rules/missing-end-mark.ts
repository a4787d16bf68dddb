import {type DialogueLine, dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {sentenceBefore} from '../analysis/questions.js';
import type {Quotation} from '../analysis/speech.js';
import {speechParticiple, speechVerb} from '../analysis/speech-verbs.js';
import {beginsUpper, type Paragraph, type Token} from '../analysis/tokens.js';
import {verbReadings} from '../analysis/verbs.js';
import {defineRule, type Fault} from '../define-rule.js';

const FEWEST_WORDS = 6;
/** So many words with a verb among them are no heading and no line of verse. */
const LONG = 10;
/** So many paragraphs of several sentences without their mark, and such a share of all, show that others are sentences, too. */
const SURE = {count: 2, share: 0.03};

/**
 * A paragraph or a speech that ends without a mark, or in a comma: `She ran for the door` before the next paragraph.
 *
 * Let through: headings and lines of verse, lists and letters (short paragraphs, and those beside others without a mark that are no
 * prose), one sentence by itself unless others lack their mark, and the last words of a text, where it may go on.
 */
export default defineRule({
  id: 'missing-end-mark',
  message: 'The sentence has no mark at its end.',
  why: 'Without it the reader expects the sentence to go on.',
  severity: 'error',
  rank: 45,
  examples: [
    {
      wrong: 'She ran. The others were already at the door\n\nNobody spoke.',
      right: 'She ran. The others were already at the door.\n\nNobody spoke.',
    },
  ],
  check(document, report) {
    for (const fault of narration(document)) report(fault);
    for (const fault of betweenSpeeches(document)) report(fault);
    for (const {quotation, next, before} of dialogueOf(document)) {
      if (!quotation.closed || !endsLine(document, quotation, next)) continue;
      if (!before && !beginsSpeech(document, quotation)) continue;
      const fault = speech(document, quotation);
      if (fault) report(fault);
    }
  },
});

/** Nothing follows, or other speech on a line of its own. */
function endsLine({tokens, text}: Document, {end}: Quotation, next: number | undefined): boolean {
  const after = next === undefined ? undefined : tokens[next];
  return !after || (/^["“]$/.test(after.text) && text.slice(end, after.start).includes('\n'));
}

/** It begins its line, or follows a sentence that ends. */
function beginsSpeech({plain}: Document, {start}: Quotation): boolean {
  return /(?:^|\n|[.!?]"?\s)\s*$/.test(plain.slice(Math.max(0, start - 4), start));
}

/** So many of them, and such a share of all speeches, show that they are slips. */
const SURE_SPEECHES = {count: 2, share: 0.05};
/** Words are quoted right after these: `a note`, `the words`, `his voice`. */
const QUOTED =
  /^(?:words?|questions?|notes?|signs?|titles?|letters?|phrases?|messages?|texts?|cry|cries|shouts?|voices?|names?|lines?|songs?|answers?|reply|thoughts?|echo|sounds?|books?|stories|story|whisper|chorus|toast|order|command|rule|motto|called|named|titled|marked|labell?ed)$/;
/** Nobody hears them: `He gave her a grin,`. */
const SILENT = /^(?:grin|smile|nod|frown|shrug|smirk|beam|glare|glower|leer|scowl|wince|grimace)s?$/;
/** They are no speech, and words are quoted after them in the same sentence. */
const QUOTES =
  /^(?:hears?|heard|hearing|thought|thinks?|thinking|reads?|reading|wr(?:ites?|ote|iting|itten)|sang|sung|sings?|singing|went|goes|like|spells?|spelled|means?|meant)$/;
/** Particles and objects that end a clause: `to walk off`, `looked at her`. */
const ENDS = /^(?:off|up|down|out|in|away|over|it|her|him|them|me|us)$/;

/** `She started to walk off "Hey, wait for me."`: narration without its mark before speech that is a sentence. */
function betweenSpeeches(document: Document): Fault[] {
  const lines = dialogueOf(document);
  const faults = lines.flatMap((line, i) => beforeSpeech(document, lines[i - 1], line) ?? []);
  const isHabit = faults.length >= SURE_SPEECHES.count && faults.length >= SURE_SPEECHES.share * lines.length;
  return isHabit ? faults : [];
}

function beforeSpeech(
  {tokens}: Document,
  previous: DialogueLine | undefined,
  {quotation, before, after, next}: DialogueLine,
): Fault | undefined {
  const open = tokens[quotation.first] as Token;
  const last = tokens[open.index - 1];
  if (before || !quotation.closed || !open.spaced || last?.kind !== 'word' || last.paragraph !== open.paragraph)
    return undefined;
  const isWhole = beginsUpper(tokens[open.index + 1]?.text ?? '') && quotation.last - quotation.first > 4;
  const goesOn = next !== undefined && !after && !beginsUpper(tokens[next]?.text ?? '');
  if (!isWhole || goesOn || !canEnd(last) || !isSentence(tokens, previous, last)) return undefined;
  return {start: last.start, end: last.end, confidence: 0.85, remedies: [{to: `${last.text}.`}]};
}

/** No word that needs another after it, and none that words are quoted after. */
function canEnd({lower, tags}: Token): boolean {
  if (QUOTED.test(lower)) return false;
  return ENDS.test(lower) || !/^(?:DET|ADP|CCONJ|SCONJ|AUX|PRON)$/.test(tags[0] ?? '');
}

/** The words up to `last` are a sentence that leads to no speech: what is added to a tag, or a clause. */
function isSentence(tokens: readonly Token[], previous: DialogueLine | undefined, last: Token): boolean {
  const words = sentenceBefore(tokens, last.index + 1);
  const tag = previous?.after?.kind === 'tag' && previous.after.first === words[0]?.index ? previous.after : undefined;
  const added = tag ? words.slice(tag.last - tag.first) : words;
  if (added.some(leadsToWords)) return false;
  return tag ? added.length > 2 : added.length > 3 && added.some(isFiniteVerb);
}

function leadsToWords({lower, tags}: Token): boolean {
  if (tags[0] === 'NOUN' && SILENT.test(lower)) return false;
  return speechVerb(lower) !== undefined || speechParticiple(lower) !== undefined || QUOTES.test(lower);
}

function isFiniteVerb({lower, tags}: Token): boolean {
  return (
    /^(?:VERB|AUX)$/.test(tags[0] ?? '') && verbReadings(lower).some(({form}) => form === 'past' || form === 'third')
  );
}

/** Paragraphs of several sentences, and where they show the slip those of one. */
function narration(document: Document): Fault[] {
  const sure: Fault[] = [];
  const doubtful: Fault[] = [];
  for (const paragraph of document.paragraphs) {
    const fault = unended(document, paragraph);
    if (fault) (isSeveral(document, paragraph) ? sure : doubtful).push(fault);
  }
  const isHabit = sure.length >= SURE.count && sure.length >= SURE.share * document.paragraphs.length;
  return isHabit ? [...sure, ...doubtful] : sure;
}

function unended(document: Document, paragraph: Paragraph): Fault | undefined {
  const {plain, tokens, paragraphs} = document;
  const [before, after] = [paragraphs[paragraph.index - 1], paragraphs[paragraph.index + 1]];
  const body = plain.slice(paragraph.start, paragraph.end);
  const last = tokens[paragraph.last - 1];
  const isComma = /\p{Ll},$/u.test(body);
  if (!after || !last || last.inSpeech || !(isComma || /\p{Ll}{2}$/u.test(body)) || body.includes('\n'))
    return undefined;
  if (!/^["\p{Lu}]/u.test(body) || !/^["\p{Lu}]/u.test(plain.slice(after.start, after.start + 1))) return undefined;
  if (!isProse(document, paragraph) || leadsToSpeech(document, body, last, after)) return undefined;
  if (![before, after].every((other) => !other || endsInMark(document, other) || isProse(document, other)))
    return undefined;
  const to = isComma ? '.' : `${last.text}.`;
  return {start: last.start, end: last.end, confidence: 0.85, remedies: [{to}]};
}

function endsInMark({plain}: Document, {start, end}: Paragraph): boolean {
  return /[.!?…"'—-]$/.test(plain.slice(start, end));
}

/** Sentences, or one that is long and has a verb. */
function isProse(document: Document, paragraph: Paragraph): boolean {
  const words = document.tokens.slice(paragraph.first, paragraph.last).filter(({kind}) => kind === 'word');
  if (isSeveral(document, paragraph)) return words.length >= FEWEST_WORDS;
  return words.length >= LONG && words.some(({tags}) => tags[0] === 'VERB' || tags[0] === 'AUX');
}

/** A sentence with its mark, or speech, goes before the last one. */
function isSeveral({plain}: Document, {start, end}: Paragraph): boolean {
  return /[.!?]"?\s+["\p{Lu}]|^"[^"]+"\s/u.test(plain.slice(start, end));
}

/** `She turned to him and said`, before speech on a line of its own; not a tag that closes its own speech. */
function leadsToSpeech({plain, tokens}: Document, body: string, last: Token, after: Paragraph): boolean {
  if (!/^["']/.test(plain.slice(after.start, after.start + 1))) return false;
  if (last.text === ',') {
    const words = sentenceBefore(tokens, last.index);
    return words.some(leadsToWords) || !words.some(isFiniteVerb);
  }
  return speechVerb(last.lower) !== undefined && !/"[^".!?]+$/.test(body);
}

/** `"We leave at dawn"` as a whole paragraph. */
function speech({plain, tokens, text}: Document, {start, end, first, last}: Quotation): Fault | undefined {
  const body = plain.slice(start + 1, end - 1);
  if (!/\p{Ll}{2}$/u.test(body) || body.includes('"')) return undefined;
  const words = tokens.slice(first, last).filter(({kind}) => kind === 'word');
  if (words.length < 4 || !/^\p{Lu}/u.test(body) || !words.some(({tags}) => tags[0] === 'VERB' || tags[0] === 'AUX'))
    return undefined;
  const at = end - 1;
  const isQuestion = /^(?:what|why|where|who|how|when|are|is|do|does|did|can|could|will|would|have|has)\b/i.test(body);
  const mark = isQuestion ? '?' : '.';
  return {
    start: at - 1,
    end,
    confidence: 0.85,
    remedies: [{to: `${text[at - 1]}${mark}${text[at]}`}],
  };
}
