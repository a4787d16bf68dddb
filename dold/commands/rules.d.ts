/** `bluepencil rules`: each rule with its severity and what it finds. */
export declare function runRules(flags: {
    readonly config?: string;
}): Promise<number>;
