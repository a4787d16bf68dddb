/**
 * No comma between what is said and the person it is said to: `Come here Mara.`, `Thanks Dad`, `Mara what are you doing?`.
 *
 * Let through: names that are objects or stand in a noun phrase (`I saw Mara`, `my friend Mara`), exclamations (`Oh God`), and
 * `yes sir` where the author writes it so throughout. What decides is learned from published speech, see scripts/train/direct-address.ts.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
