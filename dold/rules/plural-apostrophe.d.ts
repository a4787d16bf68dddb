/**
 * A plural or a verb written with an apostrophe: `dozens of dragon's`, `the other's wanted`, `he meet's`.
 *
 * The words around decide, by weights learned from published fiction. Let through: possessives, with their noun
 * (`the dragon's tail`) and without (`at the butcher's`), `'s` for `is` and `has`, and plurals of letters and numbers
 * (`the 1990's`), which some houses write so.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
