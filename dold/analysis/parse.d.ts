import type { Root } from 'nlcst';
/**
 * Parse a long text in parts that end between paragraphs; the tree is that of the whole.
 *
 * @param parse
 *   Makes a tree of a text, as `retext-english` does.
 */
export declare function parseInParts(text: string, parse: (part: string) => Root): Root;
