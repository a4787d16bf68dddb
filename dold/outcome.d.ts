import { type Decision } from './decisions.js';
import { type Chapter, type Settings } from './project.js';
import type { Edit, Finding } from './types.js';
/** A finding that stays as it is; `start` is its place in the chapter. */
export interface Kept extends Decision {
    readonly start: number;
}
/** What the author has decided about one chapter. The edits are sorted and do not overlap. */
export interface Outcome {
    readonly chapter: Chapter;
    readonly edits: readonly Edit[];
    readonly kept: readonly Kept[];
}
/** The decision that leaves a finding as it is. */
export declare function keep({ fingerprint, rule, actual, start }: Finding, verdict: Decision['verdict']): Kept;
/** Throws `UserError` where a file may not be written, or its encoding lacks a character of a repair. Writes nothing. */
export declare function ensureSavable(outcomes: readonly Outcome[]): Promise<void>;
/** Save all that can be saved; what cannot is told on standard error. Gives back the outcomes that were saved. */
export declare function saveOutcomes(settings: Settings, outcomes: readonly Outcome[]): Promise<Outcome[]>;
/** Where an offset of the old text stands in the repaired one. */
export declare function shifted(offset: number, edits: readonly Edit[]): number;
