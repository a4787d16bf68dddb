export interface ApplyFlags {
    readonly config?: string;
    /** The chapter that CriticMarkup is for. */
    readonly to?: string;
}
/** `bluepencil apply`: carry out decisions made elsewhere. All of them, or none. */
export declare function runApply(path: string, { config, to }: ApplyFlags): Promise<number>;
