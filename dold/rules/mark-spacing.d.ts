/**
 * A space before a comma, a full stop, a question or exclamation mark, or none after it: `the door ,and`, `the end.Then`;
 * a space inside the quotation marks, and two spaces where the others are single.
 *
 * Let through: ellipses, numbers, addresses of the web, abbreviations with inner full stops, and a manuscript that sets the space
 * throughout, as with two spaces after each sentence.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
