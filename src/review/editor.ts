import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface EditedText {
  /** Undefined where the editor failed. */
  readonly text?: string;
  /** Why, in one sentence. */
  readonly failure?: string;
}

/** Let the author change a text in `$VISUAL` or `$EDITOR`; a line break that the editor adds at the end is taken off. */
export function editText(before: string, extension: string): EditedText {
  const editor = process.env.VISUAL || process.env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  const path = join(folder, `paragraph${extension}`);
  try {
    writeFileSync(path, `${before}\n`);
    // An editor may be named with options, so a shell reads it; the path is of our making.
    const {status} = spawnSync(`${editor} "${path}"`, {shell: true, stdio: 'inherit'});
    if (status !== 0) return {failure: `The editor “${editor}” did not end well: nothing was changed.`};
    return {text: readFileSync(path, 'utf8').replace(/\r?\n$/, '')};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
