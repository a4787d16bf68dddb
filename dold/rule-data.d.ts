/** Where a data file of `rules/` lies, for messages and for scripts. */
export declare function dataPath(name: string): string;
/** The address of a data file of `rules/`. */
export declare function dataUrl(name: string): URL;
/** The bytes of a file that the build has made. Throws a UserError when it is missing or cannot be read. */
export declare function readBuilt(name: string): Buffer;
/** The bytes of a data file of `rules/`. Throws a UserError when it is missing or cannot be read. */
export declare function readData(name: string): Buffer;
/** A line of a data file with its 1-based number. */
export interface DataLine {
    readonly line: number;
    readonly text: string;
}
/** The lines of a text file of `rules/` without comments (`#`) and blank lines, with their 1-based numbers. */
export declare function readDataLines(name: string): DataLine[];
