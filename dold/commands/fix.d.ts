import type { FailOn } from '../config.js';
import { type ProjectFlags } from '../project.js';
export interface FixFlags extends ProjectFlags {
    readonly all?: boolean;
    readonly dryRun?: boolean;
    readonly failOn?: FailOn;
}
/** `bluepencil fix`: make the sure repairs, or show them as a diff. */
export declare function runFix(paths: readonly string[], flags: FixFlags): Promise<number>;
