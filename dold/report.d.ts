import type { FileReport, Summary } from './types.js';
/** Counts over all files of a report. */
export declare function summarise(files: readonly FileReport[]): Summary;
