import { StoryLexicon } from './analysis/lexicon.js';
import { type CheckedEntry, type StoryCache } from './cache.js';
import type { Chapter } from './project.js';
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
/** The story as it was when it was checked last. */
export declare function recall(cache: StoryCache | undefined): StoryMemory | undefined;
/** Remember a story and what held in it. */
export declare function memorise(cache: StoryCache, digests: readonly string[], lexicon: StoryLexicon, held: readonly string[]): Promise<void>;
/** What tells the findings of a chapter from all others: its text, its settings and the story they were found in. */
export declare function keyOf({ digest }: Chapter, { settings, story }: CheckedEntry): string;
/** The words of a story, and of which the counts are others than in the story that is remembered. */
export interface StoryWords {
    readonly lexicon: StoryLexicon;
    /** Undefined where they are not known: all may have changed. */
    readonly changed?: ReadonlySet<string>;
}
/** Count the words of the chapters: by what has changed, where all chapters that are gone are remembered. */
export declare function countWords(chapters: readonly Chapter[], memory: StoryMemory | undefined): StoryWords;
