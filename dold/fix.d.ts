import { type CheckOptions, type Manuscript } from './check.js';
import type { Finding, Report } from './types.js';
/** `safe`: the sure repairs alone. `all`: the first suggestion of every finding. */
export type FixMode = 'safe' | 'all';
export interface Fixed {
    /** The chapters as repaired, in the order given. */
    readonly manuscripts: readonly Manuscript[];
    /** The findings repaired, by path. */
    readonly repaired: ReadonlyMap<string, readonly Finding[]>;
    /** What is left to find. */
    readonly report: Report;
}
/** Repair the chapters of one story until no further repair of this mode appears. */
export declare function fix(manuscripts: readonly Manuscript[], options: CheckOptions, mode?: FixMode): Promise<Fixed>;
