/**
 * Two words written as one (`eachother`, `alot`), or one written as two (`my self`, `door knob`).
 *
 * A joined word is unknown, and its halves follow each other often in published fiction, or stand apart elsewhere in the story
 * (`hotsprings` beside `hot springs`). Let through: compounds of the author's own, dropped letters (`lookin`), speech in dialect.
 * What is split is a list of sure cases.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
