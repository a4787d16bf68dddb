import {readFile} from 'node:fs/promises';

/** A fault a person has marked in a text. Offsets are half-open, in UTF-16 code units of the decoded file. */
export interface GoldEdit {
  readonly start: number;
  readonly end: number;
  /** The text between start and end. */
  readonly original: string;
  /** What an editor would accept in its place. */
  readonly to: readonly string[];
  readonly cat: string;
  /** `must`: a fault. `optional`: flagging it is neither right nor wrong. */
  readonly sev: 'must' | 'optional';
}

/** Gold edits from a file with one JSON object a line. */
export async function readGold(path: string | URL): Promise<GoldEdit[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as GoldEdit);
}

export function goldLines(gold: readonly GoldEdit[]): string {
  return gold.map((edit) => `${JSON.stringify(edit)}\n`).join('');
}
