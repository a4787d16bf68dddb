import type { Manuscript } from '../../check.js';
import type { Encoding } from '../../encoding.js';
import type { Report } from '../../types.js';
import type { PageData } from './page-data.js';
/** A chapter of the report and the state of its file. */
export interface ReportChapter {
    readonly manuscript: Manuscript;
    /** Of the bytes of the file. */
    readonly sha256: string;
    readonly encoding: Encoding;
    /** The file begins with a byte order mark. */
    readonly bom: boolean;
}
/** What the page shows: the prose in paragraphs, each finding with its paragraph. */
export declare function pageData(report: Report, given: readonly ReportChapter[]): PageData;
