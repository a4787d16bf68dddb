import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyEdits, inverse} from '../src/edits.js';
import {readMarkdown} from '../src/formats/markdown.js';
import {readText} from '../src/formats/text.js';
import {coveringRange, sourceRange, toSourceEdits} from '../src/segments.js';
import type {Edit, Prose} from '../src/types.js';

const paragraphs = (prose: Prose): string[] => (prose.text === '' ? [] : prose.text.split('\n\n'));
const ignored = (prose: Prose) =>
  prose.ignored.map(({start, end, rules}) => [prose.text.slice(start, end).trim(), rules]);
const italics = (prose: Prose) => prose.italics.map(({start, end}) => prose.text.slice(start, end));

/** The source with one word of the prose replaced; undefined when markup stands in the way. */
function replaced(source: string, prose: Prose, from: string, to: string): string | undefined {
  const start = prose.text.indexOf(from);
  const edits = toSourceEdits(prose.segments, [{start, end: start + from.length, text: to}]);
  return edits && applyEdits(source, edits);
}

const WRAPPED = `The rain had come down the whole of that week and nobody
in the village could say when it would stop. Mara sat by the
window and counted the carts that went past, one after the
other, until the lamp was lit.`;

describe('plain text', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads a paragraph a line (%s)', (_, end) => {
    const source = ['Mara ran.', '', '“Stop,” he said.', '“No.”', ''].join(end);
    expect(paragraphs(readText(source))).toEqual(['Mara ran.', '“Stop,” he said.', '“No.”']);
  });
  it('joins wrapped lines between blank lines', () => {
    const prose = readText(`${WRAPPED}\n\n${WRAPPED}\n`);
    expect(paragraphs(prose)).toEqual([WRAPPED.replaceAll('\n', ' '), WRAPPED.replaceAll('\n', ' ')]);
  });
  it('takes an indent as the beginning of a paragraph', () => {
    const source = `    ${WRAPPED}\n    ${WRAPPED}\n\tShe slept.`;
    expect(paragraphs(readText(source))).toEqual([
      WRAPPED.replaceAll('\n', ' '),
      WRAPPED.replaceAll('\n', ' '),
      'She slept.',
    ]);
  });
  it('leaves short lines of speech in a wrapped text apart', () => {
    const source = `${WRAPPED}\n\n“Again?” he said.\n“Again,” she said.\n“And no word?”\n\n${WRAPPED}`;
    expect(paragraphs(readText(source)).slice(1, 4)).toEqual([
      '“Again?” he said.',
      '“Again,” she said.',
      '“And no word?”',
    ]);
  });
  it('reads long and wrapped paragraphs in one file', () => {
    const long = WRAPPED.replaceAll('\n', ' ');
    expect(paragraphs(readText([WRAPPED, long, WRAPPED, long].join('\n\n')))).toEqual([long, long, long, long]);
  });
  it('joins lines of all lengths where nearly all break in mid-sentence', () => {
    const lines = `The lamp over the harbour gate
swung in the wind that came in from the sea with the rain and the smell of tar and of the boats below,
and nobody who passed under it
looked up to see who
had lit it on a night so dark that the pilots would not have left the bar for any money in the town,
since all of them had heard what
became of the last pilot, whose
boat lay with its keel in the air
beside the long wall of the mole.`;
    expect(paragraphs(readText(lines))).toEqual([lines.replaceAll('\n', ' ')]);
  });

  it('does not take a long line of speech for a wrapped line', () => {
    const source = 'He ran to the gate and stopped there for breath.\nShe followed him.';
    expect(paragraphs(readText(source))).toEqual(source.split('\n'));
  });
  it('leaves out scene breaks and white space at the ends of lines', () => {
    const source = 'One. \t\n***\n\tTwo.  \n* * *\n---\n  ⁂\nThree.\n"..."';
    expect(paragraphs(readText(source))).toEqual(['One.', 'Two.', 'Three.', '"..."']);
  });
  it('reads nothing out of nothing', () => {
    expect(readText('')).toEqual({text: '', segments: [], ignored: [], italics: []});
    expect(readText(' \r\n\t\n').text).toBe('');
  });
  it('keeps the bytes between two words that change', () => {
    const source = WRAPPED.replaceAll('\n', '  \r\n');
    expect(replaced(source, readText(source), 'nobody', 'no one')).toBe(source.replace('nobody', 'no one'));
  });
});

