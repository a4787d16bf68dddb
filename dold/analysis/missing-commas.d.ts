import { type CommaGap, type GapKind } from './comma-gaps.js';
import type { Document } from './document.js';
export interface ScoredGap {
    readonly gap: CommaGap;
    /** Log-odds that authors who leave none out write a comma here. */
    readonly score: number;
}
/** The places where a comma may belong, with and without one, with their scores. */
export declare const scoredGapsOf: (document: Document) => readonly ScoredGap[];
/** What is known of an author before the first word: as if so many commas had been due and this share of them left out. */
export interface Prior {
    readonly places: number;
    readonly share: number;
}
/** Log-odds that the author leaves the comma out at the places of these kinds that score `due` or more. */
export declare function leavesOut(gaps: readonly ScoredGap[], kinds: readonly GapKind[], { due, prior }: {
    readonly due: number;
    readonly prior: Prior;
}): number;
/**
 * The log-odds from which a missing comma is reported. Published authors leave many of these commas out by choice, and each does so at a
 * rate of their own; the more a manuscript looks like a draft, and the fewer of the commas due are there, the less it takes.
 *
 * @param limit where nothing is known of the author, and `least` at any rate
 * @param signs log-odds of a draft
 * @param habit log-odds that the author leaves the comma out
 */
export declare function limitBy({ limit, least }: Limits, signs: number, habit: number): number;
export interface Limits {
    readonly limit: number;
    readonly least: number;
}
