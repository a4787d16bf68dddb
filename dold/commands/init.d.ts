/** `bluepencil init`: write a config with everything explained; never over one that is there. */
export declare function runInit(): Promise<number>;
