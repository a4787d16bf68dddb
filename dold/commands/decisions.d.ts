interface DecisionsFlags {
    readonly config?: string;
}
/** `bluepencil decisions`: what the author has decided to keep, each with its sentence, by chapter. */
export declare function runDecisionsList(flags: DecisionsFlags): Promise<number>;
/** `bluepencil decisions prune`: forget decisions about sentences that no chapter has any more. */
export declare function runDecisionsPrune(flags: DecisionsFlags): Promise<number>;
export {};
