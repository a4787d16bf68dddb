import type { Manuscript } from '../check.js';
import type { TrendPoint } from '../rates.js';
import type { Report } from '../types.js';
/**
 * A comment for a pull request: the counts open, the findings of each chapter folded. What does not fit GitHub's limit is
 * left out, and the comment says so. Several chapters, or a history, have their faults per 1,000 words.
 */
export declare function markdown(report: Report, manuscripts: ReadonlyMap<string, Manuscript>, history?: readonly TrendPoint[]): string;
