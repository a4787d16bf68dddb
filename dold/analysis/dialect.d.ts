import type { Document } from './document.js';
/** True when the token is spoken and the speech around it is written in dialect. */
export declare function isDialectSpeech(document: Document, token: {
    inSpeech: boolean;
    paragraph: number;
}): boolean;
