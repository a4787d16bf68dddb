/**
 * `a` before a vowel sound, `an` before a consonant sound.
 *
 * The letters are judged by retext-indefinite-article; let through are its known mistakes, `an` before a sounded or an
 * unstressed `h` (`an historian`), letters and abbreviations, words it does not know how to say, and `a` as a name or a letter.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
