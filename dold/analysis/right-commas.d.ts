import { type CommaPlace } from './commas.js';
import type { Document } from './document.js';
/** A comma between clauses that good authors write on purpose, whatever a classifier thinks of it. */
export declare function isRightComma(document: Document, place: CommaPlace): boolean;
