import { type ProjectFlags } from '../project.js';
export interface BaselineFlags extends ProjectFlags {
    /** The file to write; default `.bluepencil/baseline.json` beside the config. */
    readonly baseline?: string;
}
/** `bluepencil baseline update`: take all findings of now as known. */
export declare function runBaselineUpdate(paths: readonly string[], flags: BaselineFlags): Promise<number>;
