/**
 * No comma between what opens a sentence and its subject: `When the rain had stopped they went on`, `Getting no answer she
 * knocked` (Chicago Manual of Style 18, 6.33, 6.36).
 *
 * A classifier trained on published fiction, from which these commas were taken out, weighs the opening and the clause after it.
 * Good authors leave many of these commas out, most of all after short openings; so a place must be nearly certain, save in a
 * manuscript with other signs of a draft that hardly ever has the comma.
 *
 * Let through: short openings, inversion (`In the hall stood a clock`), clauses that are the subject (`What he did was wrong`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
