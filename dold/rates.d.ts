import type { FileReport } from './types.js';
/** How many faults a chapter has, by rule. */
export interface FaultCounts {
    readonly path: string;
    readonly words: number;
    readonly byRule: Readonly<Record<string, number>>;
}
/** What was found in the chapters at one time. */
export interface TrendPoint {
    /** In seconds since 1970. */
    readonly time: number;
    /** Left out for the chapters as they are now, where they differ from those of the last commit. */
    readonly commit?: string | undefined;
    readonly files: readonly FaultCounts[];
}
/** Faults of a chapter, a rule or a whole story. */
export interface Rate {
    readonly name: string;
    readonly words: number;
    readonly faults: number;
    /** Faults per 1,000 words. */
    readonly rate: number;
}
export declare function faultCounts({ path, words, findings }: FileReport): FaultCounts;
/** Of all chapters together. */
export declare function totalRate(files: readonly FaultCounts[]): Rate;
/** In the order of the chapters. */
export declare function ratesByChapter(files: readonly FaultCounts[]): readonly Rate[];
/** The most frequent first. */
export declare function ratesByRule(files: readonly FaultCounts[]): readonly Rate[];
/** A rate as it is read: 0, 0.05, 3.4, 12.0. */
export declare function rateText(rate: number): string;
/** The day of a time in seconds since 1970, in UTC: 2026-01-31. */
export declare function dayOf(time: number): string;
