/**
 * A possessive without its apostrophe: `Orrowicks lamp`, `the sailors wives`.
 *
 * The words around decide, by weights learned from published fiction. Let through: plurals and verbs, names that end in
 * -s, and plural nouns that merely describe (`the sports pages`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
