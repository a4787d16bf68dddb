/**
 * An ellipsis with two dots, with four or more, or with spaces between.
 *
 * Let through: three dots, the character `…`, and a full stop before an ellipsis where the style has four dots (`....` at the
 * end of a sentence followed by a capital).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
