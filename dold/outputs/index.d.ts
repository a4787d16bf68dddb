import type { Output } from './output.js';
/** One loader an output: a command loads the one it prints. */
export declare const outputs: {
    readonly pretty: () => Promise<Output>;
    readonly diff: () => Promise<Output>;
    readonly 'word-diff': () => Promise<Output>;
    readonly criticmarkup: () => Promise<Output>;
    readonly json: () => Promise<Output>;
    readonly github: () => Promise<Output>;
    readonly sarif: typeof loadSarif;
    readonly junit: () => Promise<Output>;
};
export type OutputName = keyof typeof outputs;
export declare const outputNames: OutputName[];
/** SARIF describes all rules, found or not. */
declare function loadSarif(): Promise<Output>;
export {};
