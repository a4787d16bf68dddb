import type { Token } from './analysis/tokens.js';
import type { Edit } from './types.js';
/** The text with its first letter raised. */
export declare function capitalised(text: string): string;
/** The text with a capital where the model has one. */
export declare function likeCase(model: string, text: string): string;
/** Raise the first letter of a word; nothing where it is raised. */
export declare function raise({ start, text }: Token): Edit[];
