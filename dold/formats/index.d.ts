import type { Prose } from '../types.js';
/** Turns a decoded file into prose and a map from prose to source. */
export interface Format {
    readonly name: string;
    readonly extensions: readonly string[];
    read(source: string): Prose;
}
export declare const formats: readonly Format[];
/** The format of a path by its extension; text for any other. */
export declare function formatOf(path: string): Format;
