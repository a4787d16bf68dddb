/** What the verb of a dialogue tag can mean beside speech. */
export interface SpeechVerb {
    readonly lemma: string;
    /** `says`: nothing but speech. `sounds`: a way to speak or a sound by itself, so that it may also stand in a beat. */
    readonly kind: 'says' | 'sounds';
    /** It names the hearer as its object: `told him`. */
    readonly person: boolean;
    /** It is an action as well: `answered the door`. */
    readonly acts: boolean;
}
/**
 * The speech verb that a finite form belongs to (`said`, `asks`, `ask`), if any.
 *
 * @param word
 *   Lower case.
 * @param next
 *   The word after it, for verbs with a particle: `went` is one only before `on`.
 */
export declare function speechVerb(word: string, next?: string): SpeechVerb | undefined;
/** The speech verb of an -ing form (`saying`), if any. Lower case. */
export declare function speechParticiple(word: string): SpeechVerb | undefined;
/** A verb that cannot introduce speech: `turn`, `walk`. Base form. */
export declare function isMove(lemma: string): boolean;
