/**
 * The `.gitignore` and `.bluepencilignore` files of a story: from the Git repository's top down (without one, from the story's
 * folder down), the deeper ones deciding last, as in Git.
 */
export declare class IgnoreFiles {
    #private;
    /** @param folder The story's folder, a full path. */
    constructor(folder: string);
    /** A file, by its full path, is to be left out. */
    ignores(file: string): Promise<boolean>;
}
