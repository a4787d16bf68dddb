/**
 * An article or quantifier and its noun that disagree in number: `a creeping fingers`, `these door`, `ten year ago`.
 *
 * Let through: numbers (`a hundred men`), nouns before nouns (`a sports car`), `these kind of`, and phrases of time.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
