import {collide} from '../../../edits.js';
import {type Verdict, verdictEdits} from '../../../review/session.js';
import type {Edit} from '../../../types.js';
import type {PageData, PageFinding} from '../page-data.js';

/** A decision about the finding with this index; no verdict leaves it open. */
export type Choice = readonly [index: number, verdict: Verdict | undefined];

/** What one key or button has done, to be taken back together. */
interface Step {
  /** The finding that was current. */
  readonly at: number;
  /** The verdicts as they were. */
  readonly before: readonly Choice[];
}

/** As kept in the browser's storage. */
export interface Saved {
  readonly verdicts: readonly Choice[];
  readonly steps: readonly Step[];
}

/** What has been decided. Accepted repairs never collide, so that they can all be carried out. */
export class Decisions {
  readonly #data: PageData;
  readonly #verdicts = new Map<number, Verdict>();
  readonly #steps: Step[] = [];

  constructor(data: PageData) {
    this.#data = data;
  }

  verdict(index: number): Verdict | undefined {
    return this.#verdicts.get(index);
  }

  /** The index of the file a finding is in. */
  fileOf(index: number): number {
    const {paragraphs, chapters} = this.#data;
    const paragraph = paragraphs[this.#finding(index).paragraph];
    return chapters[paragraph?.chapter ?? 0]?.file ?? 0;
  }

  /**
   * Decide, as one step for undo. An acceptance that collides with another accepted repair is left out; gives back the
   * indexes that were decided.
   */
  decide(at: number, choices: readonly Choice[]): number[] {
    const before: Choice[] = [];
    for (const [index, verdict] of choices) {
      if (verdict && this.#collides(index, verdict)) continue;
      before.push([index, this.#verdicts.get(index)]);
      this.#put([index, verdict]);
    }
    if (before.length > 0) this.#steps.push({at, before});
    return before.map(([index]) => index);
  }

  /** Take the last step back; undefined when there is none. */
  undo(): {readonly at: number; readonly indexes: readonly number[]} | undefined {
    const step = this.#steps.pop();
    if (!step) return undefined;
    for (const choice of step.before) this.#put(choice);
    return {at: step.at, indexes: step.before.map(([index]) => index)};
  }

  /** The accepted repairs of a file, sorted. */
  editsOf(file: number): Edit[] {
    const edits: Edit[] = [];
    for (const [index, verdict] of this.#verdicts)
      if (this.fileOf(index) === file) edits.push(...verdictEdits(this.#finding(index), verdict));
    return edits.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  toJSON(): Saved {
    return {verdicts: [...this.#verdicts], steps: this.#steps};
  }

  /** Go on from what was saved for the same report. */
  restore({verdicts, steps}: Saved): void {
    for (const choice of verdicts) if (this.#data.findings[choice[0]]) this.#put(choice);
    this.#steps.push(...steps);
  }

  #put([index, verdict]: Choice): void {
    if (verdict) this.#verdicts.set(index, verdict);
    else this.#verdicts.delete(index);
  }

  #collides(index: number, verdict: Verdict): boolean {
    const edits = verdictEdits(this.#finding(index), verdict);
    if (edits.length === 0) return false;
    const file = this.fileOf(index);
    for (const [other, made] of this.#verdicts) {
      if (other === index || this.fileOf(other) !== file) continue;
      const taken = verdictEdits(this.#finding(other), made);
      if (taken.some((edit) => edits.some((own) => collide(own, edit)))) return true;
    }
    return false;
  }

  #finding(index: number): PageFinding {
    return this.#data.findings[index] as PageFinding;
  }
}
