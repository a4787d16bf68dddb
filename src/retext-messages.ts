import type {Root} from 'nlcst';
import {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';
import type {Document} from './analysis/document.js';

/** What a ready-made retext plugin says of a place: offsets in the prose. */
export interface RetextMessage {
  readonly start: number;
  readonly end: number;
  readonly actual: string;
  readonly expected: readonly string[];
}

/** Run a ready-made retext plugin over the document; a rule of ours decides which of its messages hold. */
export function retextMessages(
  transform: (tree: Root, file: VFile) => undefined,
  document: Document,
): readonly RetextMessage[] {
  const file = new VFile(document.text);
  transform(document.tree, file);
  return file.messages.flatMap(toRetextMessage);
}

function toRetextMessage({place, actual, expected}: VFileMessage): RetextMessage[] {
  if (!place || !('start' in place) || actual === undefined || actual === null) return [];
  const {start, end} = place;
  if (start.offset === undefined || end.offset === undefined) return [];
  return [{start: start.offset, end: end.offset, actual, expected: expected ?? []}];
}
