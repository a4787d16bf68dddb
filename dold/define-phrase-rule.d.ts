import { type Rule, type RuleDefinition } from './define-rule.js';
/** Make a rule of the phrases in `rules/phrases/ID.yml`. */
export declare function definePhraseRule(definition: Omit<RuleDefinition, 'check'>): Rule;
