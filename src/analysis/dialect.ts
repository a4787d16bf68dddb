import type {Document} from './document.js';
import {perDocument} from './per-document.js';

/** Spellings by which writers show that a speaker's grammar is meant: `ain't`, `an'`, `goin'`, `ye`, `wuz`, `them's`. */
const MARK =
  /(?<![\p{L}'])(?:ain't|an'|o'|'em|th'|ye|yer|yez|yeh|y'all|ole|dat|dis|dey|wid|sez|wuz|cuz|coz|git|gits|agin|thar|hev|hed|jest|ter|fer|feller|fellers|nothin|somethin|anythin|nawthin|orter|oughter|hisself|theirselves|yore|wot|nuffin|kinder|allus|innit|nowt|owt|summat|them's|they's|says I|he don't|she don't|it don't|you was|we was|they was|\p{L}{2,}in'(?!\w))(?![\p{L}])/iu;

/**
 * The paragraphs whose speech is in dialect: there a speaker's `I seen` is the author's choice. A paragraph is judged
 * with the ones around it, since a speaker goes on.
 */
const dialectParagraphs = perDocument((document: Document): ReadonlySet<number> => {
  const marked = new Set<number>();
  for (const {start, end, first, last, index} of document.paragraphs) {
    const speaks = document.tokens.slice(first, last).some((token) => token.inSpeech);
    if (speaks && MARK.test(document.plain.slice(start, end))) marked.add(index);
  }
  return marked;
});

const REACH = 2;

/** True when the token is spoken and the speech around it is written in dialect. */
export function isDialectSpeech(document: Document, token: {inSpeech: boolean; paragraph: number}): boolean {
  if (!token.inSpeech) return false;
  const marked = dialectParagraphs(document);
  for (let step = -REACH; step <= REACH; step++) if (marked.has(token.paragraph + step)) return true;
  return false;
}
