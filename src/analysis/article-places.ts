import {hashText} from '../model/hash.js';

/** Prepositions after which a count noun takes a determiner. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at of from into with through across behind under against near inside toward towards over around down up by to for'.split(
    ' ',
  ),
);

/** Words after a preposition that need no article: no place to judge. */
const DETERMINED =
  /^(?:the|a|an|his|her|its|my|your|our|their|this|that|these|those|each|every|no|any|some|another|one|what|which|either|neither|whose|him|me|us|them|it|you|himself|herself|itself|themselves|myself|yourself|both|all|many|much|two|three|four|five|six|seven|eight|nine|ten|such|several|few|most|more|less|here|there|now|then|who|whom|where|when|how|why|if|whether|and|or|but|of|in|on|at|to|for|with|from|by|into|about|as|it's|i|he|she|they|we)$/;

/** A place after a preposition where an article may be missing; words in lower case, marks as they are, '' at the edges. */
export interface ArticlePlace {
  readonly before: readonly [string, string];
  readonly preposition: string;
  readonly word: string;
  readonly after: readonly [string, string];
}

/** The place at token `i` (the word after the preposition), or undefined where an article cannot be missing. */
export function articlePlace(words: (index: number) => string, i: number): ArticlePlace | undefined {
  const preposition = words(i - 1);
  const word = words(i);
  const repeats = words(i - 2) === word; // from door to door
  if (
    repeats ||
    !PREPOSITIONS.has(preposition) ||
    !/^[a-z]{3,}$/.test(word) ||
    DETERMINED.test(word) ||
    word.endsWith('ing')
  )
    return undefined;
  if (/^[\p{N}\p{Lu}]/u.test(words(i + 1))) return undefined; // in room 12, in act One
  return {before: [words(i - 3), words(i - 2)], preposition, word, after: [words(i + 1), words(i + 2)]};
}

/** The hashed features of a place. */
export function articleFeatures({before, preposition, word, after}: ArticlePlace): number[] {
  const end = word.slice(-3);
  const nextEnd = after[0].slice(-3);
  return [
    'bias',
    `p ${preposition}`,
    `w ${word}`,
    `pw ${preposition} ${word}`,
    `wn ${word} ${after[0]}`,
    `pwn ${preposition} ${word} ${after[0]}`,
    `wnn ${word} ${after[0]} ${after[1]}`,
    `n ${after[0]}`,
    `nn ${after[0]} ${after[1]}`,
    `b ${before[1]} ${preposition}`,
    `bw ${before[1]} ${preposition} ${word}`,
    `bb ${before[0]} ${before[1]} ${preposition}`,
    `b1 ${before[1]}`,
    `e ${end}`,
    `pe ${preposition} ${end}`,
    `en ${end} ${nextEnd}`,
    `wne ${word} ${nextEnd}`,
    `npw ${after[0]} ${preposition}`,
  ].map(hashText);
}
