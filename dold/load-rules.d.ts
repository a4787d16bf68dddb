import type { Rule } from './define-rule.js';
/** All rules, sorted by id: every module of `rules/` whose default export is a rule. */
export declare function loadRules(): Promise<readonly Rule[]>;
/** The ids of all rules, sorted; loads none of them. */
export declare function ruleIds(): Promise<string[]>;
