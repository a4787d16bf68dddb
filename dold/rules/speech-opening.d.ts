/**
 * The end of the words that lead to speech and its first letter: `she said, "we leave."`, `He turned to her, "we leave."`,
 * `"Who are you?" she asked, "Did they send you?"`,
 * `"I know you can," she answered, "I believe in you."`
 *
 * The last, and an action before a capital (`He turned to her, "We leave."`), are found where the document shows the other
 * faults: some authors write them so throughout.
 *
 * Let through: speech that a tag interrupts (`"If you," he said, "go now"`), a fragment worked into the sentence (`as he said,
 * "with care"`), a capital after an action that may introduce speech (`She smiled at him, "Go."`), and a name or `I` at the
 * beginning of the second speech.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
