import type { Document } from './document.js';
import type { Token } from './tokens.js';
/** A word that stands for another, with what was measured for findings of its kind: see `Thresholds`. */
export interface MistakenWord {
    readonly token: Token;
    readonly meant: string;
    readonly certainty: 'likely' | 'sure' | 'safe';
}
/**
 * The words that stand for others: by their neighbours alone, and by the classifier, whose thresholds follow what the
 * rest of the document shows of its author. Authors err by habit: a draft with many slips has more of them, a printed
 * book has none, and who has confused two words twice will have done so again.
 */
export declare const findMistakenWords: (document: Document) => readonly MistakenWord[];
