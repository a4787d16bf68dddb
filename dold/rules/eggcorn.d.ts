/** A saying that was heard wrong: `for all intensive purposes`, `deep-seeded`. The phrases are data: `rules/phrases/eggcorn.yml`. */
declare const _default: import("../define-rule.js").Rule;
export default _default;
