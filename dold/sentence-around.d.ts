/** The sentence, or sentences, that prose `[start, end)` stands in. */
export declare function sentenceAround(text: string, start: number, end: number): {
    start: number;
    end: number;
};
