import {dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import type {Quotation} from '../analysis/speech.js';
import {speechVerb} from '../analysis/speech-verbs.js';
import type {Paragraph, Token} from '../analysis/tokens.js';
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
    for (const {quotation, next} of dialogueOf(document)) {
      if (!quotation.closed || !endsLine(document, quotation, next) || !beginsSpeech(document, quotation)) continue;
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
function leadsToSpeech({plain}: Document, body: string, last: Token, after: Paragraph): boolean {
  if (!/^["']/.test(plain.slice(after.start, after.start + 1))) return false;
  return last.text === ',' || (speechVerb(last.lower) !== undefined && !/"[^".!?]+$/.test(body));
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
