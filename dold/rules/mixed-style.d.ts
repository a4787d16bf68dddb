/**
 * Ellipses, quotation marks, apostrophes and dashes that are written another way than in the rest of the chapter, and
 * whatever breaks the style that the config declares.
 *
 * Let through: a chapter that does both often (no habit is broken), and one that has too few to show a habit.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