describe('Markdown', () => {
  it.each<[string, string, string[]]>([
    ['a heading is a paragraph', '# One *day* #\nText.', ['One day', 'Text.']],
    ['a line under a heading', 'One\n===\n\nText.', ['One', 'Text.']],
    ['a soft break is a space', 'one\ntwo  three', ['one two  three']],
    ['emphasis inside a word', 'un*believ*able __truly__', ['unbelievable truly']],
    ['a link: its text, not its address', 'See [the map](http://x.org "a tilte") here.', ['See the map here.']],
    ['a link by reference', 'See [the map][m] here.\n\n[m]: http://x.org', ['See the map here.']],
    ['escapes and entities', 'A \\*star\\* &amp; caf&eacute; &#8212; &lt;', ['A *star* & café — <']],
    ['inline code', 'Run `npm  i` now.', ['Run \ufffc now.']],
    ['addresses', 'At <http://a.org> or www.b.org today.', ['At \ufffc or \ufffc today.']],
    ['an image', 'One ![a map](m.png) two', ['One two']],
    ['HTML', 'One <b>bold</b> word <!-- note --> here.\n\n<div>\nnot read\n</div>', ['One bold word here.']],
    ['code', '```js\nlet i\n```\nText.\n\n    more code', ['Text.']],
    ['front matter', '---\ntitle: i am\n---\nText.', ['Text.']],
    ['a block quote', '> one\n> two\n>\n> three', ['one two', 'three']],
    ['a list', '- one\n  two\n- [ ] three\n\n1. four', ['one two', 'three', 'four']],
    ['a table', '| a | b c |\n|---|---|\n| `x` | d |', ['a', 'b c', '\ufffc', 'd']],
    ['a footnote', 'Text.[^1]\n\n[^1]: A note.', ['Text.', 'A note.']],
    ['a scene break', 'One.\n\n* * *\n\nTwo.', ['One.', 'Two.']],
    ['verse', 'the rain  \nthe wind\\\nthe sea', ['the rain the wind the sea']],
    ['lines of speech with hard breaks', '"Go."  \n"No."<br>\n"Why?"', ['"Go."', '"No."', '"Why?"']],
    ['CRLF', '# A\r\n\r\none\r\ntwo', ['A', 'one two']],
    [
      'a chapter whose lines are all indented',
      '    One day it rained.\n\n    It went on.',
      ['One day it rained.', 'It went on.'],
    ],
  ])('%s', (_, source, expected) => {
    expect(paragraphs(readMarkdown(source))).toEqual(expected);
  });
  it('takes each line that is longer than any wrapped line as a paragraph', () => {
    const long = `${WRAPPED.replaceAll('\n', ' ')}`;
    expect(paragraphs(readMarkdown(`${long}\n${long}`))).toEqual([long, long]);
  });
  it('records italics', () => {
    expect(italics(readMarkdown('One.\n\n*Two* and _three\nfour_ and <i>five</i> **six**'))).toEqual([
      'Two',
      'three four',
      'five',
    ]);
  });
  it.each<[string, string, string, string | undefined]>([
    ['un*beleiv*able', 'beleiv', 'believ', 'un*believ*able'],
    ['un*beleiv*able', 'unbeleivable', 'unbelievable', undefined],
    ['caf&eacute; teh', 'café teh', 'café the', 'café the'],
    ['a &amp; teh', 'teh', 'the', 'a &amp; the'],
    ['> the\n> the end', 'the the', 'the', '> the end'],
    ['Run `x` now', ' \ufffc', '', undefined],
    ['One.\n\nTwo.', '.\n\nT', '. t', undefined],
    ['so*then* go', 'then ', 'than ', undefined],
    ['so *then* go', 'then', 'than', 'so *than* go'],
  ])('in %s writes over %s', (source, from, to, expected) => {
    expect(replaced(source, readMarkdown(source), from, to)).toBe(expected);
  });
  it('puts a comma beside the word, before a placeholder and after it', () => {
    const source = 'Go *on* `x` Bob';
    const {segments} = readMarkdown(source);
    const at = (offset: number) => sourceRange(segments, offset, offset)?.start;
    expect([at(5), at(6), at(7)]).toEqual([6, 8, 11]);
    expect(coveringRange(segments, 6, 7)).toEqual({start: 8, end: 11});
  });
});

