import type { Edit, Finding } from '../types.js';
/** A finding to decide about; offsets in the file at `path`. */
export interface Item {
    readonly path: string;
    readonly finding: Finding;
}
export type Verdict = 
/** Make the suggestion with this index. */
{
    readonly kind: 'accepted';
    readonly suggestion: number;
}
/** The author's own words, as edits of the source. */
 | {
    readonly kind: 'edited';
    readonly edits: readonly Edit[];
}
/** This place stays as it is. */
 | {
    readonly kind: 'rejected';
}
/** This wording stays as it is wherever it stands. */
 | {
    readonly kind: 'ignored';
}
/** A word of the story, from now on right. */
 | {
    readonly kind: 'word';
    readonly word: string;
};
/** Where a review stands. It never changes: each step makes a new one. */
export interface Session {
    readonly items: readonly Item[];
    /** By the index of the item, in the order of deciding. */
    readonly verdicts: ReadonlyMap<number, Verdict>;
    /** The item to decide; `items.length` when none is left. */
    readonly at: number;
    /** Only findings of this rule are gone through. */
    readonly rule?: string | undefined;
    /** The session before the last decision. */
    readonly previous?: Session;
}
export declare function startSession(items: readonly Item[]): Session;
/** The item to decide about; undefined at the end. */
export declare function currentItem(session: Session): Item | undefined;
/** What was decided about the current item. */
export declare function currentVerdict(session: Session): Verdict | undefined;
/** Decide about the current item, perhaps anew, and go on to the next that is still open. */
export declare function decide(session: Session, verdict: Verdict): Session;
/** How many items no decision covers yet. */
export declare function countOpen(session: Session): number;
/** The open findings of the current one's rule in its chapter, that have a suggestion. */
export declare function openOfThisKind(session: Session): number[];
/** Accept the first suggestion of each of these items: one decision for undo. */
export declare function acceptAll(session: Session, indices: readonly number[]): Session;
/** Put the author's own words in place of a stretch of the source; what was to change inside it is no longer. */
export declare function rewrite(session: Session, { start, end }: {
    start: number;
    end: number;
}, edits: readonly Edit[]): Session;
/** Leave the current item open and go on; it is found again by the next check. */
export declare function skip(session: Session): Session;
/** Take the last decision back and stand before it again. */
export declare function undo(session: Session): Session;
/** Go to the next item (`1`) or the one before (`-1`), decided or not; stay where there is none. */
export declare function move(session: Session, step: 1 | -1): Session;
/** Go through the findings of the current one's rule alone, or through all again. */
export declare function toggleRule(session: Session): Session;
/** True when the findings are about the same words and of the same rule. */
export declare function sameWording(a: Finding, b: Finding): boolean;
/** What a verdict changes in the source. */
export declare function verdictEdits({ finding }: Pick<Item, 'finding'>, verdict: Verdict): readonly Edit[];
/** All accepted edits of one file; where two decisions touch one place, the later is left out. */
export declare function acceptedEdits({ items, verdicts }: Session, path: string): Edit[];
/** The items with a verdict of this kind, in the order of deciding. */
export declare function itemsWith({ items, verdicts }: Session, kind: Verdict['kind']): Item[];
/** The words to add to the story's dictionary, in the order of adding. */
export declare function addedWords({ verdicts }: Session): string[];
/** The source range that the author's own words replace: the finding with all its first repair changes. */
export declare function editableRange({ start, end, suggestions }: Finding): {
    readonly start: number;
    readonly end: number;
};
/** Edits that put the author's own words in place of `[start, end)`; a line break between words that stay is kept. */
export declare function ownEdits(source: string, start: number, end: number, typed: string): Edit[];
