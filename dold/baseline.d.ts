import type { FileReport, Finding, Report } from './types.js';
/** The findings a story had when its baseline was made. */
export interface Baseline {
    /** Those of a chapter that it does not hold. */
    newIn(file: FileReport): readonly Finding[];
}
/**
 * Read a baseline.
 *
 * A fingerprint that another chapter had counts as known: passages move, and chapters are renamed, split and joined.
 *
 * @throws {UserError}
 *   When the file is missing or no baseline: then all findings would seem new.
 */
export declare function loadBaseline(path: string): Promise<Baseline>;
/** Write the findings of a report as the baseline: sorted, one a line, so that two authors' copies merge well. */
export declare function saveBaseline(path: string, { files }: Report): Promise<void>;
