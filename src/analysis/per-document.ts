import type {Document} from './document.js';

/** Compute a part of the analysis when a rule first asks for it, once for each document. */
export function perDocument<T>(compute: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, T>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const value = compute(document);
    known.set(document, value);
    return value;
  };
}
