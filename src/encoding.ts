/**
 * Bytes to text and back.
 *
 * `decode` names the encoding and takes the byte order mark off; `encode` gives text the same form again. For text that
 * was not changed, `encode(decode(bytes))` is `bytes`. What is no text, or cannot go back unharmed, is a `UserError`.
 */
import {isUtf8} from 'node:buffer';
import {UserError} from './errors.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a file writes its text. */
export interface TextForm {
  readonly encoding: Encoding;
  /** The file begins with a byte order mark. */
  readonly bom: boolean;
}

export interface DecodedText extends TextForm {
  /** Without the byte order mark. */
  readonly text: string;
  /** What the author should know, for stderr: the encoding was guessed. */
  readonly note?: string;
}

/** Windows-1252 from 0x80 to 0x9F; the five bytes it leaves undefined are spaces here. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FROM_WINDOWS_1252 = new Map([...WINDOWS_1252].flatMap((char, i) => (char === ' ' ? [] : [[char, 0x80 + i]])));

/** Bytes that stand in no text: the C0 controls but for tab, line feed, vertical tab, form feed and carriage return. */
const isControl = (byte: number): boolean => byte < 32 && (byte < 9 || byte > 13);

/**
 * Read the bytes of a manuscript.
 *
 * @param path
 *   Named in the messages.
 * @throws {UserError}
 *   For a binary file, damaged UTF-8 or UTF-16, and an encoding that cannot be told.
 */
export function decode(bytes: Uint8Array, path: string): DecodedText {
  const form = markedForm(bytes);
  if (form?.encoding === 'utf-16le' || form?.encoding === 'utf-16be') return decodeUtf16(bytes, form.encoding, path);
  refuseBinary(bytes, path);
  const body = form ? bytes.subarray(3) : bytes;
  const fault = invalidUtf8(body);
  if (!fault) return {text: Buffer.from(body).toString('utf8'), encoding: 'utf-8', bom: form !== undefined};
  const text = form ? undefined : windows1252(body, fault);
  if (text === undefined) {
    const line = body.subarray(0, fault.offset).filter((byte) => byte === 10).length + 1;
    throw new UserError(`${path} is not valid UTF-8 (line ${line}): open it in your editor and save it as UTF-8.`);
  }
  const note = `${path} is not UTF-8: read as Windows-1252, and written back in it.`;
  return {text, encoding: 'windows-1252', bom: false, note};
}

/**
 * Write text in the form its file has.
 *
 * @throws {UserError}
 *   When the text has a character that the encoding lacks.
 */
export function encode(text: string, form: TextForm, path: string): Uint8Array {
  if (form.encoding === 'windows-1252') return encodeWindows1252(text, path);
  const marked = form.bom ? `\ufeff${text}` : text;
  if (form.encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return form.encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function markedForm([a, b, c]: Uint8Array): TextForm | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return {encoding: 'utf-8', bom: true};
  if (a === 0xff && b === 0xfe) return {encoding: 'utf-16le', bom: true};
  if (a === 0xfe && b === 0xff) return {encoding: 'utf-16be', bom: true};
  return undefined;
}

/** `TextDecoder` knows UTF-16BE only with full ICU, so the bytes are turned round first. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', path: string): DecodedText {
  const damaged = new UserError(`${path} is damaged UTF-16: open it in your editor and save it as UTF-8.`);
  if (bytes.length % 2 === 1) throw damaged;
  const body = Buffer.from(bytes.subarray(2));
  if (encoding === 'utf-16be') body.swap16();
  try {
    const text = new TextDecoder('utf-16le', {fatal: true, ignoreBOM: true}).decode(body);
    if (text.includes('\0')) throw damaged;
    return {text, encoding, bom: true};
  } catch {
    throw damaged;
  }
}

const ZIP = [0x50, 0x4b, 3, 4];

function refuseBinary(bytes: Uint8Array, path: string): void {
  if (ZIP.every((byte, i) => bytes[i] === byte)) {
    throw new UserError(
      `${path} is a Word, EPUB or zip file: save the chapter as plain text or Markdown and check that.`,
    );
  }
  if (bytes.includes(0)) throw notText(path);
  let controls = 0;
  // By index: an iterator takes five times as long, and a story has millions of bytes.
  for (let i = 0; i < bytes.length; i++) if (isControl(bytes[i] as number)) controls++;
  if (controls > bytes.length / 500) throw notText(path);
}

function notText(path: string): UserError {
  return new UserError(
    `${path} is a binary file, not text: save the chapter as plain text or Markdown and check that.`,
  );
}

interface InvalidUtf8 {
  /** Of the first byte that is wrong. */
  readonly offset: number;
  readonly wrongBytes: number;
  /** Sequences of several bytes that are right. */
  readonly validSequences: number;
}

/** What is wrong in bytes read as UTF-8; undefined when nothing is. */
function invalidUtf8(bytes: Uint8Array): InvalidUtf8 | undefined {
  if (isUtf8(bytes)) return undefined;
  let offset = -1;
  let wrongBytes = 0;
  let validSequences = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) validSequences++;
    if (length === 0) wrongBytes++;
    if (length === 0 && offset < 0) offset = at;
    at += length || 1;
  }
  return offset < 0 ? undefined : {offset, wrongBytes, validSequences};
}

/** Bytes of the UTF-8 sequence at `at`, 0 for none (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? lowest : 0x80) || byte > (i === 1 ? highest : 0xbf)) return 0;
  }
  return length;
}

/** No English text has a larger share of its bytes outside ASCII. */
const MOST_HIGH_BYTES = 1 / 3;

/**
 * The text in Windows-1252, or undefined where that is not plausible: a byte that Windows-1252 leaves undefined,
 * too many bytes outside ASCII, or as many good UTF-8 sequences as wrong bytes (then it is UTF-8 that was damaged).
 */
function windows1252(bytes: Uint8Array, {wrongBytes, validSequences}: InvalidUtf8): string | undefined {
  let high = 0;
  let text = '';
  for (const byte of bytes) {
    const char = byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] as string) : String.fromCharCode(byte);
    if (byte >= 0x80 && char === ' ') return undefined;
    if (byte >= 0x80) high++;
    text += char;
  }
  if (high > Math.max(1, bytes.length * MOST_HIGH_BYTES)) return undefined;
  return validSequences >= wrongBytes ? undefined : text;
}

function encodeWindows1252(text: string, path: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : FROM_WINDOWS_1252.get(text[i] as string);
    if (byte === undefined) {
      const char = String.fromCodePoint(text.codePointAt(i) as number);
      throw new UserError(`${path} is in Windows-1252, which has no “${char}”: save the file as UTF-8 and try again.`);
    }
    bytes[i] = byte;
  }
  return bytes;
}
