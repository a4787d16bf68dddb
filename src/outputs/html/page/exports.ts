import type {DecisionsFile, FileDecision} from '../../../decisions-file.js';
import {applyEdits} from '../../../edits.js';
import {verdictEdits} from '../../../review/session.js';
import {unifiedDiff} from '../../unified-diff.js';
import type {PageData, PageFile} from '../page-data.js';
import type {Decisions} from './decisions.js';

/** A file with the accepted repairs made; begins with a byte order mark where the file does. */
export function correctedFile(data: PageData, decisions: Decisions, index: number): string {
  const {bom, source} = data.files[index] as PageFile;
  return (bom ? '\ufeff' : '') + applyEdits(source, decisions.editsOf(index));
}

/** The accepted repairs as a unified diff. */
export function patch(data: PageData, decisions: Decisions): string {
  return data.files
    .map(({path, bom, source}, index) =>
      unifiedDiff(path, (bom ? '\ufeff' : '') + source, correctedFile(data, decisions, index)),
    )
    .join('');
}

/** All decisions, as `bluepencil apply` takes them. */
export function decisionsFile(data: PageData, decisions: Decisions): DecisionsFile {
  const chapters = data.files.map(({path, sha256}) => ({path, sha256, decisions: [] as FileDecision[]}));
  for (const [index, page] of data.findings.entries()) {
    const verdict = decisions.verdict(index);
    const {fingerprint, rule, actual, start} = page.finding;
    if (!verdict) continue;
    const about = {fingerprint, rule, text: actual.replace(/\s+/g, ' '), start: start.offset};
    const edits = verdictEdits(page, verdict);
    const decision: FileDecision =
      verdict.kind === 'rejected' || verdict.kind === 'ignored'
        ? {...about, verdict: verdict.kind}
        : {...about, verdict: 'accepted', edits: edits.map(({start, end, text}) => ({start, end, text}))};
    chapters[decisions.fileOf(index)]?.decisions.push(decision);
  }
  return {version: 1, chapters: chapters.filter((chapter) => chapter.decisions.length > 0)};
}
