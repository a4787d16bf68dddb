import {readdir} from 'node:fs/promises';
import type {Rule} from './define-rule.js';

const FOLDER = new URL('./rules/', import.meta.url);

let loaded: Promise<readonly Rule[]> | undefined;

/** All rules, sorted by id: every module of `rules/` whose default export is a rule. */
export function loadRules(): Promise<readonly Rule[]> {
  loaded ??= importRules();
  return loaded;
}

async function importRules(): Promise<readonly Rule[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^[a-z-]+\.[jt]s$/.test(name) && !name.endsWith('.d.ts'));
  const rules = await Promise.all(names.sort().map((name) => importRule(name)));
  return rules;
}

async function importRule(name: string): Promise<Rule> {
  const module = (await import(new URL(name, FOLDER).href)) as {default: Rule};
  const id = name.replace(/\.[jt]s$/, '');
  if (module.default.definition.id !== id)
    throw new TypeError(`rules/${name} defines “${module.default.definition.id}”`);
  return module.default;
}
