/**
 * Replace a file so that a kill, a crash or a full disk at any moment leaves the old or the new file whole.
 */
import {randomUUID} from 'node:crypto';
import {chmod, chown, open, realpath, rename, rm, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/**
 * Write beside the file and rename, following a symlink and keeping mode and (where allowed) owner.
 *
 * write-file-atomic 6 does not look at how many bytes were written: on a full disk it puts a truncated file in place and
 * reports success. `FileHandle.writeFile` writes on until all bytes stand, or fails.
 * Without `sync` a power cut may lose the new bytes: for what can be made again.
 */
export async function writeAtomically(
  path: string,
  data: string | Uint8Array,
  {sync = true}: {readonly sync?: boolean} = {},
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', before ? 0o600 : 0o666);
    try {
      await handle.writeFile(data);
      if (sync) await handle.sync();
    } finally {
      await handle.close();
    }
    if (before) {
      await chown(temporary, before.uid, before.gid).catch(() => undefined);
      await chmod(temporary, before.mode & 0o7777);
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}
