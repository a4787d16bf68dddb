/**
 * Two sentences with nothing between them: `it could be both who knows`, `she followed him he never looked back`.
 *
 * Only where no other reading is left: a subject pronoun with its verb after an object pronoun or a closing adverb, and `who knows` at
 * the end. Relative clauses without a pronoun (`the house he bought`) and what is said or thought (`I told him he was late`) are let through.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
