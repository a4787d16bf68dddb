/**
 * No comma after an answer or a hesitation that begins a sentence of speech: `Yes I know`, `Yeah well I tried`.
 *
 * Let through: `Oh you`, `Well that`, which many authors write without a comma, and `no` before a noun.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
