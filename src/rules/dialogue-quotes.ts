import type {Document} from '../analysis/document.js';
import {speechVerb} from '../analysis/speech-verbs.js';
import type {Paragraph} from '../analysis/tokens.js';
import {defineRule, type Fault} from '../define-rule.js';

const MESSAGES = {
  space: 'No space stands between a quotation mark and the speech.',
  turned: 'This quotation mark is turned the wrong way.',
  doubled: 'One quotation mark too many.',
  outside: 'The mark at the end of the speech stands inside the quotation marks.',
  closing: 'This speech has no closing quotation mark.',
  opening: 'This speech has no opening quotation mark.',
};

/**
 * Quotation marks that are missing, doubled, turned the wrong way, set apart by a space, or before the mark that ends the
 * speech.
 *
 * Let through: single quotes as speech marks, where an apostrophe looks the same; a speech of several paragraphs, each of which
 * opens with a mark and only the last closes; marks for inches; a mark that a program turned after a dash (`Wait—“`), where all
 * such marks of the chapter are turned, so that no hand set them; the comma after a quoted title, and after the closing mark
 * where the British author sets it so throughout.
 */
export default defineRule({
  id: 'dialogue-quotes',
  message: 'The quotation marks are not a pair.',
  why: 'Readers tell from the marks who speaks and where the speech ends.',
  severity: 'error',
  rank: 62,
  examples: [
    {wrong: '" Come in," she said.', right: '"Come in," she said.'},
    {wrong: '"Come in", she said.', right: '"Come in," she said.'},
  ],
  check(document, report) {
    const turnsAfterDash = !/[—–]”(?=\s|$)/.test(document.text);
    const commaInside = document.style.dialect === 'us' || prefersInside(document.plain);
    const {paragraphs} = document;
    paragraphs.forEach((paragraph, i) => {
      const marks = marksOf(document, paragraph);
      if (marks.length === 0) return;
      const faults = marks.flatMap((mark) => [
        ...(turnsAfterDash && isTurnedAfterDash(document, mark)
          ? []
          : [turned(document, mark) ?? spaced(document, mark, marks)]),
        doubled(document, mark),
      ]);
      for (const fault of faults) if (fault) report(fault);
      if (faults.some((fault) => fault)) return;
      if (commaInside) for (const mark of marks) outside(document, paragraph, mark, report);
      unpaired(document, paragraph, marks, paragraphs[i + 1], report);
    });
  },
});

type Direction = 'open' | 'close' | 'either';

interface Mark {
  readonly at: number;
  readonly text: string;
  /** What its neighbours say: a word follows, or a word or an end mark goes before. */
  readonly place: Direction;
  /** First mark of its paragraph, last one of it. */
  readonly begins: boolean;
  readonly ends: boolean;
}

function marksOf({text}: Document, {start, end}: Paragraph): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const mark = text[at] as string;
    if (mark !== '"' && mark !== '“' && mark !== '”') continue;
    const before = at === start ? ' ' : (text[at - 1] as string);
    const after = at + 1 === end ? ' ' : (text[at + 1] as string);
    marks.push({at, text: mark, place: placeOf(before, after), begins: at === start, ends: at + 1 === end});
  }
  return marks;
}

