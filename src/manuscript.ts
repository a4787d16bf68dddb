import type {Manuscript} from './check.js';
import {formatOf, formats} from './formats/index.js';
import type {Prose} from './types.js';

/** Read a decoded file (without a byte order mark) as the format of its path; its markup when the prose is first wanted. */
export function readManuscript(path: string, source: string, rules?: Manuscript['rules']): Manuscript {
  return lazily({path, format: formatOf(path).name, ...(rules ? {rules} : {})}, source);
}

/** The chapter with another text, read anew by its own format. */
export function withSource({path, format, rules}: Manuscript, source: string): Manuscript {
  return lazily({path, format, ...(rules ? {rules} : {})}, source);
}

function lazily(form: Pick<Manuscript, 'path' | 'format' | 'rules'>, source: string): Manuscript {
  const format = formats.find(({name}) => name === form.format);
  if (!format) throw new TypeError(`no format is called “${form.format}”`);
  let prose: Prose | undefined;
  return {
    ...form,
    source,
    get prose() {
      prose ??= format.read(source);
      return prose;
    },
  };
}
