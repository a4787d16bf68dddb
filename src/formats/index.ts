import type {Prose} from '../types.js';
import {readMarkdown} from './markdown.js';
import {readText} from './text.js';

/** Turns a decoded file into prose and a map from prose to source. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  read(source: string): Prose;
}

export const formats: readonly Format[] = [
  {name: 'text', extensions: ['.txt', '.text'], read: readText},
  {name: 'markdown', extensions: ['.md', '.markdown'], read: readMarkdown},
];

/** The format of a path by its extension; text for any other. */
export function formatOf(path: string): Format {
  const lower = path.toLowerCase();
  return formats.find((format) => format.extensions.some((end) => lower.endsWith(end))) ?? (formats[0] as Format);
}
