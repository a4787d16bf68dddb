import {isChapterHeading} from '../chapter-heading.js';
import type {Document} from './document.js';
import {perDocument} from './per-document.js';

/** A summary before the first heading is no longer than this, in UTF-16 code units; what is longer is a chapter before one. */
const LONGEST = 3000;
const NOTE =
  /^[\s*_[("“]*(?:a\/n|(?:author['’]?s?['’]?|editor['’]?s?['’]?) notes?|summary|disclaimers?|(?:trigger )?warnings?|tags|rating)\b/i;

/** The paragraphs that are not the story: what stands before its first heading, and notes of the author. By index. */
export const frontMatter = perDocument(({plain, paragraphs}: Document): ReadonlySet<number> => {
  const texts = paragraphs.map(({start, end}) => plain.slice(start, end).trim());
  const heading = texts.findIndex(isChapterHeading);
  const isFront = heading > 0 && (paragraphs[heading]?.start ?? 0) <= LONGEST;
  return new Set(texts.flatMap((text, i) => ((isFront && i < heading) || NOTE.test(text) ? [i] : [])));
});
