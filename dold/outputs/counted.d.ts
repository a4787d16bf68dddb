/** `1,200`. Not by `toLocaleString`, whose tables take as long to read as a short check. */
export declare function whole(count: number): string;
/** `1 finding`, `1,200 findings`. */
export declare function counted(count: number, noun: string): string;
