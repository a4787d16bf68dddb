/**
 * A compound without its hyphens: `a ten year old`, `a dark haired girl`, `her mother in law`, `a long term plan`.
 *
 * Let through: what is a compound only before a noun and stands elsewhere (`in the long term`, `she was ten years old`), and a verb
 * between its subject and its object (`the old man faced him`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
