import { type CommaGap } from './comma-gaps.js';
import type { Document } from './document.js';
/**
 * What the classifier sees of a gap, as if no comma stood in it: the words around it, the phrase before it, the clause after it. The
 * training script and the rules share it; changing it makes the trained weights worthless.
 *
 * @returns 32-bit hashes, the first a constant for the bias.
 */
export declare function gapFeatures(document: Document, gap: CommaGap): number[];
