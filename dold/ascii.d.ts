/**
 * JavaScript or JSON in ASCII: in strings, templates and patterns, where alone there are other characters, `\u201c` means what the
 * character does.
 */
export declare function ascii(code: string): string;
