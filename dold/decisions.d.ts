import * as v from 'valibot';
import type { Decided } from './filter.js';
declare const Decision: v.ObjectSchema<{
    readonly fingerprint: v.StringSchema<undefined>;
    /** `rejected`: this place stays as it is. `ignored`: this wording is right wherever it stands in the story. */
    readonly verdict: v.PicklistSchema<["rejected", "ignored"], undefined>;
    readonly rule: v.StringSchema<undefined>;
    /** The words the finding was about, for the reader of the file and for `ignored`. */
    readonly text: v.StringSchema<undefined>;
}, undefined>;
export type Decision = v.InferOutput<typeof Decision>;
/** Where the decisions of a story are kept: beside its config. */
export declare function decisionsPath(folder: string): string;
/** What the author has decided about this story so far; none when there is no file. Throws `UserError` for a broken one. */
export declare function loadDecisions(folder: string): Promise<Decision[]>;
/** Add decisions to the story's file. */
export declare function addDecisions(folder: string, added: readonly Decision[]): Promise<void>;
/** Write the story's file. */
export declare function saveDecisions(folder: string, all: readonly Decision[]): Promise<void>;
/** The decisions as the filter takes them. */
export declare function decided(decisions: readonly Decision[]): Decided;
/** A range of prose. */
export interface Place {
    readonly start: number;
    readonly end: number;
}
/** Where the prose still has the words in the sentence that was decided about, or for `ignored` in any. */
export declare function placeOf({ fingerprint: decided, verdict, rule, text }: Decision, prose: string): Place | undefined;
export {};
