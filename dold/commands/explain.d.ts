/** `bluepencil explain RULE`: what is wrong, why, and examples. */
export declare function runExplain(id: string): Promise<number>;
