/**
 * No comma before `but`, `yet` or `so` between two whole clauses: `The gate was open but nobody came` (Chicago Manual of Style
 * 18, 6.22).
 *
 * Let through: short clauses, a second verb without a subject (`he ran but fell`), `so` in the sense of `so that`, and authors who
 * leave the comma out now and then as they please.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
