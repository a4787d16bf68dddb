/**
 * Subject and verb that disagree: `they was`, `he don't`, `there was several`, `his eyes was`, `he walk`, `those who knows`.
 *
 * Let through: dialect in speech (another sign of it in the same paragraph), questions (`did he have`), the subjunctive
 * (`if he were`, `lest he have`), and a pronoun that is another clause's object (`what I asked you was`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
