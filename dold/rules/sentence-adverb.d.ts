/**
 * A comment at the end of a sentence without its comma: `They were late obviously.`, `You saw him here right?`, `It was late though.`
 *
 * Let through: `though`, `however`, `I suppose` and `I guess` in a manuscript that does not look like a draft; adverbs that say how something is done (`answer me honestly`), and `right` as an adjective or adverb.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
