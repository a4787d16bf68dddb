import type { Document } from './analysis/document.js';
/**
 * How much a manuscript looks like a draft that no editor has seen: log of the rate of its sure faults, 0 where that says nothing.
 */
export declare const draftSigns: (document: Document) => number;
