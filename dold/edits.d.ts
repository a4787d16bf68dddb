import type { Edit } from './types.js';
/**
 * The smallest edits that turn `[start, start + before.length)` into `after`.
 *
 * Words that stay are left alone, so that a line break between two changed words keeps its bytes.
 */
export declare function minimalEdits(start: number, before: string, after: string): Edit[];
/** True when the two edits change a common character or insert at the same place. */
export declare function collide(a: Edit, b: Edit): boolean;
/** Apply edits that do not collide, from the end; everything outside them stays as it is. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
/** True when `text` is `before` with some of the edits applied. They are sorted and do not collide. */
export declare function hasSomeOf(before: string, edits: readonly Edit[], text: string): boolean;
/** The edits that undo `edits`: applied to the changed text they give back the original. */
export declare function inverse(text: string, edits: readonly Edit[]): Edit[];
