/** What a spelling can be as a form of a verb; `said` is past and participle, `put` is base, past and participle. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';
export interface VerbReading {
    /** The base form: `go` for `went`. */
    readonly lemma: string;
    readonly form: VerbForm;
}
/** Auxiliaries that carry the tense of a clause without an ending. */
export declare const MODALS: ReadonlySet<string>;
/**
 * What the word can be as a verb form. Irregular verbs are known; a regular ending (-s, -ed, -ing) is read as one,
 * with the lemma that spelling rules give, so ask the tagger whether the word is a verb at all.
 *
 * @param word
 *   Lower case.
 */
export declare function verbReadings(word: string): readonly VerbReading[];
/** True when the word can be that form of a verb. */
export declare function canBe(word: string, form: VerbForm): boolean;
/** The word is an irregular verb's form, so no ending betrays it. */
export declare function isIrregular(word: string): boolean;
/** A simple past that is no participle too: `went`, `saw`, `began`. */
export declare function isOnlyPast(word: string): boolean;
/** The past participles of a verb, the commoner first. */
export declare function participlesOf(lemma: string): readonly string[];
/** The simple past of a verb, the commoner form first; `be` gives `was`, `were`. */
export declare function pastsOf(lemma: string): readonly string[];
/** `goes`, `watches`, `tries`. */
export declare function thirdPerson(lemma: string): string;
/** `making`, `running`, `lying`. */
export declare function ingOf(lemma: string): string;
