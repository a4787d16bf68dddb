import type {FailOn} from '../config.js';
import type {Report, Severity} from '../types.js';

const ORDER: readonly Severity[] = ['suggestion', 'warning', 'error'];

/** 2 when a file failed, 1 when more than `max` findings are at or above `failOn`, else 0. */
export function exitCode(report: Report, failOn: FailOn, max = 0): 0 | 1 | 2 {
  if (report.files.some((file) => file.failure !== undefined)) return 2;
  if (failOn === 'never') return 0;
  const {bySeverity} = report.summary;
  const counted = ORDER.slice(ORDER.indexOf(failOn)).reduce((sum, severity) => sum + bySeverity[severity], 0);
  return counted > max ? 1 : 0;
}
