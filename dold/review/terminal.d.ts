import type { Manuscript } from '../check.js';
import { type Session } from './session.js';
/** How a review ended: with what was decided, or without it. */
export interface Outcome {
    readonly session: Session;
    readonly keep: boolean;
}
export interface Terminal {
    readonly input: NodeJS.ReadStream;
    readonly output: NodeJS.WriteStream;
    readonly color: boolean;
}
/** Told after each decision; a sentence when it could not be kept. */
type Remember = (session: Session) => Promise<string>;
/** Go through a session at the terminal, a key a decision. The screen is given back as it was. */
export declare function reviewAtTerminal(begun: Session, manuscripts: ReadonlyMap<string, Manuscript>, terminal: Terminal, remember: Remember): Promise<Outcome>;
export {};
