import type {FailOn} from '../config.js';
import type {Report, Severity} from '../types.js';

const ORDER: readonly Severity[] = ['suggestion', 'warning', 'error'];

/** 2 when a file failed, 1 when a finding is at or above `failOn`, else 0. */
export function exitCode(report: Report, failOn: FailOn): 0 | 1 | 2 {
  if (report.files.some((file) => file.failure !== undefined)) return 2;
  if (failOn === 'never') return 0;
  const {bySeverity} = report.summary;
  return ORDER.slice(ORDER.indexOf(failOn)).some((severity) => bySeverity[severity] > 0) ? 1 : 0;
}
