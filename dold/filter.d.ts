import type { Diagnosis } from './define-rule.js';
import type { IgnoredRange, Severity } from './types.js';
/** What the author has looked at and wants kept: places by fingerprint, wordings by `wordingKey`. */
export interface Decided {
    readonly fingerprints: ReadonlySet<string>;
    readonly wordings: ReadonlySet<string>;
}
export interface FilterOptions {
    /** The prose the offsets refer to. */
    readonly text: string;
    readonly ignored: readonly IgnoredRange[];
    /** Rules switched off, or given another severity. */
    readonly rules?: Readonly<Record<string, 'off' | 'on' | Severity>>;
    readonly decided?: Decided;
}
/** What is left for the author to see, in reading order, no two of them repairing the same place. */
export declare function filterDiagnoses(diagnoses: readonly Diagnosis[], options: FilterOptions): Diagnosis[];
