/**
 * A form of the verb that does not fit its auxiliary: `had went`, `didn't saw`, `was stole`, `I seen`, and forms that do
 * not exist: `flied`, `teached`.
 *
 * Let through: speech in dialect, pasts that good writers also use as participles (`had sank`, `have forgot`), and
 * clauses where `had` is the main verb (`all he had went up in smoke`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
