/**
 * A verb in the present in narration that is told in the past.
 *
 * How sure the classifier must be follows how much the manuscript looks like a draft that nobody has edited.
 *
 * Let through: speech, stories and scenes told in the present, a narrator who speaks of his own now, `says` of a narrator who talks, general truths (the words around
 * them differ: the classifier was trained on published fiction, where nearly every present verb is one).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
