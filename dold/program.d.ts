/** Do what the command line asks for. */
export declare function main(): Promise<void>;
