import {dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import type {Quotation} from '../analysis/speech.js';
import type {Paragraph} from '../analysis/tokens.js';
import {defineRule, type Fault} from '../define-rule.js';

const FEWEST_WORDS = 6;

/**
 * A paragraph or a speech that ends without a mark, or in a comma: `She ran for the door` before the next paragraph.
 *
 * Let through: headings and lines of verse, lists and letters (short paragraphs, and those beside others without a mark), and
 * the last words of a text, where it may go on.
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
    const {paragraphs} = document;
    paragraphs.forEach((paragraph, i) => {
      const neighbours = [paragraphs[i - 1], paragraphs[i + 1]];
      const fault = narration(document, paragraph, neighbours);
      if (fault) report(fault);
    });
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

function narration(
  {plain, tokens}: Document,
  paragraph: Paragraph,
  neighbours: readonly (Paragraph | undefined)[],
): Fault | undefined {
  const [, after] = neighbours;
  const body = plain.slice(paragraph.start, paragraph.end);
  const isComma = /\p{Ll},$/u.test(body);
  if (!after || !(isComma || /\p{Ll}{2}$/u.test(body)) || !/[.!?]"?\s+["\p{Lu}]/u.test(body) || body.includes('\n'))
    return undefined;
  if (!/^["\p{Lu}]/u.test(body) || !/^["\p{Lu}]/u.test(plain.slice(after.start, after.start + 1))) return undefined;
  if (neighbours.some((other) => other && !/[.!?…"'—-]$/.test(plain.slice(other.start, other.end)))) return undefined;
  const words = tokens.slice(paragraph.first, paragraph.last).filter(({kind}) => kind === 'word').length;
  const leadsToSpeech = isComma && /^["']/.test(plain.slice(after.start, after.start + 1));
  if (words < FEWEST_WORDS || leadsToSpeech) return undefined;
  const last = tokens[paragraph.last - 1];
  if (!last || last.inSpeech) return undefined;
  if (isComma) return {start: last.start, end: last.end, confidence: 0.85, remedies: [{to: '.'}]};
  return {start: last.start, end: last.end, confidence: 0.85, remedies: [{to: `${last.text}.`}]};
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
