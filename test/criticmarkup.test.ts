import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {runApply} from '../src/commands/apply.js';
import {changeMark, readMarks} from '../src/criticmarkup.js';
import {textHash} from '../src/decisions-file.js';
import {applyEdits, hasSomeOf} from '../src/edits.js';
import {criticmarkup} from '../src/outputs/criticmarkup.js';
import {folderWith} from './folder.js';
import {reportOf, reportOn} from './outputs/fixtures.js';

vi.mock('../src/terminal.js', async (original) => ({...(await original<object>()), say: () => undefined}));

const TIE = /\{>>bluepencil [0-9a-f]{16}<<\}$/;

/** The chapter with marks, without the tie at its end. */
function marked(...given: Parameters<typeof reportOn>): string {
  const text = criticmarkup(...reportOn(...given));
  expect(text).toMatch(TIE);
  return text.replace(TIE, '');
}

const fault = (actual: string, ...to: string[]) => ({rule: 'r', message: 'Why.', actual, to});

describe('the marks', () => {
  it.each([
    [
      "They left they're lamps.\r\n",
      fault("they're", 'their', 'there'),
      "They left {~~they're~>their~~}{>>Why. Or write “there”. (r)<<} lamps.\r\n",
    ],
    ['Go on Pell.\n', fault('on', 'on,'), 'Go on{++,++}{>>Why. (r)<<} Pell.\n'],
    ['He was very very tired.', fault('very very', 'very'), 'He was very{-- very--}{>>Why. (r)<<} tired.'],
    ['Well.. maybe.', fault('..', '...'), 'Well..{++.++}{>>Why. (r)<<} maybe.'],
    ['He wont go.', fault('wont', "won't"), "He {~~wont~>won't~~}{>>Why. (r)<<} go."],
    ['He have gone.', fault('have gone'), 'He {==have gone==}{>>Why. (r)<<}.'],
    ['over the\nhill', fault('the', 'a'), 'over {~~the~>a~~}{>>Why. (r)<<}\nhill'],
  ])('stand in the text: %s', (source, given, expected) => {
    expect(marked(source, [given])).toBe(expected);
  });

  it('are one where two findings change one word', () => {
    expect(marked('So i.. ran.', [fault('i', 'I'), fault('..', '...')])).toBe(
      'So {~~i..~>I...~~}{>>Why. (r)<<}{>>Why. (r)<<} ran.',
    );
  });

  it('are two where findings change words side by side', () => {
    expect(marked("to they're wont", [fault("they're", 'their'), fault('wont', 'want')])).toBe(
      "to {~~they're~>their~~}{>>Why. (r)<<} {~~wont~>want~~}{>>Why. (r)<<}",
    );
  });

  it('are refused where the chapter has some', () => {
    const source = 'One.\nTwo {++,++} wont.\n';
    expect(() => marked(source, [fault('wont', "won't")])).toThrow(/^chapter.txt:2: CriticMarkup stands here already/);
  });

  it('are refused where their words would close them', () => {
    expect(() => marked('A ~> b.', [fault('~>', '->')])).toThrow(/characters that CriticMarkup would misread/);
  });

  it('are made for one chapter alone', () => {
    const [report, context] = reportOn('i', [fault('i', 'I')]);
    const [file] = report.files;
    if (!file) throw new Error('no file');
    expect(() => criticmarkup(reportOf([file, file]), context)).toThrow(/one chapter at a time/);
  });
});

describe('reading', () => {
  it('gives the text before and after', () => {
    const text = 'a {~~b~>c~~}{>>why<<} d{++,++} {--e --}{==f==}{>>?<<}\n{>>bluepencil 0123456789abcdef<<}\n';
    expect(readMarks(text, 'x')).toEqual({
      before: 'a b d e f\n',
      after: 'a c d, f\n',
      changes: 3,
      tie: '0123456789abcdef',
    });
  });

  it.each(['a {++b', 'a\n{~~b~~} c', '{--b {++c++} --}', '{>>why', '{~~a~~} {~~b~>c~~}'])(
    'refuses a mark that is not closed: %s',
    (text) => expect(() => readMarks(text, 'x.critic.md')).toThrow(/^x.critic.md:\d: the mark \{..+ is not closed/),
  );

  it('takes back any change', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b ', '-', '+', '~', '=', '}', '\n'), maxLength: 6});
    fc.assert(
      fc.property(text, text, text, text, (left, before, after, right) => {
        fc.pre(!/~>|~~\}/.test(`${before}~`) && !/--\}|\+\+\}|~~\}/.test(before + after));
        const read = readMarks(left + changeMark({before, after}) + right, 'x');
        expect([read.before, read.after]).toEqual([left + before + right, left + after + right]);
      }),
    );
  });
});

