import {attributionAt} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {speechVerb} from '../analysis/speech-verbs.js';
import type {Paragraph} from '../analysis/tokens.js';
import {defineRule, type Fault} from '../define-rule.js';

const MESSAGES = {
  space: 'No space stands between a quotation mark and the speech.',
  before: 'A space is missing before the quotation mark that opens the speech.',
  after: 'A space is missing after the quotation mark that closes the speech.',
  turned: 'This quotation mark is turned the wrong way.',
  doubled: 'One quotation mark too many.',
  outside: 'The mark at the end of the speech stands inside the quotation marks.',
  twice: 'The speech has its mark: no other stands after the quotation mark.',
  closing: 'This speech has no closing quotation mark.',
  opening: 'This speech has no opening quotation mark.',
  nested: 'Inside a speech, quoted words take single marks.',
};

/**
 * Quotation marks that are missing, doubled, turned the wrong way, set apart by a space or joined to the sentence beside them
 * (`He nodded." We go."`), or before the mark that ends the speech.
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
        twice(document, mark),
      ]);
      faults.push(...joined(document, paragraph, marks));
      for (const fault of faults) if (fault) report(fault);
      if (faults.some((fault) => fault)) return;
      if (commaInside) for (const mark of marks) outside(document, paragraph, mark, report);
      unpaired(document, i, marks, report);
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

/**
 * Marks that the balance of the paragraph shows to open or close, with the space on the wrong side or none:
 * `He nodded." We go."`, `He nodded."We go."`, `"We go."He nodded`.
 */
function joined(document: Document, paragraph: Paragraph, marks: readonly Mark[]): Fault[] {
  if (marks.length % 2 === 1) return [];
  const faults: Fault[] = [];
  for (const [i, mark] of marks.entries()) {
    const opens = i % 2 === 0;
    const fault = opens ? joinedBefore(document, paragraph, mark) : joinedAfter(document, mark);
    if (fault) faults.push(fault);
    else if (!fits(document, paragraph, mark, opens)) return [];
  }
  return faults;
}

/** The mark may stand where one opens or closes. */
function fits({text}: Document, {start}: Paragraph, {at, place, text: mark}: Mark, opens: boolean): boolean {
  if (!opens) return place === 'close' && mark !== '“';
  return mark !== '”' && (place === 'open' || !/\p{L}/u.test(text.slice(start, at)));
}

/** A tag behind the mark would show that it closes speech whose opening mark is missing. */
function joinedBefore(
  {plain, text, tokens}: Document,
  paragraph: Paragraph,
  {at, text: mark}: Mark,
): Fault | undefined {
  const space = /^ ?(?=\p{Lu})/u.exec(plain.slice(at + 1, at + 3))?.[0];
  const isSentence = /\p{L}[.!?…,]$/u.test(plain.slice(Math.max(paragraph.start, at - 2), at));
  if (space === undefined || !(isSentence || (space === '' && /\p{Ll}{2}$/u.test(plain.slice(at - 2, at)))))
    return undefined;
  const word = tokens.slice(paragraph.first, paragraph.last).find(({start}) => start > at);
  if (!word || attributionAt(tokens, word.index)?.kind === 'tag') return undefined;
  const to = ` ${mark === '”' ? '“' : text[at]}`;
  return {start: at, end: at + 1 + space.length, message: MESSAGES.before, confidence: 0.9, remedies: [{to}]};
}

function joinedAfter({plain, text}: Document, {at, text: mark}: Mark): Fault | undefined {
  if (mark === '“' || !/^\p{L}/u.test(plain.slice(at + 1, at + 3))) return undefined;
  const space = /[.,!?…]( ?)$/.exec(plain.slice(at - 2, at))?.[1];
  if (space === undefined) return undefined;
  const start = at - space.length;
  return {start, end: at + 1, message: MESSAGES.after, confidence: 0.9, remedies: [{to: `${text[at]} `}]};
}

