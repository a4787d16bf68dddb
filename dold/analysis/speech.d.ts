import type { Paragraph, Token } from './tokens.js';
/** Words between quotation marks; offsets include the marks. */
export interface Quotation {
    readonly start: number;
    readonly end: number;
    /** Tokens `[first, last)`, the marks included. */
    readonly first: number;
    readonly last: number;
    readonly paragraph: number;
    /** It has a closing mark. */
    readonly closed: boolean;
}
/**
 * Find what is spoken: paragraph by paragraph, in straight, curly or single quotes. A quotation left open at the
 * end of a paragraph ends there; when the next paragraph opens with a mark again, the speaker goes on.
 */
export declare function findQuotations(plain: string, text: string, tokens: readonly Token[], paragraphs: readonly Paragraph[]): Quotation[];
