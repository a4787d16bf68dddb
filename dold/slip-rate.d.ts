import type { Document } from './analysis/document.js';
/** Sure faults of a manuscript, and its words. */
export declare const slipsOf: (document: Document) => {
    faults: number;
    words: number;
};
/** Log of the rate of faults, 0 where it is `even` in 1,000 words; near 0 in a few words, which say nothing. */
export declare function logRate({ faults, words }: {
    faults: number;
    words: number;
}, even: number): number;
