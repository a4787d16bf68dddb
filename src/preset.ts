import type {Root} from 'nlcst';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {analyse} from './analysis/document.js';
import {type CheckOptions, isOn} from './check.js';
import type {Diagnosis} from './define-rule.js';
import {filterDiagnoses} from './filter.js';
import {loadRules} from './load-rules.js';

export type PresetOptions = Pick<CheckOptions, 'rules' | 'style' | 'dictionary'>;

/**
 * All rules as one retext plugin: `unified().use(retextEnglish).use(bluepencil, options).use(retextStringify)`.
 *
 * Findings become messages of the file (`source` is `bluepencil`, `ruleId` the rule); with their suggestions they are in
 * `file.data.bluepencil.diagnoses`. The rules are loaded when the tree is transformed, so use `process` or `run`, not
 * their `Sync` forms.
 */
export const bluepencil: Plugin<[PresetOptions?], Root> = function (options = {}) {
  return async (tree, file) => {
    const text = String(file);
    const dictionary = new Set([...(options.dictionary ?? [])].map((word) => word.toLowerCase()));
    const document = analyse(tree, text, {dictionary, ...(options.style ? {style: options.style} : {})});
    const data = {document, diagnoses: [] as Diagnosis[]};
    file.data.bluepencil = data;
    for (const rule of await loadRules()) {
      if (isOn(rule, options)) await rule.call(this)?.(tree, file, () => undefined);
    }
    const {rules} = options;
    data.diagnoses = filterDiagnoses(data.diagnoses, {text, ignored: [], ...(rules ? {rules} : {})});
    const own = new Map(
      file.messages.filter(({source}) => source === 'bluepencil').map((message) => [placeKey(message), message]),
    );
    const others = file.messages.filter(({source}) => source !== 'bluepencil');
    const kept = data.diagnoses.map(({rule, start, end}) => own.get(`${rule.id} ${start} ${end}`));
    file.messages = [...others, ...kept.filter((message) => message !== undefined)];
  };
};

function placeKey({ruleId, place}: VFile['messages'][number]): string {
  return place && 'start' in place ? `${ruleId} ${place.start.offset} ${place.end.offset}` : '';
}
