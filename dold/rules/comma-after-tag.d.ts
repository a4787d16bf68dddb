/**
 * A phrase added to a dialogue tag without a comma: `she said looking up`, `he asked really shocked`, `he admitted which
 * surprised her`.
 *
 * Let through: an adverb of the tag itself (`she said quietly`), a gerund that is the verb's object (`he suggested leaving`), and
 * `in a voice trembling with rage`, where the participle tells which voice.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
