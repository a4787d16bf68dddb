import type { Document } from './document.js';
/** Compute a part of the analysis when a rule first asks for it, once for each document. */
export declare function perDocument<T>(compute: (document: Document) => T): (document: Document) => T;
