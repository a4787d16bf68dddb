import {createHash} from 'node:crypto';
import {sentenceAround} from './sentence-around.js';
import {evenedOut} from './wording.js';

/**
 * Rule, fault and the sentence it stands in, with case, space and quotes evened out: no line number and no word of
 * another sentence, so it survives edits elsewhere and changes with its own sentence. Offsets in `text`.
 */
export function fingerprint(text: string, rule: string, start: number, end: number): string {
  const sentence = sentenceAround(text, start, end);
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const around = `${before}\u0001${text.slice(start, end)}\u0001${after}`;
  return createHash('sha256')
    .update(`${rule}\u0000${evenedOut(around)}`)
    .digest('hex')
    .slice(0, 16);
}
