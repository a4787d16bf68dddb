import * as v from 'valibot';
declare const FileDecision: v.ObjectSchema<{
    readonly fingerprint: v.StringSchema<undefined>;
    readonly rule: v.StringSchema<undefined>;
    /** The words the finding is about. */
    readonly text: v.StringSchema<undefined>;
    /** Where the finding begins. */
    readonly start: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>;
    readonly verdict: v.PicklistSchema<["accepted", "rejected", "ignored"], undefined>;
    /** What to change; only where the verdict is `accepted`. */
    readonly edits: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly start: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>;
        readonly end: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>;
        readonly text: v.StringSchema<undefined>;
    }, undefined>, undefined>, undefined>;
}, undefined>;
declare const DecisionsFile: v.ObjectSchema<{
    readonly version: v.LiteralSchema<1, undefined>;
    readonly chapters: v.ArraySchema<v.ObjectSchema<{
        /** As given when the report was made. */
        readonly path: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        /** Of the bytes of the file. */
        readonly sha256: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
        readonly decisions: v.ArraySchema<v.ObjectSchema<{
            readonly fingerprint: v.StringSchema<undefined>;
            readonly rule: v.StringSchema<undefined>;
            /** The words the finding is about. */
            readonly text: v.StringSchema<undefined>;
            /** Where the finding begins. */
            readonly start: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>;
            readonly verdict: v.PicklistSchema<["accepted", "rejected", "ignored"], undefined>;
            /** What to change; only where the verdict is `accepted`. */
            readonly edits: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly start: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>;
                readonly end: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>;
                readonly text: v.StringSchema<undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
/**
 * What an author has decided in a report, to be carried out by `bluepencil apply`: schema/decisions.schema.json.
 *
 * It holds the edits themselves and the hash of the text they were made for, so it means the same whatever the rules
 * find meanwhile.
 */
export type DecisionsFile = v.InferOutput<typeof DecisionsFile>;
export type FileDecision = v.InferOutput<typeof FileDecision>;
/** The hash that ties decisions to one state of a file. */
export declare function contentHash(bytes: Uint8Array): string;
/** The hash that ties marks to one state of a chapter's text; short, since an author sees it. */
export declare function textHash(source: string): string;
/** Read a decisions file. Throws `UserError` for a missing, unreadable or damaged one. */
export declare function readDecisionsFile(path: string): Promise<DecisionsFile>;
export {};
