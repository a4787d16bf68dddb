/** Verbs and auxiliaries that do not go together: `should of`, `didn't had`, `more better`. The phrases are data: `rules/phrases/verb-phrase.yml`. */
declare const _default: import("../define-rule.js").Rule;
export default _default;
