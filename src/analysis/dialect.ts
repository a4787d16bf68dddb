import type {Document} from './document.js';
import {perDocument} from './per-document.js';

/** Spellings by which writers show that a speaker's grammar is meant: `ain't`, `an'`, `goin'`, `ye`, `wuz`, `them's`. */
const MARK =
  /(?<![\p{L}'])(?:ain't|an'|o'|'em|th'|t'|ye|yer|yez|yeh|ya|y'all|em|ole|dat|dis|dey|dem|de|den|wid|sez|wuz|cuz|coz|git|gits|agin|thar|hev|hed|jest|ter|fer|kin|feller|fellers|reckon|nothin|somethin|anythin|nawthin|sorta|lemme|gimme|gotta|bin|orter|oughter|hisself|theirselves|yore|wot|nuffin|kinder|allus|dunno|innit|nowt|owt|summat|them's|they's|\p{L}{2,}in'|I says|says I|says he|he don't|she don't|it don't|you was|we was|they was|them there|that there|this here)(?![\p{L}])/iu;

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
