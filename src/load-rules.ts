import {readdir} from 'node:fs/promises';
import type {Rule} from './define-rule.js';

const FOLDER = new URL('./rules/', import.meta.url);
/** `.js` once built, `.ts` when run from source. */
const SUFFIX = import.meta.url.slice(-3);

let loaded: Promise<readonly Rule[]> | undefined;

/** All rules, sorted by id: every module of `rules/` whose default export is a rule. */
export function loadRules(): Promise<readonly Rule[]> {
  loaded ??= importRules();
  return loaded;
}

/** The ids of all rules, sorted; loads none of them. */
export async function ruleIds(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files
    .filter((file) => /^[a-z-]+\.[jt]s$/.test(file))
    .map((file) => file.replace(/\.[jt]s$/, ''))
    .sort();
}

async function importRules(): Promise<readonly Rule[]> {
  return Promise.all((await ruleIds()).map(importRule));
}

async function importRule(id: string): Promise<Rule> {
  const module = (await import(new URL(`${id}${SUFFIX}`, FOLDER).href)) as {default: Rule};
  if (module.default.definition.id !== id) throw new TypeError(`rules/${id} defines “${module.default.definition.id}”`);
  return module.default;
}
