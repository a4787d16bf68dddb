/** A wrong preposition in a phrase that takes one: `interested with what`, `give away to`. The phrases are data: `rules/phrases/preposition.yml`. */
declare const _default: import("../define-rule.js").Rule;
export default _default;
