import type { FailOn } from '../config.js';
import { type Project, type ProjectFlags } from '../project.js';
import type { Report } from '../types.js';
export interface CheckFlags extends ProjectFlags {
    /** `NAME` or `NAME=FILE`; default `pretty`. */
    readonly format?: readonly string[];
    readonly failOn?: FailOn;
    /** So many findings pass. */
    readonly max?: number;
    /** Only what touches lines that differ from this Git base; `true` means HEAD. */
    readonly changed?: string | true;
    /** Only what this file does not hold. */
    readonly baseline?: string;
    /** `2/3`: only the second third of the chapters. */
    readonly shard?: string;
}
/** `bluepencil check`: print the findings, change nothing. */
export declare function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number>;
/** Check the chapters of a project. */
export declare function checked(project: Project): Promise<Report>;
