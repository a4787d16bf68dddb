import {createHash} from 'node:crypto';
import type {Manuscript} from '../../check.js';
import type {Encoding} from '../../encoding.js';
import type {Report, Segment} from '../../types.js';
import {type Block, blocksOf} from '../excerpt.js';
import type {PageChapter, PageData, PageFile, PageFinding, PageParagraph, Run} from './page-data.js';

/** A chapter of the report and the state of its file. */
export interface ReportChapter {
  readonly manuscript: Manuscript;
  /** Of the bytes of the file. */
  readonly sha256: string;
  readonly encoding: Encoding;
  /** The file begins with a byte order mark. */
  readonly bom: boolean;
}

/** What the page shows: the prose in paragraphs, each finding with its paragraph. */
export function pageData(report: Report, given: readonly ReportChapter[]): PageData {
  const files: PageFile[] = [];
  const chapters: PageChapter[] = [];
  const paragraphs: PageParagraph[] = [];
  const findings: PageFinding[] = [];
  for (const {manuscript, sha256, encoding, bom} of given) {
    const {path, source} = manuscript;
    const own = report.files.find((file) => file.path === path)?.findings ?? [];
    const blocks = blocksOf(manuscript);
    const first = paragraphs.length;
    addParagraphs(manuscript, blocks, files.length, chapters, paragraphs);
    for (const finding of own) {
      const index = blocks.findLastIndex((block) => block.start <= finding.start.offset);
      findings.push({paragraph: first + Math.max(0, index), finding});
    }
    files.push({path, sha256, encoding, bom, source});
  }
  const named = withFileNames(chapters, files);
  return {id: idOf(files, findings), files, chapters: named, paragraphs, findings};
}

function addParagraphs(
  manuscript: Manuscript,
  blocks: readonly Block[],
  file: number,
  chapters: PageChapter[],
  paragraphs: PageParagraph[],
): void {
  const {path, source, prose} = manuscript;
  let segment = 0;
  let heading: string | undefined;
  let end = 0;
  chapters.push({title: blocks[0]?.heading ?? '', file});
  for (const [index, block] of blocks.entries()) {
    const begins = block.heading !== heading;
    if (begins && index > 0) chapters.push({title: block.heading ?? '', file});
    heading = block.heading;
    const afterBreak = index > 0 && !begins && hasSceneBreak(source.slice(end, block.start));
    end = block.end;
    while (segment < prose.segments.length && (prose.segments[segment] as Segment).sourceStart < block.start) segment++;
    paragraphs.push({
      chapter: chapters.length - 1,
      runs: runsOf(manuscript, block, segment),
      ...(begins ? {heading: true} : {}),
      ...(afterBreak ? {afterBreak: true} : {}),
    });
  }
  if (blocks.length === 0) chapters[chapters.length - 1] = {title: path, file};
}

/** A line of ornaments alone between two paragraphs; the paragraphs' own lines may begin and end with markup. */
function hasSceneBreak(gap: string): boolean {
  const between = gap.split(/\r\n?|\n/).slice(1, -1);
  return between.some((line) => /^[\s*#~=_+•·◊◇◆⁂★☆─━⸻–—-]+$/u.test(line) && line.trim() !== '');
}

/** Chapters of several files, and those without a heading, carry the name of their file. */
function withFileNames(chapters: readonly PageChapter[], files: readonly PageFile[]): PageChapter[] {
  return chapters.map(({title, file}) => {
    const {path} = files[file] as PageFile;
    const alike = chapters.some((other) => other.file !== file && other.title === title);
    const name = path.split('/').at(-1) ?? path;
    return {title: title === '' ? name : alike ? `${title} (${name})` : title, file};
  });
}

/** The runs of a block; `from` is the first segment that may lie in it. */
function runsOf({source, prose}: Manuscript, block: Block, from: number): Run[] {
  const runs: Run[] = [];
  for (let i = from; i < prose.segments.length; i++) {
    const segment = prose.segments[i] as Segment;
    if (segment.sourceStart >= block.end) break;
    if (segment.verbatim) runs.push(...verbatimRuns(segment, prose.italics));
    else runs.push({start: segment.sourceStart, end: segment.sourceEnd, text: readAs(segment, source, prose.text)});
  }
  return runs;
}

/** Inline code and addresses stand as a placeholder in the prose; they are shown as they are. */
function readAs({fixed, proseStart, proseEnd, sourceStart, sourceEnd}: Segment, source: string, text: string): string {
  return fixed ? source.slice(sourceStart, sourceEnd) : text.slice(proseStart, proseEnd);
}

function verbatimRuns(segment: Segment, italics: Manuscript['prose']['italics']): Run[] {
  const {proseStart, proseEnd, sourceStart} = segment;
  const inside = italics.filter(({start, end}) => start < proseEnd && end > proseStart);
  if (inside.length === 0) return [{start: sourceStart, end: segment.sourceEnd}];
  const cuts = new Set([proseStart, proseEnd]);
  for (const {start, end} of inside) {
    cuts.add(Math.max(start, proseStart));
    cuts.add(Math.min(end, proseEnd));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, i): Run => {
    const from = places[i] as number;
    const italic = inside.some(({start, end}) => start <= from && to <= end);
    const run = {start: sourceStart + from - proseStart, end: sourceStart + to - proseStart};
    return italic ? {...run, italic} : run;
  });
}

function idOf(files: readonly PageFile[], findings: readonly PageFinding[]): string {
  const hash = createHash('sha256');
  for (const {path, sha256} of files) hash.update(`${path}\n${sha256}\n`);
  hash.update(JSON.stringify(findings));
  return hash.digest('hex');
}
