/**
 * The types at the seams: what the parts of bluepencil hand to each other.
 *
 * All offsets are half-open and count UTF-16 code units, as in unist. In a `Finding` they refer to the
 * file as decoded (without a byte order mark); inside analysis and rules they refer to the prose.
 */
export type Severity = 'error' | 'warning' | 'suggestion';
/** `safe`: measured right at least 99 times in 100, may be applied unasked. Everything else is `ask`. */
export type Safety = 'safe' | 'ask';
/** A place in the decoded file; line and column are 1-based, offset is 0-based. */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** Replace `[start, end)` by `text`. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** One way to repair a finding. Its edits belong together and never overlap; they are sorted by start. */
export interface Suggestion {
    readonly title: string;
    readonly safety: Safety;
    readonly edits: readonly Edit[];
}
export interface Finding {
    readonly rule: string;
    readonly message: string;
    readonly why?: string;
    readonly severity: Severity;
    readonly start: Position;
    readonly end: Position;
    /** The source text between start and end. */
    readonly actual: string;
    /** Best first. Empty where the fault is sure and the repair is not. */
    readonly suggestions: readonly Suggestion[];
    /** 0 to 1: how sure the rule is that this is a fault. */
    readonly confidence: number;
    /** Rule and normalised text around the finding: survives edits elsewhere in the chapter. */
    readonly fingerprint: string;
}
export interface FileReport {
    readonly path: string;
    readonly format: string;
    readonly words: number;
    readonly findings: readonly Finding[];
    /** One plain sentence when the file could not be checked. */
    readonly failure?: string;
}
export interface Summary {
    readonly files: number;
    readonly words: number;
    readonly findings: number;
    readonly bySeverity: Readonly<Record<Severity, number>>;
    readonly byRule: Readonly<Record<string, number>>;
}
/** What `--format json` prints: a stable contract, see schema/report.schema.json. */
export interface Report {
    readonly version: 1;
    /** Part `index` (from 1) of `count`, where a run has checked a part of the chapters. */
    readonly shard?: {
        readonly index: number;
        readonly count: number;
    };
    readonly files: readonly FileReport[];
    readonly summary: Summary;
}
/**
 * A stretch of prose and the source it came from.
 *
 * Segments are sorted and cover the prose without gaps. A verbatim segment maps character by character; any
 * other (an entity, an escape, a line break inside a paragraph) is one indivisible step. Source that no
 * segment covers is markup: rules never see it and no edit may touch it.
 */
export interface Segment {
    readonly proseStart: number;
    readonly proseEnd: number;
    readonly sourceStart: number;
    readonly sourceEnd: number;
    readonly verbatim: boolean;
    /** No edit may replace it: a break between paragraphs, or the placeholder of inline code or an address. */
    readonly fixed?: true;
}
/** A stretch of prose in which the author has switched rules off; `rules` is `all` or rule ids. */
export interface IgnoredRange {
    readonly start: number;
    readonly end: number;
    readonly rules: 'all' | readonly string[];
}
/** What a format reads out of a decoded file: text without markup, paragraphs separated by a blank line. */
export interface Prose {
    readonly text: string;
    readonly segments: readonly Segment[];
    readonly ignored: readonly IgnoredRange[];
    /** Ranges of `text` that the markup sets in italics (thoughts, foreign words, emphasis). */
    readonly italics: readonly {
        readonly start: number;
        readonly end: number;
    }[];
}
