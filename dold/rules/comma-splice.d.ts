/**
 * Two sentences joined by nothing but a comma (Chicago Manual of Style 18, 6.22).
 *
 * A classifier trained on published fiction weighs the words around a comma and the clauses on either side. How sure it must be
 * follows the manuscript: where many commas look like splices they are the author's habit, and where other faults show that
 * nobody has edited it, they are no choice.
 *
 * Let through: tag questions, short parallel clauses (`I came, I saw`), correlatives (`the more …, the more …`), dialogue tags,
 * `X, he thought`, clauses that depend on the next, lists.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
