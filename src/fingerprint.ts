import {createHash} from 'node:crypto';
import {evenedOut} from './wording.js';

/**
 * Rule, fault and the sentence it stands in, with case, space and quotes evened out: no line number and no word of
 * another sentence, so it survives edits elsewhere and changes with its own sentence. Offsets in `text`.
 */
export function fingerprint(text: string, rule: string, start: number, end: number): string {
  const sentence = sentenceAround(text, start, end);
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const around = `${before}\u0001${text.slice(start, end)}\u0001${after}`;
  return createHash('sha256')
    .update(`${rule}\u0000${evenedOut(around)}`)
    .digest('hex')
    .slice(0, 16);
}

/** The sentence, or sentences, that prose `[start, end)` stands in. */
export function sentenceAround(text: string, start: number, end: number): {start: number; end: number} {
  return {start: sentenceStart(text, start), end: sentenceEnd(text, end)};
}

function sentenceStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && !isBoundary(text, at)) at--;
  return at;
}

function sentenceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBoundary(text, at)) at++;
  // The space between two sentences belongs to neither.
  return at - (/\s*$/.exec(text.slice(from, at))?.[0].length ?? 0);
}

/** No sentence's last characters are longer: its mark, closing quotes and the space after. */
const LONGEST_END = 12;
const END = /(?<abbreviation>\b(?:mr|mrs|ms|dr|st|prof))?(?<mark>\.{2,}|[.!?…])(?<quote>["”'’]*)[)\]]*\s+$/iu;
const GOES_ON = /^(?!i\b)\p{Ll}/u;

/**
 * True where a sentence begins: a paragraph's first word, or a word after `.`, `!` or `?` and a space. A lower-case tag
 * belongs to the speech before it, and words after an ellipsis to those before. Elsewhere a capital does not matter: a
 * repair of the next sentence may give it one.
 */
function isBoundary(text: string, at: number): boolean {
  if (!isSpace(text, at - 1) || isSpace(text, at)) return false;
  const last = text.slice(Math.max(0, at - LONGEST_END), at);
  if (last.endsWith('\n\n')) return true;
  if (/[\p{L},] $/u.test(last)) return false;
  const end = END.exec(last)?.groups;
  if (!end || end.abbreviation) return false;
  return (end.quote === '' && /^[.!?]$/.test(end.mark ?? '')) || !GOES_ON.test(text.slice(at, at + 2));
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all characters are of this kind, and every one of a sentence is asked.
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(text[at] ?? '');
}
