import type { Manuscript } from '../check.js';
import { type Session } from './session.js';
/** What one screen of the review is drawn from. */
export interface ScreenState {
    readonly session: Session;
    readonly manuscripts: ReadonlyMap<string, Manuscript>;
    /** Columns of the terminal. */
    readonly width: number;
    readonly color: boolean;
    /** What the last key could not do; empty when it could. */
    readonly message: string;
    readonly help: boolean;
}
/** The finding to decide about, in its paragraph, with the keys that decide it. */
export declare function drawScreen(state: ScreenState): string;
