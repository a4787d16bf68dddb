/**
 * A comma between speech and an action that cannot speak it: `"Fine," she turned away`; or a small letter after a full stop: `"Fine." she turned away`.
 *
 * Let through: verbs that may be a way to speak (`"Fine," she smiled`), thoughts (`"Fine," she thought`), and an action that
 * interrupts the sentence of the speech (`"If you," he turned to her, "go now"`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
