/** Text as text, in an element or a quoted attribute. */
export declare function escapeHtml(text: string): string;
