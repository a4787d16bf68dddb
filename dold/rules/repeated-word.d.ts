/**
 * A word or a short phrase written twice: `the the`, `in the in the`.
 *
 * retext-repeated-words finds the words. Let through: `had had`, `that that`, words doubled for force or as sounds, three in a
 * row, names (`Walla Walla`), a particle before its preposition (`came in in the rain`), and whatever a comma or dash divides.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
