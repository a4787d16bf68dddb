import type { Report } from '../types.js';
/** The Report itself; its schema is schema/report.schema.json. */
export declare function json(report: Report): string;