describe.each([
  ['text', readText],
  ['Markdown', readMarkdown],
])('ignore comments in %s', (_, read) => {
  it('cover the next paragraph', () => {
    const source =
      'One.\n\n<!-- bluepencil ignore comma-splice, spelling -->\nTwo.\n\nThree.\n\n<!--bluepencil ignore-->\n\nFour.';
    const prose = read(source);
    expect(paragraphs(prose)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    expect(ignored(prose)).toEqual([
      ['Two.', ['comma-splice', 'spelling']],
      ['Four.', 'all'],
    ]);
  });
  it('cover a block, to its end or to the end of the file', () => {
    const source =
      'One.\n\n<!-- bluepencil ignore-start -->\n\nTwo.\n\nThree.\n\n<!-- bluepencil ignore-end -->\n\nFour.\n\n<!-- bluepencil ignore-start a-an -->\n\nFive.';
    expect(ignored(read(source))).toEqual([
      ['Two.\n\nThree.', 'all'],
      ['Five.', ['a-an']],
    ]);
  });
  it('cover the whole file', () => {
    expect(ignored(read('One.\n\n<!-- bluepencil ignore-file ellipsis -->'))).toEqual([['One.', ['ellipsis']]]);
  });
  it('are nothing else', () => {
    expect(ignored(read('<!-- bluepencil ignored -->\n\nOne.'))).toEqual([]);
  });
});

const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n');
const scrap = fc.constantFrom(
  ...['*', '**', '_', '`', '\\', '\\*', '&amp;', '&#8212;', '&nope;', '<b>', '<!-- x -->', '[a](b)', '![c](d)', '> '],
  ...['# ', '- ', '1. ', '    ', '\t', '  ', ' ', '---', '***', '| a | b |', '|---|---|', '[^1]', 'http://a.org', '~~'],
  ...['“', '”', '"', "'", '...', 'the the', 'i', 'word', 'Mara', 'é', '🜁', '\u00a0', '\ufeff', '```'],
);
const source = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: scrap},
      {weight: 2, arbitrary: fc.constant(' ')},
      ending,
      fc.string({maxLength: 6}),
    ),
  )
  .map((pieces) => pieces.join(''));

/** Edits of the prose at increasing places, none touching another. */
function editsOf(prose: Prose, cuts: readonly (readonly [number, number, string])[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const [gap, length, text] of cuts) {
    const start = at + gap;
    const end = start + length;
    if (end > prose.text.length) break;
    edits.push({start, end, text});
    at = end + 1;
  }
  return edits;
}

describe.each([
  ['text', readText],
  ['Markdown', readMarkdown],
])('any %s', (_, read) => {
  it('is covered by segments without gaps, and a verbatim segment is its source', () => {
    fc.assert(
      fc.property(source, (source) => {
        const {text, segments, italics, ignored} = read(source);
        let prose = 0;
        let from = 0;
        for (const segment of segments) {
          expect(segment.proseStart).toBe(prose);
          expect(segment.sourceStart).toBeGreaterThanOrEqual(from);
          expect(segment.sourceEnd).toBeGreaterThanOrEqual(segment.sourceStart);
          const slice = text.slice(segment.proseStart, segment.proseEnd);
          if (segment.verbatim) expect(source.slice(segment.sourceStart, segment.sourceEnd)).toBe(slice);
          prose = segment.proseEnd;
          from = segment.sourceEnd;
        }
        expect(prose).toBe(text.length);
        for (const range of [...italics, ...ignored]) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      {numRuns: 500},
    );
  });
  it('comes back from any subset of its edits, and nothing outside them changes', () => {
    const cut = fc.tuple(fc.nat(9), fc.nat(4), fc.string({maxLength: 3}));
    fc.assert(
      fc.property(source, fc.array(cut), (source, cuts) => {
        const prose = read(source);
        const mapped = editsOf(prose, cuts).flatMap((edit) => toSourceEdits(prose.segments, [edit]) ?? []);
        const changed = applyEdits(source, mapped);
        expect(applyEdits(changed, inverse(source, mapped))).toBe(source);
        const kept = (text: string, edits: readonly Edit[]) =>
          [...edits, undefined].map((edit, i) => text.slice(edits[i - 1]?.end ?? 0, edit?.start));
        expect(kept(changed, inverse(source, mapped))).toEqual(kept(source, mapped));
      }),
      {numRuns: 500},
    );
  });
});
