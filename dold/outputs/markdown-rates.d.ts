import { type TrendPoint } from '../rates.js';
import type { FileReport } from '../types.js';
/**
 * Faults per 1,000 words by chapter and by rule, folded; with a history a line of bars before it.
 *
 * @param escaped
 *   Makes plain text of a name.
 */
export declare function markdownRates(files: readonly FileReport[], history: readonly TrendPoint[], escaped: (text: string) => string): string;
