import type {Manuscript} from '../../src/check.js';
import type {OutputContext} from '../../src/outputs/output.js';
import {summarise} from '../../src/report.js';
import type {Edit, FileReport, Finding, Report, Safety} from '../../src/types.js';
import {manuscript} from '../check-text.js';

interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly actual: string;
  /** What stands instead, best first. */
  readonly to?: readonly string[];
  readonly safety?: Safety;
  /** Text that stands somewhere before it. */
  readonly after?: string;
}

/** A report on one file, with each fault at the first place of its text. */
export function reportOn(source: string, faults: readonly Fault[], path = 'chapter.txt'): [Report, OutputContext] {
  const findings = faults.map((fault) => findingFor(source, fault));
  const chapter = manuscript(source, path);
  const file: FileReport = {path, format: chapter.format, words: source.split(/\s+/).length, findings};
  return [reportOf([file]), contextFor([chapter])];
}

export function reportOf(files: readonly FileReport[]): Report {
  return {version: 1, files, summary: summarise(files)};
}

export function contextFor(chapters: readonly Manuscript[], color = false): OutputContext {
  return {
    manuscripts: new Map(chapters.map((chapter) => [chapter.path, chapter])),
    marked: new Set(),
    color,
    width: 80,
  };
}

function findingFor(source: string, {rule, message, actual, to = [], safety = 'ask', after = ''}: Fault): Finding {
  const start = source.indexOf(actual, source.indexOf(after));
  const end = start + actual.length;
  return {
    rule,
    message,
    severity: 'error',
    start: position(source, start),
    end: position(source, end),
    actual,
    suggestions: to.map((text) => ({title: `write “${text}”`, safety, edits: [{start, end, text} satisfies Edit]})),
    confidence: 0.9,
    fingerprint: '0123456789abcdef',
  };
}

function position(source: string, offset: number) {
  const lines = source.slice(0, offset).split('\n');
  return {line: lines.length, column: (lines.at(-1) as string).length + 1, offset};
}
