import {createHash} from 'node:crypto';

const CONTEXT = 40;

/**
 * Rule, fault and its surroundings with case, space and quotes evened out: no line number, so it survives edits
 * elsewhere. Offsets in `text`.
 */
export function fingerprint(text: string, rule: string, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}\u0001${text.slice(start, end)}\u0001${text.slice(end, end + CONTEXT)}`;
  return createHash('sha256')
    .update(`${rule}\u0000${evenedOut(around)}`)
    .digest('hex')
    .slice(0, 16);
}

/** The key of a wording: the same words in another place have the same one. */
export function wordingKey(rule: string, actual: string): string {
  return `${rule}\u0000${evenedOut(actual.trim())}`;
}

function evenedOut(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}
