import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { type CheckOptions } from './check.js';
export type PresetOptions = Pick<CheckOptions, 'rules' | 'style' | 'dictionary'>;
/**
 * All rules as one retext plugin: `unified().use(retextEnglish).use(bluepencil, options).use(retextStringify)`.
 *
 * Findings become messages of the file (`source` is `bluepencil`, `ruleId` the rule); with their suggestions they are in
 * `file.data.bluepencil.diagnoses`. The rules are loaded when the tree is transformed, so use `process` or `run`, not
 * their `Sync` forms.
 */
export declare const bluepencil: Plugin<[PresetOptions?], Root>;
