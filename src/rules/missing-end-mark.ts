import {dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import type {Quotation} from '../analysis/speech.js';
import type {Paragraph, Token} from '../analysis/tokens.js';
import {defineRule, type Fault} from '../define-rule.js';

const FEWEST_WORDS = 6;

/**
 * A paragraph or a speech that ends without a mark, or in a comma: `She ran for the door` before the next paragraph; a sentence
 * that ends without one before a capital.
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
      const within = beforeCapital(document, paragraph);
      if (within) report(within);
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

/** They begin sentences, and nobody gives them a capital elsewhere but in verse and in titles. */
const BEGINNINGS = /^(?:The|She|It|But|Then|When|In|There|After|Suddenly|However|While|If|This)$/;
/** The word before ends no sentence: `called The`, `of This`. */
const LEADS_ON = /^(?:DET|ADP|CCONJ|SCONJ|AUX|PART|NUM|PROPN)$/;

/** `covered with jewels In the dark of the room`: once in its paragraph, between small letters. */
function beforeCapital({tokens}: Document, {first, last}: Paragraph): Fault | undefined {
  const places = tokens.slice(first + 1, last).filter((token) => {
    const before = tokens[token.index - 1] as Token;
    return token.spaced && BEGINNINGS.test(token.text) && before.kind === 'word' && !token.inSpeech;
  });
  const [capital] = places;
  if (!capital || places.length > 1 || last - first < FEWEST_WORDS * 3) return undefined;
  const [before, next] = [tokens[capital.index - 1], tokens[capital.index + 1]] as [Token, Token | undefined];
  const isWithin = /^\p{Ll}{2,}$/u.test(before.text) && /^\p{Ll}/u.test(next?.text ?? '');
  if (
    !isWithin ||
    LEADS_ON.test(before.tags[0] ?? '') ||
    /^(?:called|named|titled|entitled|when|where|why|how)$/.test(before.lower)
  )
    return undefined;
  return {
    start: before.start,
    end: capital.end,
    message: 'The full stop before the new sentence is missing.',
    confidence: 0.8,
    remedies: [{title: 'write a full stop', edits: [{start: before.end, end: before.end, text: '.'}]}],
  };
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
