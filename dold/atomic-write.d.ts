/**
 * Write beside the file and rename, following a symlink and keeping mode and (where allowed) owner.
 *
 * write-file-atomic 6 does not look at how many bytes were written: on a full disk it puts a truncated file in place and
 * reports success. `FileHandle.writeFile` writes on until all bytes stand, or fails.
 * Without `sync` a power cut may lose the new bytes: for what can be made again.
 */
export declare function writeAtomically(path: string, data: string | Uint8Array, { sync }?: {
    readonly sync?: boolean;
}): Promise<void>;
