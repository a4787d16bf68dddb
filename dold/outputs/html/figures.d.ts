import { type TrendPoint } from '../../rates.js';
import type { FileReport } from '../../types.js';
/** Faults per 1,000 words: over time where there is a history, by rule and by chapter. HTML. */
export declare function figures(files: readonly FileReport[], history: readonly TrendPoint[]): string;
