import { type ProjectFlags } from '../project.js';
export type ReportFormat = 'html' | 'markdown';
export interface ReportFlags extends ProjectFlags {
    readonly format: ReportFormat;
    /** Where to write it; `-` is standard output. */
    readonly output?: string;
    /** Tell how the faults have changed over at most so many commits; `true` means the usual number. */
    readonly history?: number | true;
    /** The history from this day on, as in 2026-01-31. */
    readonly since?: string;
}
/** `bluepencil report`: write the findings as a page to decide on, or as a comment for a pull request. */
export declare function runReport(paths: readonly string[], flags: ReportFlags): Promise<number>;
