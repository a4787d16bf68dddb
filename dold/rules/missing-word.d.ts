/**
 * A small word left out: `wanted go home`, `he stood in doorway`, `many the stories`, `before we doing that`.
 *
 * Let through: clipped speech (`in town`, `at sea` and what else published fiction writes without an article), headings.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
