/**
 * A paragraph or a speech that ends without a mark, or in a comma: `She ran for the door` before the next paragraph.
 *
 * Let through: headings and lines of verse, lists and letters (short paragraphs, and those beside others without a mark), and
 * the last words of a text, where it may go on.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
