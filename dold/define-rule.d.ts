import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { type Document } from './analysis/document.js';
import type { Edit, Safety, Severity } from './types.js';
/** A remedy: either the text to stand in place of the finding, or edits anywhere in the prose. */
export type Remedy = {
    readonly title?: string;
    /** Default `ask`. `safe` only when measured right 99 times in 100 on text the rule was not made from. */
    readonly safety?: Safety;
} & ({
    readonly to: string;
} | {
    readonly edits: readonly Edit[];
});
/** A fault as a rule reports it; offsets in the prose. */
export interface Fault {
    readonly start: number;
    readonly end: number;
    /** Overrides the rule's own words for this case. */
    readonly message?: string;
    readonly why?: string;
    readonly severity?: Severity;
    /** 0 to 1, default 0.9. */
    readonly confidence?: number;
    /** Best first. */
    readonly remedies?: readonly Remedy[];
}
export interface RuleDefinition {
    /** The file's name: kebab-case, names the fault, not the remedy. */
    readonly id: string;
    /** What is wrong, in an author's words. */
    readonly message: string;
    /** The reason, in one sentence. */
    readonly why: string;
    readonly severity: Severity;
    /** Of two findings whose repairs collide the higher rank stays. Default 50. */
    readonly rank?: number;
    /** Off unless the config asks for it. */
    readonly optIn?: boolean;
    /** Shown by `explain`. */
    readonly examples: readonly {
        readonly wrong: string;
        readonly right: string;
    }[];
    /** Look at the chapter and report each fault. */
    check(document: Document, report: (fault: Fault) => void): void;
}
/** A fault with the rule that found it, all defaults filled in, edits in the prose. */
export interface Diagnosis {
    readonly rule: RuleDefinition;
    readonly start: number;
    readonly end: number;
    readonly message: string;
    readonly why: string;
    readonly severity: Severity;
    readonly confidence: number;
    readonly suggestions: readonly {
        readonly title: string;
        readonly safety: Safety;
        readonly edits: readonly Edit[];
    }[];
}
/** A rule is a retext plugin that carries its definition. */
export type Rule = Plugin<[], Root> & {
    readonly definition: RuleDefinition;
};
declare module 'vfile' {
    interface DataMap {
        /** `silent`: the diagnoses are all that is wanted; a message for each would cost as much again. */
        bluepencil?: {
            document?: Document;
            diagnoses: Diagnosis[];
            silent?: true;
        };
    }
}
/** Make a retext plugin of a rule. Diagnoses go to `file.data.bluepencil` and, as messages unless it is silent, to the file. */
export declare function defineRule(definition: RuleDefinition): Rule;
/** What a rule finds in a document; looked for once, whoever asks. */
export declare function faultsOf(definition: RuleDefinition, document: Document): readonly Fault[];
