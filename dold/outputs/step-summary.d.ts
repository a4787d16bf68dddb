import type { Report } from '../types.js';
/** The page that GitHub shows for a run (Markdown): how many findings, in which chapters, of which rules. */
export declare function stepSummary({ files, summary }: Report): string;
