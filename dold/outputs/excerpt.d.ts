import type { Manuscript } from '../check.js';
import type { Edit, Finding, Suggestion } from '../types.js';
/** A paragraph of the source; offsets as in findings. */
export interface Block {
    /** 1 for the first paragraph of the file. */
    readonly number: number;
    readonly start: number;
    readonly end: number;
    /** The chapter heading it stands under, where the file has headings. */
    readonly heading?: string;
}
/** Whole words that a repair changes: `before` stands in the source at `[start, end)`. */
export interface Change {
    readonly start: number;
    readonly end: number;
    readonly before: string;
    /** Undefined where the fault is shown and no repair is known. */
    readonly after?: string;
}
/** How the three kinds of text in an excerpt are painted. */
export interface Brush {
    readonly plain: (text: string) => string;
    readonly change: (change: Change) => string;
}
/** The paragraphs of a chapter and the headings over them. */
export declare function blocksOf({ prose, source }: Manuscript): Block[];
/** The block that holds a finding. */
export declare function blockAt(blocks: readonly Block[], offset: number): Block | undefined;
/** The words that the first suggestions of some findings change together, in reading order. */
export declare function changesIn(source: string, findings: readonly Finding[]): Change[];
/** The words a suggestion changes, neighbours joined: `point, he` and not `,` and `h`. */
export declare function changesOf(source: string, finding: Finding, suggestion: Suggestion | undefined): Change[];
/** The source ranges of the whole words that edits change, neighbours joined: in reading order, not overlapping. */
export declare function wordRanges(source: string, edits: readonly Edit[]): Window[];
/** The source `[start, end)` with the edits inside it applied. */
export declare function applyWithin(source: string, start: number, end: number, edits: readonly Edit[]): string;
/** One line without control characters: a manuscript cannot steer the terminal. */
export declare function flat(text: string): string;
/** The source `[start, end)` with the changes painted into it. */
export declare function paintExcerpt(source: string, start: number, end: number, changes: readonly Change[], brush: Brush): string;
export interface Window {
    readonly start: number;
    readonly end: number;
}
export interface WindowSize {
    /** A stretch up to this many characters is shown whole. */
    readonly whole: number;
    /** Of a longer one, so many before and after the fault. */
    readonly around: number;
}
/** The sentences a fault stands in, or the words around it where they are very long. */
export declare function sentencesAround(source: string, block: Block, changes: readonly Change[]): Window;
/** The window, or where it is too long the words around the fault. */
export declare function clipped(source: string, { start, end }: Window, changes: readonly Change[], size: WindowSize): Window;
/** Break painted text at spaces; escape sequences take no room. */
export declare function wrap(text: string, width: number, indent: string): string;
export declare function visibleLength(text: string): number;
