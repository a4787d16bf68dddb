import type { Fault } from '../define-rule.js';
import type { Document } from './document.js';
import type { HouseStyle } from './style.js';
/** A place where the author had a choice, and how it was taken. */
interface Use {
    readonly start: number;
    readonly end: number;
    readonly side: string;
    /** What stands there on the other side. */
    readonly other: string;
}
/** Something good authors write either way, but one way in one book. */
export interface Habit {
    readonly name: keyof HouseStyle;
    /** In an author's words, for the message. */
    readonly label: string;
    find(document: Document): Use[];
}
/** Slips of the keyboard rather than choices. */
export declare const TYPOGRAPHY: readonly Habit[];
/** Choices of words. */
export declare const WORDING: readonly Habit[];
/** The first few uses that break a habit of this chapter; each says how many there are. */
export declare function brokenHabit(document: Document, { label, find }: Habit): Fault[];
/** Every use on another side than the one that was set. */
export declare function offStyle(document: Document, { find }: Habit, side: string): Fault[];
export {};
