import {StoryLexicon} from './analysis/lexicon.js';
import {type CheckedEntry, hash, linesOf, type StoryCache, wordsIn} from './cache.js';
import type {Chapter} from './project.js';

/**
 * What is remembered of a story as a whole, so that a run after a change of one chapter need not count the words of all chapters
 * again, nor ask again what their findings rest on. In the cache it is one line of JSON, then the words.
 */
export interface StoryMemory {
  /** The digests of its chapters, sorted. */
  readonly digests: readonly string[];
  /** Keys (see `keyOf`) of the findings that held in this story. */
  readonly held: ReadonlySet<string>;
  /** The words of all chapters, read when they are wanted. */
  readonly words: () => StoryLexicon;
}

const FILE = 'story';

/** The story as it was when it was checked last. */
export function recall(cache: StoryCache | undefined): StoryMemory | undefined {
  const body = cache?.load(FILE);
  if (body === undefined) return undefined;
  const end = body.indexOf('\n');
  const {digests, held} = JSON.parse(body.slice(0, end)) as {digests: string[]; held: string[]};
  const words = () => {
    const lexicon = new StoryLexicon();
    lexicon.merge(wordsIn(body.slice(end + 1)));
    return lexicon;
  };
  return {digests, held: new Set(held), words};
}

/** Remember a story and what held in it. */
export async function memorise(
  cache: StoryCache,
  digests: readonly string[],
  lexicon: StoryLexicon,
  held: readonly string[],
): Promise<void> {
  await cache.save(FILE, `${JSON.stringify({digests, held})}\n${linesOf(lexicon.entries())}`);
}

/** What tells the findings of a chapter from all others: its text, its settings and the story they were found in. */
export function keyOf({digest}: Chapter, {settings, story}: CheckedEntry): string {
  return hash(digest, settings, story).slice(0, 32);
}

/** The words of a story, and of which the counts are others than in the story that is remembered. */
export interface StoryWords {
  readonly lexicon: StoryLexicon;
  /** Undefined where they are not known: all may have changed. */
  readonly changed?: ReadonlySet<string>;
}

/** Count the words of the chapters: by what has changed, where all chapters that are gone are remembered. */
export function countWords(chapters: readonly Chapter[], memory: StoryMemory | undefined): StoryWords {
  return (memory && changedWords(chapters, memory)) ?? {lexicon: allWords(chapters)};
}

function allWords(chapters: readonly Chapter[]): StoryLexicon {
  const lexicon = new StoryLexicon();
  for (const {words} of chapters) lexicon.merge(words);
  return lexicon;
}

function changedWords(chapters: readonly Chapter[], memory: StoryMemory): StoryWords | undefined {
  const left = countsOf(memory.digests);
  const added = chapters.filter(({digest}) => !take(left, digest));
  const before = new Map(chapters.flatMap(({before: each}) => (each ? [[each.digest, each.words] as const] : [])));
  const gone = [...left].flatMap(([digest, count]) => Array.from({length: count}, () => before.get(digest)));
  if (added.length + gone.length > chapters.length / 2) return undefined;
  const change = new StoryLexicon();
  for (const {words} of added) change.merge(words);
  for (const words of gone) {
    if (!words) return undefined;
    change.remove(words);
  }
  const lexicon = memory.words();
  lexicon.merge(change.entries());
  return {lexicon, changed: new Set([...change.entries()].map(([word]) => word))};
}

function countsOf(digests: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const digest of digests) counts.set(digest, (counts.get(digest) ?? 0) + 1);
  return counts;
}

/** Take one of a digest; false where none is left. */
function take(counts: Map<string, number>, digest: string): boolean {
  const count = counts.get(digest) ?? 0;
  if (count > 1) counts.set(digest, count - 1);
  else counts.delete(digest);
  return count > 0;
}
