/**
 * A contraction without its apostrophe, or with it in the wrong place: `dont`, `youre`, `is'nt`, `Lets go`.
 *
 * Let through: spellings that are words of their own (`wont`, `cant`, `ill`, `well`, `hell`, `shell`, `id`) unless the
 * words around leave no other reading, and the choice between straight and curly apostrophes.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
