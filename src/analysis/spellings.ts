import type {Document} from './document.js';
import {perDocument} from './per-document.js';

/** The different words of a document, as `lower` of their tokens: far fewer than its words. */
export const spellingsOf = perDocument(
  ({tokens}: Document): ReadonlySet<string> =>
    new Set(tokens.flatMap(({kind, lower}) => (kind === 'word' ? lower : []))),
);
