import type { Prose } from '../types.js';
/** Stands in the prose where the author wrote something that is no prose (Unicode: object replacement character). */
export declare const PLACEHOLDER = "\uFFFC";
/** Markdown as prose. */
export declare function readMarkdown(source: string): Prose;
