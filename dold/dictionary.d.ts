/** Add words to a dictionary file, one a line, without those it has; gives back the words that are new. */
export declare function addToDictionary(path: string, words: readonly string[]): Promise<string[]>;
/** The words of a dictionary file; none when there is no file. */
export declare function readDictionary(path: string): Promise<string[]>;
