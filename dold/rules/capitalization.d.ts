/**
 * Capitals on common nouns and missing on names: `my Mom`, `Thanks, mom`, `the Dragon` among many a `dragon`, `on friday`.
 *
 * Let through: a noun that is part of a longer name (`Dragon Lands`, `the Lord Mayor`), titles before a name, words in capitals
 * throughout, terms that the story mostly writes with a capital, and `Father` or `Sister` as a title.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
