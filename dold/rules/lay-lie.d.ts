/**
 * `lay` for `lie`: `she wanted to lay down`, `he was laying on the floor`, `she laid back and slept`.
 *
 * Let through: whatever has an object (`to lay down the law`, `he laid back the cover`), the past of `lie` (`he lay down`), and
 * words that may be laid (`laying in supplies`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
