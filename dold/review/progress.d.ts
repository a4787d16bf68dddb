import type { Manuscript } from '../check.js';
import { type Item, type Session } from './session.js';
export type Manuscripts = ReadonlyMap<string, Manuscript>;
/** A session that goes on where the last one of these chapters stopped, with what was decided and not yet saved. */
export declare function resumeSession(folder: string, items: readonly Item[], manuscripts: Manuscripts): Promise<Session>;
/** Keep what is decided so far. Throws where the folder cannot be written. */
export declare function saveProgress(folder: string, session: Session, manuscripts: Manuscripts): Promise<void>;
