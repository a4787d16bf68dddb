import type { FailOn } from '../config.js';
import type { Report } from '../types.js';
/** 2 when a file failed, 1 when more than `max` findings are at or above `failOn`, else 0. */
export declare function exitCode(report: Report, failOn: FailOn, max?: number): 0 | 1 | 2;
