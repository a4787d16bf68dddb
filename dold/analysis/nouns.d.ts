/** True when the spelling of a noun is a plural's. Lower case. */
export declare function isPluralForm(word: string): boolean;
/** `wolves` gives `wolf`, `bodies` gives `body`. Lower case; the word itself when it is no plural. */
export declare function singularOf(word: string): string;
/** `body` gives `bodies`, `wolf` gives `wolves`. */
export declare function pluralOf(word: string): string;
