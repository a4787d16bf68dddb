import { StoryLexicon, type Use } from './lexicon.js';
/**
 * What rules asked a lexicon, and what it said: a line each with the question, a tab and the answer in JSON. As text it is
 * quickly read from a file, and a line that two chapters share is looked at once.
 */
export type Answers = string;
/**
 * A lexicon that notes what it is asked. A chapter's findings rest on the rest of the story by these answers alone, so they
 * hold in any story that gives the same (the verifying traces of Mokhov, Mitchell, Peyton Jones: Build Systems à la Carte).
 */
export declare class RecordingLexicon extends StoryLexicon {
    #private;
    constructor(story: StoryLexicon);
    get answers(): Answers;
    count(word: string, most: number): number;
    isName(word: string): boolean;
    lookUp(table: string, word: string, dictionary: ReadonlySet<string>): unknown;
    /** All words at once would bind a chapter to every word of the story. */
    entries(): IterableIterator<[string, Use]>;
}
/** Asks a story again what rules have asked. Most chapters ask the same, so what is said of a line is kept. */
export declare class AnswerCheck {
    #private;
    constructor(story: StoryLexicon, dictionary: ReadonlySet<string>);
    /**
     * The story gives the same answers. The rules must be loaded, since they define the tables.
     *
     * @param changed
     *   Where the answers held before the counts of these words changed: only what depends on them is asked again.
     */
    holds(answers: Answers, changed?: ReadonlySet<string>): boolean;
}
