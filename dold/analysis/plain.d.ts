/**
 * The prose with curly quotes straightened and a lone lower-case `i` raised: what taggers and patterns read.
 * It has the length of the prose, so that every offset holds in both.
 */
export declare function plainText(text: string): string;
