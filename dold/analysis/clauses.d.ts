import type { Document } from './document.js';
import type { Token } from './tokens.js';
/**
 * - `main`: a subject and a finite verb, not introduced by a subordinator
 * - `imperative`: a base form where a clause begins, no subject
 * - `predicate`: a finite verb whose subject stands in an earlier clause (`and went home`)
 * - `subordinate`: introduced by `when`, `because`, `if`, an embedded question word ...
 * - `relative`: introduced by `who`, `which`, or `that` after a noun
 * - `complement`: what is said, thought, known, with or without `that`; also a relative clause without pronoun
 * - `phrase`: no finite verb
 */
export type ClauseKind = 'main' | 'imperative' | 'predicate' | 'subordinate' | 'relative' | 'complement' | 'phrase';
/** Token indices in the document, half-open. */
export interface TokenRange {
    readonly first: number;
    readonly last: number;
}
export interface Clause extends TokenRange {
    readonly kind: ClauseKind;
    /** The subordinator, relative pronoun or coordinating conjunction it begins with. */
    readonly opener: number | undefined;
    readonly subject: TokenRange | undefined;
    /** The finite verb with what belongs to it: `had never been seen`. */
    readonly verb: TokenRange | undefined;
    /** The verb stands before the subject: `why shouldn't he go`. */
    readonly inverted: boolean;
}
/** Words between two commas or stronger marks, and the clauses in them. */
export interface Segment extends TokenRange {
    readonly clauses: readonly Clause[];
}
/** Words between two marks stronger than a comma (full stop, semicolon, dash, quotation mark, ellipsis ...). */
export interface Stretch extends TokenRange {
    /** Never empty, nor is any of them. */
    readonly segments: readonly Segment[];
}
export declare const COORDINATORS: ReadonlySet<string>;
/** All stretches of the document in reading order. */
export declare const stretchesOf: (document: Document) => readonly Stretch[];
/** The stretches that lie wholly within the tokens from `first` up to `last`. */
export declare function stretchesIn(document: Document, first: number, last: number): readonly Stretch[];
/** Cut the tokens into stretches, segments and clauses. */
export declare function findStretches(tokens: readonly Token[]): Stretch[];
