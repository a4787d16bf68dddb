import type { Words } from './words.js';
/** A known word stands behind it: `unmoving`, `beaklike`, `smirkingly`. Dictionaries list but few of these. */
export declare function isDerived(lower: string, words: Words): boolean;
/** Two common words in one: `dragonfire`, `bookshop`. */
export declare function isCompound(lower: string, words: Words): boolean;
