import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyEdits, inverse} from '../src/edits.js';
import {decode, type Encoding, encode, type TextForm} from '../src/encoding.js';
import {UserError} from '../src/errors.js';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.of(value))));

const FORMS: readonly (readonly [string, TextForm])[] = [
  ['UTF-8', {encoding: 'utf-8', bom: false}],
  ['UTF-8 with a mark', {encoding: 'utf-8', bom: true}],
  ['UTF-16LE', {encoding: 'utf-16le', bom: true}],
  ['UTF-16BE', {encoding: 'utf-16be', bom: true}],
];

describe('decode', () => {
  it.each<[string, Uint8Array, string, Encoding, boolean]>([
    ['UTF-8', bytes('“Café”'), '“Café”', 'utf-8', false],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'One'), 'One', 'utf-8', true],
    ['UTF-16LE', bytes(0xff, 0xfe, 0x4f, 0, 0x1c, 0x20), 'O“', 'utf-16le', true],
    ['UTF-16BE', bytes(0xfe, 0xff, 0, 0x4f, 0x20, 0x1c), 'O“', 'utf-16be', true],
    [
      'Windows-1252',
      bytes(0x93, 'It', 0x92, 's a caf', 0xe9, 0x85, 0x94, ' he said.'),
      '“It’s a café…” he said.',
      'windows-1252',
      false,
    ],
    ['nothing', bytes(), '', 'utf-8', false],
  ])('reads %s', (_, input, text, encoding, bom) => {
    const decoded = decode(input, 'a.txt');
    expect(decoded).toMatchObject({text, encoding, bom});
    expect(decoded.note).toBe(
      encoding === 'windows-1252' ? 'a.txt is not UTF-8: read as Windows-1252, and written back in it.' : undefined,
    );
    expect(Buffer.from(encode(text, decoded, 'a.txt'))).toEqual(Buffer.from(input));
  });
  it.each<[string, Uint8Array, string]>([
    [
      'a NUL',
      bytes('One', 0, 'two'),
      'is a binary file, not text: save the chapter as plain text or Markdown and check that.',
    ],
    [
      'a picture',
      bytes(0x89, 'PNG\r\n', 0x1a, '\n', 1, 2),
      'is a binary file, not text: save the chapter as plain text or Markdown and check that.',
    ],
    [
      'a Word file',
      bytes('PK', 3, 4, 'xyz'),
      'is a Word, EPUB or zip file: save the chapter as plain text or Markdown and check that.',
    ],
    [
      'UTF-8 cut short',
      bytes('One\n“two” caf', 0xc3),
      'is not valid UTF-8 (line 2): open it in your editor and save it as UTF-8.',
    ],
    [
      'bytes that Windows-1252 lacks',
      bytes('One ', 0x81, ' two'),
      'is not valid UTF-8 (line 1): open it in your editor and save it as UTF-8.',
    ],
    [
      'mostly high bytes',
      bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, ' all'),
      'is not valid UTF-8 (line 1): open it in your editor and save it as UTF-8.',
    ],
    [
      'a mark before bad UTF-8',
      bytes(0xef, 0xbb, 0xbf, 'caf', 0xe9),
      'is not valid UTF-8 (line 1): open it in your editor and save it as UTF-8.',
    ],
    ['half a UTF-16 unit', bytes(0xff, 0xfe, 0x4f), 'is damaged UTF-16: open it in your editor and save it as UTF-8.'],
    [
      'half a UTF-16 pair',
      bytes(0xff, 0xfe, 0, 0xd8, 0x4f, 0),
      'is damaged UTF-16: open it in your editor and save it as UTF-8.',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(() => decode(input, 'a.txt')).toThrow(new UserError(`a.txt ${message}`));
  });
  it('reads or refuses any bytes, and never changes one', () => {
    const byte = fc.oneof({weight: 9, arbitrary: fc.integer({min: 32, max: 126})}, fc.integer({min: 0, max: 255}));
    fc.assert(
      fc.property(fc.array(byte, {maxLength: 60}), (values) => {
        const input = Buffer.from(values);
        try {
          const decoded = decode(input, 'a.txt');
          expect(Buffer.from(encode(decoded.text, decoded, 'a.txt'))).toEqual(input);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      {numRuns: 500},
    );
  });
});

describe('encode', () => {
  it('refuses what Windows-1252 lacks', () => {
    expect(() => encode('Māra', {encoding: 'windows-1252', bom: false}, 'a.txt')).toThrow(
      new UserError('a.txt is in Windows-1252, which has no “ā”: save the file as UTF-8 and try again.'),
    );
  });
  it.each(FORMS)('gives back the bytes of a file in %s whose edits were undone', (_, form) => {
    const text = fc.string({unit: 'grapheme'}).filter((text) => !text.includes('\0') && !/^\ufeff/.test(text));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(5), fc.string({unit: 'grapheme'}), (text, at, length, to) => {
        const original = encode(`Chapter ${text}`, form, 'a.txt');
        if (
          [...original].filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length > 0 &&
          form.encoding === 'utf-8'
        )
          return;
        const decoded = decode(original, 'a.txt');
        const start = at % (decoded.text.length + 1);
        const edits = [{start, end: Math.min(decoded.text.length, start + length), text: to}];
        const changed = applyEdits(decoded.text, edits);
        const undone = applyEdits(changed, inverse(decoded.text, edits));
        expect(Buffer.from(encode(undone, decoded, 'a.txt'))).toEqual(Buffer.from(original));
      }),
    );
  });
});
