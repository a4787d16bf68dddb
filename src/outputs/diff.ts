import {applyEdits} from '../edits.js';
import type {Report} from '../types.js';
import type {OutputContext} from './output.js';
import {unifiedDiff} from './unified-diff.js';

/** The first suggestion of each finding as a unified diff that `git apply` and `patch -p1` take. */
export function diff(report: Report, {manuscripts, marked}: OutputContext): string {
  let out = '';
  for (const file of report.files) {
    const source = manuscripts.get(file.path)?.source;
    if (source === undefined) continue;
    const edits = file.findings.flatMap((finding) => finding.suggestions[0]?.edits ?? []);
    const mark = marked.has(file.path) ? '\ufeff' : '';
    out += unifiedDiff(file.path, mark + source, mark + applyEdits(source, edits));
  }
  return out;
}
