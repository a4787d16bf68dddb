/**
 * Punctuation and capitals between speech and its tag: `"Go." he said`, `"Go" she said`, `"Go," She said`, `"Go?" He asked`,
 * `she said "Go."`.
 *
 * Speech without any end mark at the beginning of a paragraph is found before an action, too: `"Go home" he turned away`.
 *
 * Let through: a beat (`"Go." He turned away`), a verb of sound that may be a sentence by itself (`"Go." He laughed`), a name
 * or `I` after the speech, and a single quoted word without an end mark (`say "please"`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
