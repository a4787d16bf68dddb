import type {FileReport, Severity, Summary} from './types.js';

/** Counts over all files of a report. */
export function summarise(files: readonly FileReport[]): Summary {
  const bySeverity: Record<Severity, number> = {error: 0, warning: 0, suggestion: 0};
  const byRule: Record<string, number> = {};
  let words = 0;
  let findings = 0;
  for (const file of files) {
    words += file.words;
    findings += file.findings.length;
    for (const finding of file.findings) {
      bySeverity[finding.severity]++;
      byRule[finding.rule] = (byRule[finding.rule] ?? 0) + 1;
    }
  }
  return {files: files.length, words, findings, bySeverity, byRule};
}
