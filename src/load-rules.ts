import type {Rule} from './define-rule.js';
import {ruleModules, ruleNames} from './rule-folder.js';

let loaded: Promise<readonly Rule[]> | undefined;

/** All rules, sorted by id: every module of `rules/` whose default export is a rule. */
export function loadRules(): Promise<readonly Rule[]> {
  loaded ??= importRules();
  return loaded;
}

/** The ids of all rules, sorted; loads none of them. */
export async function ruleIds(): Promise<string[]> {
  return (await ruleNames()).sort();
}

async function importRules(): Promise<readonly Rule[]> {
  const modules = (await ruleModules()) as Record<string, {default: Rule}>;
  return Object.keys(modules)
    .sort()
    .map((id) => {
      const rule = (modules[id] as {default: Rule}).default;
      if (rule.definition.id !== id) throw new TypeError(`rules/${id} defines “${rule.definition.id}”`);
      return rule;
    });
}
