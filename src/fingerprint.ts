import {createHash} from 'node:crypto';
import {evenedOut} from './wording.js';

/** So many characters of its paragraph before and after a fault. */
const CONTEXT = 40;
const PARAGRAPH = '\n\n';

/**
 * Rule, fault and its surroundings with case, space and quotes evened out: no line number, so it survives edits
 * elsewhere. Offsets in `text`.
 */
export function fingerprint(text: string, rule: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - CONTEXT), start)
    .split(PARAGRAPH)
    .at(-1);
  const after = text.slice(end, end + CONTEXT).split(PARAGRAPH)[0];
  const around = `${before}\u0001${text.slice(start, end)}\u0001${after}`;
  return createHash('sha256')
    .update(`${rule}\u0000${evenedOut(around)}`)
    .digest('hex')
    .slice(0, 16);
}
