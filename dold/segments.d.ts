import type { Edit, Segment } from './types.js';
/** Collects prose piece by piece while a format walks its source. */
export declare class SegmentBuilder {
    #private;
    readonly segments: Segment[];
    get text(): string;
    get length(): number;
    /** Add source that stands in the prose exactly as it is. */
    verbatim(text: string, sourceStart: number): void;
    /** Add prose that stands for source of another spelling (an entity, a wrapped line's break). */
    replaced(text: string, sourceStart: number, sourceEnd: number): void;
    /** Add prose that stands for source which no edit may touch. */
    fixed(text: string, sourceStart: number, sourceEnd: number): void;
}
/**
 * The source range of prose `[start, end)`, or undefined where markup stands inside it: such a range
 * cannot be replaced without harming the markup.
 */
export declare function sourceRange(segments: readonly Segment[], start: number, end: number): {
    start: number;
    end: number;
} | undefined;
/** The smallest source range that holds prose `[start, end)`, markup inside it included: for showing, not for editing. */
export declare function coveringRange(segments: readonly Segment[], start: number, end: number): {
    start: number;
    end: number;
};
/** Edits of the prose as edits of the source, or undefined where one of them would touch markup. */
export declare function toSourceEdits(segments: readonly Segment[], edits: readonly Edit[]): Edit[] | undefined;
