import type {Report} from '../types.js';

/** The Report itself; its schema is schema/report.schema.json. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