function placeOf(before: string, after: string): Direction {
  const opens = /[\s([—–]/.test(before) && /[\p{L}\p{N}.…'‘’$£*_—-]/u.test(after);
  const closes = /[\p{L}\p{N}.,!?…;:'’)*_—–-]/u.test(before) && /[\s.,;:!?)—–\]-]/.test(after);
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

/** `Wait—“` and a space: typing programs take the dash for the beginning of something. */
function isTurnedAfterDash({text}: Document, {at, text: mark}: Mark): boolean {
  return mark === '“' && /[—–-]/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? ' ');
}

/** `" How`, `“ How`, `Go. ”`: in straight quotes only where the paragraph tells which mark it is. */
function spaced({text}: Document, mark: Mark, marks: readonly Mark[]): Fault | undefined {
  const after = /^[ \u00a0]+(?=[\p{L}\p{N}])/u.exec(text.slice(mark.at + 1, mark.at + 8))?.[0];
  const opens = mark.text === '“' || (mark.text === '"' && mark.begins && marks.length % 2 === 0);
  if (opens && after && /^$|[\s—(]/.test(mark.begins ? '' : (text[mark.at - 1] ?? '')))
    return spaceFault(mark.at + 1, after);
  const before = /(?<=[\p{L}.,!?…])[ \u00a0]+$/u.exec(text.slice(Math.max(0, mark.at - 4), mark.at))?.[0];
  const closes = mark.text === '”' || (mark.text === '"' && mark.ends && marks.length % 2 === 0);
  return closes && before && (mark.ends || /\s/.test(text[mark.at + 1] ?? ' '))
    ? spaceFault(mark.at - before.length, before)
    : undefined;
}

function spaceFault(start: number, space: string): Fault {
  return {
    start,
    end: start + space.length,
    message: MESSAGES.space,
    confidence: 0.95,
    remedies: [{to: '', title: 'delete the space'}],
  };
}

function turned(_: Document, mark: Mark): Fault | undefined {
  const to =
    mark.text === '“' && mark.place === 'close' ? '”' : mark.text === '”' && mark.place === 'open' ? '“' : undefined;
  return to === undefined
    ? undefined
    : {start: mark.at, end: mark.at + 1, message: MESSAGES.turned, confidence: 0.95, remedies: [{to}]};
}

/** `""Go`, `Go.""`, `“”Go`; an empty pair by itself is no doubled mark. */
function doubled({text}: Document, {at, text: mark}: Mark): Fault | undefined {
  if (text[at + 1] !== mark || text[at - 1] === mark || text[at + 2] === mark) return undefined;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 2] ?? ' ';
  if (/\s/.test(before) === /\s/.test(after)) return undefined;
  return {start: at, end: at + 2, message: MESSAGES.doubled, confidence: 0.9, remedies: [{to: mark}]};
}

/** The comma mostly stands before the closing mark, as American printers set it. */
function prefersInside(plain: string): boolean {
  const inside = plain.match(/,"(?=\s)/g)?.length ?? 0;
  const outside = plain.match(/[\p{L}]",(?=\s)/gu)?.length ?? 0;
  return inside >= outside;
}

const TAG_AHEAD = /^"[,?!]\s+(?:(?:I|he|she|they|we|it|the \p{L}+|\p{Lu}\p{L}+)\s+)?(\p{L}+)/u;
/** Of a speech that a sentence mark ends: `"I am fine".` */
const SENTENCE = /^"\p{Lu}.*\s.*\p{L}$/su;

/** `"Go", he said`, `"Go"? he said`, `"I am fine".` */
function outside(document: Document, paragraph: Paragraph, {at, place}: Mark, report: (fault: Fault) => void): void {
  const {plain, text} = document;
  const end = plain[at + 1] ?? '';
  if (place !== 'close' || !/[,.?!]/.test(end)) return;
  const opening = plain.lastIndexOf('"', at - 1);
  if (opening < paragraph.start || !beginsSpeech(plain, paragraph.start, opening)) return;
  const leads = end === '.' ? SENTENCE.test(plain.slice(opening, at)) : leadsToTag(document, paragraph, at);
  // `Who said, "I am fine"?` asks of the speech.
  if (!leads || (/[?!]/.test(end) && opening !== paragraph.start)) return;
  const hasMark = /[.,!?…]/.test(plain[at - 1] ?? '');
  const to = hasMark ? `${text[at]}` : `${end}${text[at]}`;
  report({start: at, end: at + 2, message: MESSAGES.outside, confidence: 0.9, remedies: [{to}]});
}

function leadsToTag({plain}: Document, paragraph: Paragraph, at: number): boolean {
  const verb = TAG_AHEAD.exec(plain.slice(at, Math.min(paragraph.end, at + 60)))?.[1];
  return verb !== undefined && speechVerb(verb.toLowerCase()) !== undefined;
}

function beginsSpeech(plain: string, start: number, opening: number): boolean {
  return opening === start || /[.!?,:]["']?\s+$/.test(plain.slice(Math.max(start, opening - 4), opening));
}

/** Marks that open or close nothing, where each mark's place is clear. */
function unpaired(
  document: Document,
  paragraph: Paragraph,
  marks: readonly Mark[],
  next: Paragraph | undefined,
  report: (fault: Fault) => void,
): void {
  if (marks.some((mark) => mark.place === 'either' || /\d/.test(document.text[mark.at - 1] ?? ''))) return;
  let open: Mark | undefined;
  for (const mark of marks) {
    if (mark.place === 'open') {
      if (open) report(unclosed(document, open, mark.at));
      open = mark;
    } else {
      if (!open) unopened(document, paragraph, mark, report);
      open = undefined;
    }
  }
  if (open && !(next && /["'“‘]/.test(document.text[next.start] ?? '')))
    report(unclosed(document, open, paragraph.end));
}

/** Where speech of one sentence ends in a tag, the mark goes before the tag; else at the end of the paragraph. */
function unclosed({text, plain}: Document, open: Mark, end: number): Fault {
  const fault = {start: open.at, end: open.at + 1, message: MESSAGES.closing, confidence: 0.8};
  const speech = plain.slice(open.at + 1, end);
  const close = text[open.at] === '“' ? '”' : '"';
  const tag = /[.,!?…](?= (?:I|he|she|they|we|\p{Lu}\p{L}+) (\p{L}+)| (\p{L}+) (?:the|\p{Lu}\p{L}+))/u.exec(speech);
  if (tag && speechVerb((tag[1] ?? tag[2] ?? '').toLowerCase())) {
    const at = open.at + 2 + tag.index;
    return {...fault, remedies: [{title: `write ${close} before the tag`, edits: [{start: at, end: at, text: close}]}]};
  }
  if (/[.!?…—-]$/.test(speech)) {
    return {...fault, remedies: [{title: `write ${close} at the end`, edits: [{start: end, end, text: close}]}]};
  }
  return fault;
}

/** `Go," he said.` at the start of a paragraph: one sentence, and no other mark before it. */
function unopened({plain}: Document, paragraph: Paragraph, mark: Mark, report: (fault: Fault) => void): void {
  const before = plain.slice(paragraph.start, mark.at);
  if (!/[.,!?…—]$/.test(before) || before.includes('"')) return;
  const open = mark.text === '”' ? '“' : '"';
  const {start} = paragraph;
  report({
    start: mark.at,
    end: mark.at + 1,
    message: MESSAGES.opening,
    confidence: 0.8,
    remedies: [{title: `write ${open} at the beginning`, edits: [{start, end: start, text: open}]}],
  });
}
