/**
 * The pronoun in lower case: `i think`, `i'm`, `i.. i am`.
 *
 * Let through: `i.e.`, a list's `i.` or `(i)`, a roman numeral after `part`, `chapter` and the like, and a letter that
 * is spoken of as a letter or stands in a formula (`x i = 0`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
