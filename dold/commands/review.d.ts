import { type ProjectFlags } from '../project.js';
/** `bluepencil review`: decide about the findings one by one, then save. */
export declare function runReview(paths: readonly string[], flags: ProjectFlags): Promise<number>;
