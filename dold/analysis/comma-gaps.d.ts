import { type Stretch } from './clauses.js';
import type { Document } from './document.js';
/**
 * - `front`: after what stands before the subject of a main clause (`When he came | she left`)
 * - `but`, `so`: before a conjunction that joins two clauses
 */
export type GapKind = 'front' | 'but' | 'so';
/** A place between two words where a comma may belong. */
export interface CommaGap {
    readonly kind: GapKind;
    /** Token indices of the words on either side; a comma may stand between them. */
    readonly left: number;
    readonly right: number;
    readonly hasComma: boolean;
    /** First token of what the comma would set off or end: the fronted phrase, the clause before the conjunction. */
    readonly from: number;
    readonly stretch: Stretch;
}
/** All gaps of the document in reading order. */
export declare const commaGapsOf: (document: Document) => readonly CommaGap[];
/** So many words after its beginning a clause has its verb. */
export declare const REACH = 8;