/** `"Go!".`, `"We go.".`; not the full stop after an abbreviation: `"Jr.".` */
function twice({plain, text}: Document, {at}: Mark): Fault | undefined {
  if (!/^"\.(?:\s|$)/.test(plain.slice(at, at + 3))) return undefined;
  if (!/(?:[!?…]|\p{Ll}{2}\.)$/u.test(plain.slice(Math.max(0, at - 3), at))) return undefined;
  return {start: at, end: at + 2, message: MESSAGES.twice, confidence: 0.9, remedies: [{to: `${text[at]}`}]};
}

/** The comma mostly stands before the closing mark, as American printers set it. */
function prefersInside(plain: string): boolean {
  const inside = plain.match(/,"(?=\s)/g)?.length ?? 0;
  const outside = plain.match(/[\p{L}]",(?=\s)/gu)?.length ?? 0;
  return inside >= outside;
}

const TAG_AHEAD = /^"[,?!]\s+(?:(?:I|he|she|they|we|it|the \p{L}+|\p{Lu}\p{L}+)\s+)?(\p{L}+)/u;
/** Of a speech that a sentence mark ends: `"I am fine".` A title ends in a capital. */
const SENTENCE = /^"\p{Lu}.*\s\p{Ll}[\p{Ll}']*$/su;
/** What asks may stand around the speech: `Who said, "I am fine"?` */
const ASKING =
  /(?<!\p{L})(?:who|what|why|how|when|where|which|do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|might)(?!\p{L})/iu;

/** `"Go", he said`, `"Go"? he said`, `"I am fine".` */
function outside(document: Document, paragraph: Paragraph, {at, place}: Mark, report: (fault: Fault) => void): void {
  const {plain, text} = document;
  const end = plain[at + 1] ?? '';
  if (place !== 'close' || !/[,.?!]/.test(end)) return;
  const opening = plain.lastIndexOf('"', at - 1);
  if (opening < paragraph.start) return;
  if (!leads(document, paragraph, opening, at)) return;
  const comma = /[?!]/.test(end) && plain[at + 2] === ',' ? 1 : 0;
  const space = /\p{L}/u.test(plain[at + 2 + comma] ?? '') ? ' ' : '';
  const to = `${/[.,!?…]/.test(plain[at - 1] ?? '') ? '' : end}${text[at]}${space}`;
  report({start: at, end: at + 2 + comma, message: MESSAGES.outside, confidence: 0.9, remedies: [{to}]});
}

/** The mark after the closing one belongs to the speech. */
function leads(document: Document, paragraph: Paragraph, opening: number, at: number): boolean {
  const {plain} = document;
  const end = plain[at + 1] ?? '';
  const speech = plain.slice(opening, at);
  const begins = beginsSpeech(plain, paragraph.start, opening);
  if (end === '.') return begins && SENTENCE.test(speech);
  if (begins && leadsToTag(document, paragraph, at)) return end === ',' || opening === paragraph.start;
  return (
    end !== ',' &&
    SENTENCE.test(speech) &&
    !ASKING.test(/[^.!?]*$/.exec(plain.slice(paragraph.start, opening))?.[0] ?? '')
  );
}

function leadsToTag({plain}: Document, paragraph: Paragraph, at: number): boolean {
  const verb = TAG_AHEAD.exec(plain.slice(at, Math.min(paragraph.end, at + 60)))?.[1];
  return verb !== undefined && speechVerb(verb.toLowerCase()) !== undefined;
}

function beginsSpeech(plain: string, start: number, opening: number): boolean {
  return opening === start || /[.!?,:]["']?\s+$/.test(plain.slice(Math.max(start, opening - 4), opening));
}

/** Marks that open or close nothing, where each mark's place is clear. */
function unpaired(document: Document, index: number, marks: readonly Mark[], report: (fault: Fault) => void): void {
  if (marks.some((mark) => mark.place === 'either' || /\d/.test(document.text[mark.at - 1] ?? ''))) return;
  const [previous, paragraph, next] = [-1, 0, 1].map((step) => document.paragraphs[index + step]);
  if (!paragraph) return;
  const inner = nested(marks);
  if (inner) {
    for (const pair of inner) if (isPhrase(document, pair)) report(single(document, pair));
    return;
  }
  let open: Mark | undefined;
  for (const mark of marks) {
    if (mark.place === 'open') {
      if (open) report(unclosed(document, open, mark.at));
      open = mark;
    } else {
      if (!open && !isTornApart(document, previous, paragraph)) unopened(document, paragraph, mark, report);
      open = undefined;
    }
  }
  const goesOn = next && (/["'“‘]/.test(document.text[next.start] ?? '') || isTornApart(document, paragraph, next));
  if (open && !goesOn) report(unclosed(document, open, paragraph.end));
}

type Pair = readonly [Mark, Mark];

/** The pairs within others, where all marks are paired so: `"They call it a "gift" here."` */
function nested(marks: readonly Mark[]): Pair[] | undefined {
  const open: Mark[] = [];
  const inner: Pair[] = [];
  for (const mark of marks) {
    if (mark.place === 'open') open.push(mark);
    else {
      const first = open.pop();
      if (!first || open.length > 1) return undefined;
      if (open.length === 1) inner.push([first, mark]);
    }
  }
  return open.length === 0 && inner.length > 0 ? inner : undefined;
}

/** A title or a word, no other speech. */
function isPhrase({plain}: Document, [open, close]: Pair): boolean {
  return /^[^.,!?…]{1,40}$/.test(plain.slice(open.at + 1, close.at));
}

function single({text}: Document, [open, close]: Pair): Fault {
  const [left, right] = text[open.at] === '“' ? ['‘', '’'] : ["'", "'"];
  const edits = [
    {start: open.at, end: open.at + 1, text: left as string},
    {start: close.at, end: close.at + 1, text: right as string},
  ];
  return {
    start: open.at,
    end: close.at + 1,
    message: MESSAGES.nested,
    confidence: 0.85,
    severity: 'suggestion',
    remedies: [{title: `write ${left}…${right}`, edits}],
  };
}

/** A line that breaks off in mid-sentence, and the next goes on in lower case: the speech may do so, too. */
function isTornApart({plain}: Document, first: Paragraph | undefined, second: Paragraph): boolean {
  return (
    first !== undefined &&
    /[\p{L},]$/u.test(plain.slice(first.start, first.end)) &&
    /^\p{Ll}/u.test(plain.slice(second.start, second.end))
  );
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
