/** The key of a wording: the same words in another place have the same one. */
export declare function wordingKey(rule: string, actual: string): string;
/** Text with case, space and quotes evened out. */
export declare function evenedOut(text: string): string;
