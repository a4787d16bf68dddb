/**
 * A name written once or twice that is one slip away from a name the story uses often: `Orrowik` among sixty `Orrowick`.
 *
 * Let through: a spelling that is a word, two names that English both knows (unless one of them hardly stands in the story),
 * plurals and other endings, short names, names that begin differently. Two characters may have like names: never applied unasked.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
