/**
 * Rule, fault and the sentence it stands in, with case, space and quotes evened out: no line number and no word of
 * another sentence, so it survives edits elsewhere and changes with its own sentence. Offsets in `text`.
 */
export declare function fingerprint(text: string, rule: string, start: number, end: number): string;
