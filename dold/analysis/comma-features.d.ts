import { type CommaPlace } from './commas.js';
import type { Document } from './document.js';
/**
 * What the comma-splice classifier sees of a comma: the words and tags around it, and the clauses on either side.
 * The training script and the rule share it; changing it makes the trained weights worthless.
 *
 * @returns 32-bit hashes, the first a constant for the bias.
 */
export declare function commaFeatures(document: Document, place: CommaPlace): number[];
