import type { Report } from '../types.js';
import type { OutputContext } from './output.js';
/**
 * The first suggestion of each finding, word by word, in the notation of `git diff --word-diff`: for reading, where a
 * paragraph is one long line. A program takes the output `diff` instead.
 */
export declare function wordDiff(report: Report, { manuscripts, color }: OutputContext): string;
