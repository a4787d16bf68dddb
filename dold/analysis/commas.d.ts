import type { Clause, Segment, Stretch } from './clauses.js';
import type { Document } from './document.js';
/** A comma where two sentences might have been joined. */
export interface CommaPlace {
    /** Token index of the comma. */
    readonly comma: number;
    readonly stretch: Stretch;
    /** The comma stands between segments `right - 1` and `right` of the stretch. */
    readonly right: number;
}
/** The commas that might join two sentences: a word on either side, both segments part of one stretch. */
export declare const commaPlacesOf: (document: Document) => readonly CommaPlace[];
/** A clause that could stand alone. */
export declare function isIndependent({ kind }: Clause): boolean;
/** The first clause of the segments from `from` that could stand alone. */
export declare function firstIndependent(segments: readonly Segment[], from: number): Clause | undefined;
