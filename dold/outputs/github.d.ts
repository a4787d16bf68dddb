import type { Report } from '../types.js';
/** Workflow commands that GitHub shows beside the lines of a pull request. */
export declare function github(report: Report): string;
