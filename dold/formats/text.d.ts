import type { Prose } from '../types.js';
/** Plain text as prose. */
export declare function readText(source: string): Prose;
