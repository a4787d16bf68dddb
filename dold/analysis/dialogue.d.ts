import type { Document } from './document.js';
import type { Quotation } from './speech.js';
import { type SpeechVerb } from './speech-verbs.js';
import { type Token } from './tokens.js';
/**
 * The clause beside a quotation. A `tag` says who speaks (`he said`, `asked the old man`); a `beat` is a sentence with another
 * verb (`He turned away`, `She snapped the book shut`).
 */
export interface Attribution {
    readonly kind: 'tag' | 'beat';
    readonly order: 'subject-verb' | 'verb-subject';
    /** Tokens `[first, last)`: subject, verb and the adverbs between them. */
    readonly first: number;
    readonly last: number;
    /** Index of the verb's token. */
    readonly verb: number;
    /** The entry of the list of speech verbs; a beat may have one that is used as an action. */
    readonly speech: SpeechVerb | undefined;
}
/** A quotation that is speech, with what stands around it in its paragraph. */
export interface DialogueLine {
    readonly quotation: Quotation;
    /** Index of the first token after the closing mark, when the paragraph goes on. */
    readonly next: number | undefined;
    /** The clause that follows it. */
    readonly after: Attribution | undefined;
    /** The tag that leads to it: `she said, "…"`. */
    readonly before: Attribution | undefined;
}
/** All speech of the chapter in reading order; words quoted inside a sentence (`the "gift" of hers`) are left out. */
export declare const dialogueOf: (document: Document) => readonly DialogueLine[];
/** The word that speech begins with; none where a mark stands there. */
export declare function firstWord(tokens: readonly Token[], { quotation }: DialogueLine): Token | undefined;
/** The clause that begins at token `first`, right after a quotation. */
export declare function attributionAt(tokens: readonly Token[], first: number): Attribution | undefined;
