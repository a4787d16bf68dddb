import type {Manuscript} from './check.js';
import {formatOf, formats} from './formats/index.js';

/** Read a decoded file (without a byte order mark) as the format of its path. */
export function readManuscript(path: string, source: string): Manuscript {
  const format = formatOf(path);
  return {path, format: format.name, source, prose: format.read(source)};
}

/** The chapter with another text, read anew by its own format. */
export function withSource(manuscript: Manuscript, source: string): Manuscript {
  const format = formats.find(({name}) => name === manuscript.format);
  if (!format) throw new TypeError(`no format is called “${manuscript.format}”`);
  return {...manuscript, source, prose: format.read(source)};
}
