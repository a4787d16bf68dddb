import type {Decisions} from './decisions.js';

/** What the parts of the page show together. */
export interface View {
  readonly decisions: Decisions;
  /** The index of the finding that keys act on; -1 where there is none. */
  readonly current: number;
  /** Open findings show their suggestion in the text. */
  readonly showsAll: boolean;
  /** The finding passes the filters. */
  isVisible(index: number): boolean;
}
