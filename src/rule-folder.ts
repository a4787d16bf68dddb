import {readdir} from 'node:fs/promises';

/**
 * The modules of `rules/`, found by their file names.
 *
 * The build puts another module of the same exports in its place, which names the rules and has them all in one file: three
 * dozen files would take a start longer to find than to run.
 */

const FOLDER = new URL('./rules/', import.meta.url);

/** The names of the files without their ending. */
export async function ruleNames(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files.filter((file) => /^[a-z-]+\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''));
}

/** The modules by name. */
export async function ruleModules(): Promise<Record<string, {readonly default: unknown}>> {
  const names = await ruleNames();
  const modules = await Promise.all(names.map((name) => import(new URL(`${name}.ts`, FOLDER).href)));
  return Object.fromEntries(names.map((name, i) => [name, modules[i]]));
}
