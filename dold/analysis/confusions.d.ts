import type { Document } from './document.js';
import type { Token } from './tokens.js';
/**
 * From which margin on a word counts as written for another, each measured on authors the weights had not seen: likely
 * (97 of 100 right), sure, and safe (99 of 100).
 */
export type Thresholds = readonly [likely: number, sure: number, safe: number];
/** What the weights file says beside its weights. */
export interface ConfusionMeta {
    /** What the weights were learned from. */
    readonly source: string;
    /** The sets, as in `sets.txt`. */
    readonly sets: readonly string[];
    /** By `written>meant`; pairs that are not measured to be right often enough are missing. */
    readonly pairs: Readonly<Record<string, Thresholds>>;
}
/** A place where another word of a confusion set fits better. */
export interface Confusion {
    readonly token: Token;
    readonly meant: string;
    /** Log-odds of the word meant against the word written, by the context alone. */
    readonly margin: number;
    readonly thresholds: Thresholds;
}
/** How often the words of the sets stand in a document where their context fits them, by word. */
export interface ConfusionReading {
    /** In reading order, one for each place at most: the rival that is furthest over its threshold. */
    readonly candidates: readonly Confusion[];
    readonly fitting: ReadonlyMap<string, number>;
}
/** Weigh every place where a word of a confusion set stands. */
export declare const readConfusions: (document: Document) => ConfusionReading;
