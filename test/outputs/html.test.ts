import {expect, it} from 'vitest';
import {pageData, type ReportChapter} from '../../src/outputs/html/data.js';
import {html} from '../../src/outputs/html/html.js';
import {piecesOf, readingOf, repairedReading, type Shown} from '../../src/outputs/html/page/pieces.js';
import type {Verdict} from '../../src/review/session.js';
import {reportOn} from './fixtures.js';

type Faults = Parameters<typeof reportOn>[1];

function dataOf(source: string, faults: Faults, path = 'chapter.md') {
  const [report, {manuscripts}] = reportOn(source, faults, path);
  const chapters: ReportChapter[] = [...manuscripts.values()].map((manuscript) => ({
    manuscript,
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    bom: false,
  }));
  return {report, chapters, data: pageData(report, chapters)};
}

/** The first paragraph with its marks: `[before|after]`. */
function marked(source: string, faults: Faults, verdicts: readonly (Verdict | undefined)[] = []): string {
  const {data} = dataOf(source, faults, 'chapter.txt');
  const runs = data.paragraphs[0]?.runs ?? [];
  const shown = data.findings.map(({finding}, index): Shown => ({index, finding, verdict: verdicts[index]}));
  const text = (reading: readonly {readonly text: string}[]) => reading.map((each) => each.text).join('');
  let out = '';
  let at = 0;
  for (const piece of piecesOf(source, shown)) {
    out += text(readingOf(source, runs, at, piece.start));
    out += `[${text(readingOf(source, runs, piece.start, piece.end))}|${text(repairedReading(source, runs, piece))}]`;
    at = piece.end;
  }
  return out + text(readingOf(source, runs, at, source.length));
}

const fault = (actual: string, ...to: string[]) => ({rule: 'spelling', message: 'Wrong.', actual, to});

it('reads markup as what it means', () => {
  const {data} = dataOf('# One\n\n*Soon.*\n\nA *very\nlong* day &amp; night\\!\n\n***\n\nThe `end`.\n', []);
  const {source} = data.files[0] ?? {source: ''};
  const read = data.paragraphs.map(({runs, heading, afterBreak}) => ({
    text: runs
      .map((run) => (run.italic ? '/' : '') + (run.text ?? source.slice(run.start, run.end)) + (run.italic ? '/' : ''))
      .join(''),
    ...(heading ? {heading} : {}),
    ...(afterBreak ? {afterBreak} : {}),
  }));
  expect(read.map(({text, ...rest}) => ({...rest, text: text.replace('/ /', ' ')}))).toEqual([
    {text: 'One', heading: true},
    {text: '/Soon./'},
    {text: expect.stringMatching(/^A \/very.*long\/ day & night!$/)},
    {text: 'The `end`.', afterBreak: true},
  ]);
});

it('makes a chapter of each heading, and one of what stands before', () => {
  const {data} = dataOf('Before.\n\n# One\n\nHere.\n\n# Two\n\nThere.\n', [fault('There', 'Where')]);
  expect(data.chapters.map(({title}) => title)).toEqual(['chapter.md', 'One', 'Two']);
  expect(data.paragraphs.map(({chapter}) => chapter)).toEqual([0, 1, 1, 2, 2]);
  expect(data.findings.map(({paragraph}) => paragraph)).toEqual([4]);
});

it('marks whole words, and bare edits where two findings share a word', () => {
  expect(marked('He saw thr lamp.', [fault('thr', 'the')])).toBe('He saw [thr|the] lamp.');
  expect(marked('Well i.. fell.', [fault('i', 'I'), fault('..', '...')])).toBe('Well [i|I][..|...] fell.');
});

it('shows what an accepted repair does, and no open finding over it', () => {
  const faults = [fault('thr lamp', 'the lamp', 'three lamps'), fault('lamp', 'lamb')];
  expect(marked('He saw thr lamp.', faults, [{kind: 'accepted', suggestion: 1}])).toBe(
    'He saw [thr lamp|three lamps].',
  );
});

it('holds every character of a hostile text as data', () => {
  const source = '</script><!-- <script> \u2028 --> thr & "quotes"\n';
  const {report, chapters, data} = dataOf(source, [fault('thr', '</script>')], '<b>"&.txt');
  const page = html(report, chapters, {script: 'run()', style: 'p{}'});
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).toContain('<title>&lt;b&gt;&quot;&amp;.txt · bluepencil</title>');
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
});

it('lets its own script and style run, and nothing else', () => {
  const {report, chapters} = dataOf('Well.\n', []);
  const page = html(report, chapters, {script: 'run()', style: 'p{}'});
  // printf 'run()' | openssl dgst -sha256 -binary | base64
  expect(page).toContain(
    `content="default-src 'none'; script-src 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='; style-src 'sha256-`,
  );
});

it('has another identity for another text or other findings', () => {
  const id = (source: string, faults: Faults) => dataOf(source, faults).data.id;
  expect(new Set([id('Well.', []), id('Well.', []), id('Well.', [fault('Well', 'Hm')])]).size).toBe(2);
});
