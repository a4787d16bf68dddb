/**
 * A sentence that begins in lower case: `The door opened. he stepped in`, a paragraph or a speech in lower case.
 *
 * Let through: what follows an ellipsis, a tag after `?"` or `!"`, abbreviations and initials, words that are written small on
 * purpose (`iPhone`), a document that never uses capitals, and a cry inside a sentence (`Oh! the pity of it`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
