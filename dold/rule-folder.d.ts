/** The names of the files without their ending. */
export declare function ruleNames(): Promise<string[]>;
/** The modules by name. */
export declare function ruleModules(): Promise<Record<string, {
    readonly default: unknown;
}>>;
