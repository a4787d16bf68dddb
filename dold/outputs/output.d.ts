import type { Manuscript } from '../check.js';
import type { Report } from '../types.js';
/** What an output may use beside the report. */
export interface OutputContext {
    /** The chapters that were checked, by the path they have in the report. */
    readonly manuscripts: ReadonlyMap<string, Manuscript>;
    /** The paths of those whose file begins with a byte order mark. */
    readonly marked: ReadonlySet<string>;
    /** Write terminal colours. */
    readonly color: boolean;
    /** Columns of the terminal. */
    readonly width: number;
}
/** Turns a report into what stands on stdout. Pure: the same report gives the same text. */
export type Output = (report: Report, context: OutputContext) => string;
