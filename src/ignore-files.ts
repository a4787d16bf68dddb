import {readFile, stat} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import ignore, {type Ignore} from 'ignore';

const NAMES = ['.gitignore', '.bluepencilignore'] as const;

/** The patterns of one folder. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
}

/**
 * The `.gitignore` and `.bluepencilignore` files of a story: from the Git repository's top down (without one, from the story's
 * folder down), the deeper ones deciding last, as in Git.
 */
export class IgnoreFiles {
  readonly #folder: string;
  #top: Promise<string> | undefined;
  readonly #levels = new Map<string, Promise<readonly Level[]>>();

  /** @param folder The story's folder, a full path. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A file, by its full path, is to be left out. */
  async ignores(file: string): Promise<boolean> {
    this.#top ??= repositoryTop(this.#folder);
    let ignored = false;
    for (const {folder, patterns} of await this.#levelsOf(dirname(file), await this.#top)) {
      const result = patterns.test(relative(folder, file).split(sep).join('/'));
      ignored = result.ignored || (ignored && !result.unignored);
    }
    return ignored;
  }

  /** Of a folder and those above it, the top first; none outside the top. */
  #levelsOf(folder: string, top: string): Promise<readonly Level[]> {
    let levels = this.#levels.get(folder);
    if (!levels) {
      levels = this.#read(folder, top);
      this.#levels.set(folder, levels);
    }
    return levels;
  }

  async #read(folder: string, top: string): Promise<readonly Level[]> {
    if (folder !== top && !folder.startsWith(top.endsWith(sep) ? top : top + sep)) return [];
    const above = folder === top ? [] : await this.#levelsOf(dirname(folder), top);
    const texts = await Promise.all(NAMES.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
    return texts.some(Boolean) ? [...above, {folder, patterns: ignore().add(texts.join('\n'))}] : above;
  }
}

/** The nearest folder above with a `.git`; without one the folder itself. */
async function repositoryTop(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await stat(join(at, '.git')).catch(() => undefined)) return at;
    if (at === dirname(at)) return folder;
  }
}
