/**
 * `OK` among `okay`, `alright` among `all right`, British among American spellings and the other way round.
 *
 * A matter of taste, so the config has to ask for it. Let through: a chapter without a clear habit.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
