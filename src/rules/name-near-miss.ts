import {asWritten, stem, storyTable} from '../analysis/lexicon.js';
import {loadWords} from '../analysis/words.js';
import {defineRule} from '../define-rule.js';

/** A name of the story with its uses. */
interface Name {
  readonly key: string;
  readonly uses: number;
}

const FREQUENT = 6;
const RARE = 2;
/** How many times more often the frequent name must stand, by what is known of the rare one. */
const RATIO = {unknown: 10, short: 20, knownName: 15, bothKnown: 60} as const;
const SHORTEST = 4;
/** Endings that make another name or word of a name: `Roman` and `Romans`, `Bobb` and `Bobby`. */
const ENDING = /^[snyiaeod]$/;

const RODE = 'So Corvane rode, and Corvane won. '.repeat(5);

/**
 * A name written once or twice that is one slip away from a name the story uses often: `Orrowik` among sixty `Orrowick`.
 *
 * Let through: a spelling that is a word, two names that English both knows (unless one of them hardly stands in the story),
 * plurals and other endings, short names, names that begin differently. Two characters may have like names: never applied unasked.
 */
export default defineRule({
  id: 'name-near-miss',
  message: 'This name is spelt in another way elsewhere.',
  why: 'A name that stands once beside a frequent one of almost the same spelling is most often a slip.',
  severity: 'warning',
  rank: 52,
  examples: [{wrong: `${RODE}Then Covrane fell.`, right: `${RODE}Then Corvane fell.`}],
  check(document, report) {
    for (const token of document.tokens) {
      if (token.kind !== 'word' || token.text === token.lower) continue;
      const key = stem(token.lower);
      const name = nearMisses(document, key);
      if (!name) continue;
      const right = asWritten(document.tokens, name.key);
      report({
        start: token.start,
        end: token.start + key.length,
        message: `“${token.text.slice(0, key.length)}” looks like “${right}”, which stands ${name.uses} times in the story.`,
        confidence: 0.85,
        remedies: [{to: inCaseOf(token.text, right)}],
      });
    }
  },
});

function inCaseOf(text: string, name: string): string {
  return text === text.toUpperCase() ? name.toUpperCase() : name;
}

/** Rare spellings of the story, each with the name that was meant. */
const nearMisses = storyTable('near-misses', (lexicon, dictionary): ReadonlyMap<string, Name> => {
  const frequent: Name[] = [];
  const rare: Name[] = [];
  for (const [key, {total, capitalInside, lower}] of lexicon.entries()) {
    // The numbers first: a long story has tens of thousands of words, and few of them come into question.
    const isFrequent = total >= FREQUENT && capitalInside * 4 >= total;
    const isRare = total <= RARE && lower === 0;
    if (!isFrequent && !isRare) continue;
    if (key.length < SHORTEST || !/^\p{L}+$/u.test(key) || dictionary.has(key)) continue;
    if (isRare) rare.push({key, uses: total});
    else if (lexicon.isName(key)) frequent.push({key, uses: total});
  }
  const index = indexByDeletion(frequent);
  const found = new Map<string, Name>();
  for (const name of rare) {
    const meant = deletions(name.key)
      .flatMap((form) => index.get(form) ?? [])
      .filter((other) => isSlip(name.key, other.key) && isLikely(name, other))
      .sort((a, b) => b.uses - a.uses || (a.key < b.key ? -1 : 1))[0];
    if (meant) found.set(name.key, meant);
  }
  return found;
});

/** Words one slip apart share a form with one letter left out. */
function indexByDeletion(names: readonly Name[]): Map<string, Name[]> {
  const index = new Map<string, Name[]>();
  for (const name of names) {
    for (const form of new Set(deletions(name.key))) index.set(form, [...(index.get(form) ?? []), name]);
  }
  return index;
}

function deletions(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** One letter changed, added, left out or swapped with the next, the first letter kept, the ending no other name's. */
function isSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0]) return false;
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const changed = a.slice(head, a.length - tail);
  const meant = b.slice(head, b.length - tail);
  if (tail === 0 && (changed === '' || meant === '') && ENDING.test(changed + meant)) return false;
  if (changed.length <= 1 && meant.length <= 1) return true;
  return changed.length === 2 && meant.length === 2 && changed[0] === meant[1] && changed[1] === meant[0];
}

function isLikely(rare: Name, frequent: Name): boolean {
  const words = loadWords();
  const known = words.entry(rare.key);
  const ratio = frequent.uses / rare.uses;
  if (!known) return ratio >= (rare.key.length > SHORTEST ? RATIO.unknown : RATIO.short);
  if (!known.name || rare.key.length === SHORTEST) return false;
  return ratio >= (words.has(frequent.key) ? RATIO.bothKnown : RATIO.knownName);
}
