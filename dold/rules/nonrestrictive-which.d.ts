/**
 * `which` without a comma where it cannot single anything out: after a pronoun (`moved around him which surprised her`), after
 * what has an owner (`his tail which was long`), after an adverb that ends the clause (`took him back which made her sad`).
 *
 * Let through: `which` after a common noun, where it may tell which one is meant, as British authors write it; questions
 * (`told him which one`); `of which`, `in which`.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
