import { type Pattern } from './phrase-pattern.js';
/** One wrong phrase, as `rules/phrases/*.yml` describes it. */
export interface Phrase {
    /** What is looked for. */
    readonly pattern: Pattern;
    /** Templates of the repairs, best first. */
    readonly to: readonly string[];
    /** Why it is wrong, where the rule's own reason does not say it. */
    readonly why?: string;
    /** A sentence that is flagged once. */
    readonly flags: string;
    /** Sentences that look alike and are right. */
    readonly passes: readonly string[];
    /** It is right after, or before, one of these words. */
    readonly notAfter: ReadonlySet<string>;
    readonly notBefore: ReadonlySet<string>;
    /** Its line in the file. */
    readonly line: number;
}
/**
 * The phrases of `rules/phrases/GROUP.yml`, read once.
 *
 * Throws a `UserError` that names file and line and says what was expected when the file is malformed.
 */
export declare function loadPhrases(group: string): readonly Phrase[];
/**
 * Read a file of phrases; `path` is what a message calls it.
 *
 * The files are YAML of one plain shape, a list of entries of `field: text` with one field a line, and are read as that:
 * a YAML parser would take a tenth of a second for them at every start.
 */
export declare function parsePhrases(source: string, path: string): readonly Phrase[];
