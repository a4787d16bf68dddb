/**
 * A word written for another of like sound or spelling: `they're eggs`, `rougher then`, `scarred of him`.
 *
 * A few slips show by their neighbours alone (`could of`, `other then`). For the rest a classifier weighs the words
 * around against each word of the confusion set; how sure it must be was measured for each pair on authors it had not
 * seen, and follows what the rest of the chapter shows of its author. Let through: names, words in capitals, and pairs that context does not decide.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