describe('apply', () => {
  const CHAPTER = 'Then i ran.. It was late.\r\n\r\nAnd i fell.\r\n';
  const MARKED =
    'Then {~~i~>I~~}{>>Why.<<} ran..{++.++} It was late.\r\n\r\nAnd {~~i~>I~~} fell.\r\n{>>bluepencil 0000000000000000<<}';
  const tied = MARKED.replace(/[0-9a-f]{16}/, textHash(CHAPTER));
  const write = (files: Record<string, string>) => {
    const folder = folderWith(files);
    return {
      apply: (name: string, to?: string) =>
        runApply(join(folder, name), to === undefined ? {} : {to: join(folder, to)}),
      read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    };
  };

  it.each([
    ['all marks', tied, 'Then I ran... It was late.\r\n\r\nAnd I fell.\r\n'],
    ['a mark taken out', tied.replace('{++.++}', ''), 'Then I ran.. It was late.\r\n\r\nAnd I fell.\r\n'],
    ['a mark carried out by hand', tied.replace('{++.++}', '.'), 'Then I ran... It was late.\r\n\r\nAnd I fell.\r\n'],
    [
      'own words',
      tied.replace('late', 'dark{++ already++}'),
      'Then I ran... It was dark already.\r\n\r\nAnd I fell.\r\n',
    ],
    ['a line break after the tie', `${tied}\r\n`, 'Then I ran... It was late.\r\n\r\nAnd I fell.\r\n'],
    ['no comments', tied.replace(/\{>>.*?<<\}/g, ''), 'Then I ran... It was late.\r\n\r\nAnd I fell.\r\n'],
    [
      'no comments, some carried out by hand',
      tied
        .replace(/\{>>.*?<<\}/g, '')
        .replace('{~~i~>I~~}', 'I')
        .replace('{++.++}', ''),
      'Then I ran.. It was late.\r\n\r\nAnd I fell.\r\n',
    ],
    ['nothing left', tied.replace(/\{~~i.*?~~\}/g, 'i').replace(/\{.*?\}/g, ''), CHAPTER],
  ])('takes the marks: %s', async (_, marks, expected) => {
    const {apply, read} = write({'a.txt': CHAPTER, 'a.critic.txt': marks});
    expect(await apply('a.critic.txt')).toBe(0);
    expect(read('a.txt')).toBe(expected);
  });

  it('takes another name with --to, and keeps the byte order mark', async () => {
    const {apply, read} = write({'a.txt': `\ufeff${CHAPTER}`, 'marks.md': `\ufeff${tied}`});
    await apply('marks.md', 'a.txt');
    expect(read('a.txt')).toMatch(/^\ufeffThen I ran/);
  });

  it.each([
    ['of another chapter', tied.replace(/[0-9a-f]{16}/, '0123456789abcdef'), /does not match/],
    ['of another text', 'Then {~~i~>I~~} went.', /does not match/],
    ['not closed', tied.replace('~~}', ''), /a.critic.txt:\d: the mark .* is not closed/],
  ])('changes nothing for marks that are %s', async (_, marks, sentence) => {
    const {apply, read} = write({'a.txt': CHAPTER, 'a.critic.txt': marks});
    await expect(apply('a.critic.txt')).rejects.toThrow(sentence);
    expect(read('a.txt')).toBe(CHAPTER);
  });

  it('asks for the chapter where the name does not say it', async () => {
    const {apply} = write({'marks.txt': tied, 'b.critic.txt': tied});
    await expect(apply('marks.txt')).rejects.toThrow(/does not say which chapter it is for/);
    await expect(apply('b.critic.txt')).rejects.toThrow(/b.txt, which is not here/);
  });
});

it('knows a text with some of the edits', () => {
  const source = 'i ran.. and i fell';
  const edits = [
    {start: 0, end: 1, text: 'I'},
    {start: 7, end: 7, text: '.'},
    {start: 12, end: 13, text: 'I'},
  ];
  for (const some of [[], edits.slice(1), edits.slice(0, 2), edits])
    expect(hasSomeOf(source, edits, applyEdits(source, some))).toBe(true);
  expect(hasSomeOf(source, edits, 'i ran.. and I fell down')).toBe(false);
  expect(hasSomeOf(source, edits, 'We ran.. and i fell')).toBe(false);
});
