/** A fixed phrase with a wrong word: `per say`, `suppose to`, `a days ride`. The phrases are data: `rules/phrases/set-phrase.yml`. */
declare const _default: import("../define-rule.js").Rule;
export default _default;
