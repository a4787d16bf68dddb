/**
 * A word that no dictionary has and that a known word explains as a slip.
 *
 * retext-spell finds the unknown words; a fault needs a suggestion likely enough, so that these are let through: names,
 * words that recur in the story, either dialect's spelling, dialect in speech (`goin'`, `goin`, `'em`), stretched words, stutters,
 * sounds, foreign words in italics or beside others, new words made regularly of known ones (`unmoving`, `dragonfire`).
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
