/** The sentence, or sentences, that prose `[start, end)` stands in. */
export function sentenceAround(text: string, start: number, end: number): {start: number; end: number} {
  return {start: sentenceStart(text, start), end: sentenceEnd(text, end)};
}

function sentenceStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && (isInWord(text, at) || !isBoundary(text, at))) at--;
  return at;
}

function sentenceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isInWord(text, at) || !isBoundary(text, at))) at++;
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
  // Two words with a space between, as nearly everywhere.
  if (text[at - 1] === ' ' && isInWord(text, at - 1)) return false;
  const last = text.slice(Math.max(0, at - LONGEST_END), at);
  if (last.endsWith('\n\n')) return true;
  if (/[\p{L},] $/u.test(last)) return false;
  const end = END.exec(last)?.groups;
  if (!end || end.abbreviation) return false;
  return (end.quote === '' && /^[.!?]$/.test(end.mark ?? '')) || !GOES_ON.test(text.slice(at, at + 2));
}

/** After one of a to z, as nearly everywhere. */
function isInWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 0x61 && before <= 0x7a;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all characters are of this kind, and every one of a sentence is asked.
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(text[at] ?? '');
}
