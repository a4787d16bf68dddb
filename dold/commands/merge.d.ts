import type { FailOn } from '../config.js';
export interface MergeFlags {
    readonly format?: readonly string[];
    readonly failOn?: FailOn;
    readonly max?: number;
    readonly config?: string;
}
/** `bluepencil merge`: the reports of all shards as one. */
export declare function runMerge(paths: readonly string[], flags: MergeFlags): Promise<number>;
