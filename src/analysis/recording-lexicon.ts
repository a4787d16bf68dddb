import {StoryLexicon, stem, type Use} from './lexicon.js';

/**
 * What rules asked a lexicon, and what it said: a line each with the question, a tab and the answer in JSON. As text it is
 * quickly read from a file, and a line that two chapters share is looked at once.
 */
export type Answers = string;

/**
 * A lexicon that notes what it is asked. A chapter's findings rest on the rest of the story by these answers alone, so they
 * hold in any story that gives the same (the verifying traces of Mokhov, Mitchell, Peyton Jones: Build Systems à la Carte).
 */
export class RecordingLexicon extends StoryLexicon {
  readonly #answers = new Map<string, unknown>();
  readonly #story: StoryLexicon;

  constructor(story: StoryLexicon) {
    super();
    this.#story = story;
  }

  get answers(): Answers {
    return [...this.#answers].map(([question, answer]) => line(question, answer)).join('\n');
  }

  override count(word: string, most: number): number {
    const count = this.#story.count(word, most);
    this.#answers.set(`count ${most} ${stem(word)}`, count);
    return count;
  }

  override isName(word: string): boolean {
    const isName = this.#story.isName(word);
    this.#answers.set(`name ${stem(word)}`, isName);
    return isName;
  }

  override lookUp(table: string, word: string, dictionary: ReadonlySet<string>): unknown {
    const found = this.#story.lookUp(table, word, dictionary);
    this.#answers.set(`${table} ${stem(word)}`, found);
    return found;
  }

  /** All words at once would bind a chapter to every word of the story. */
  override entries(): IterableIterator<[string, Use]> {
    throw new TypeError('a rule may ask for single words alone: see storyTable');
  }
}

/** Asks a story again what rules have asked. Most chapters ask the same, so what is said of a line is kept. */
export class AnswerCheck {
  readonly #story: StoryLexicon;
  readonly #dictionary: ReadonlySet<string>;
  readonly #known = new Map<string, boolean>();

  constructor(story: StoryLexicon, dictionary: ReadonlySet<string>) {
    this.#story = story;
    this.#dictionary = dictionary;
  }

  /**
   * The story gives the same answers. The rules must be loaded, since they define the tables.
   *
   * @param changed
   *   Where the answers held before the counts of these words changed: only what depends on them is asked again.
   */
  holds(answers: Answers, changed?: ReadonlySet<string>): boolean {
    if (answers === '') return true;
    const asked = (line: string) => !changed || !OF_ONE_WORD.test(line) || changed.has(wordOf(line));
    return answers.split('\n').every((each) => !asked(each) || this.#isSame(each));
  }

  #isSame(given: string): boolean {
    let isSame = this.#known.get(given);
    if (isSame === undefined) {
      const question = given.slice(0, given.indexOf('\t'));
      isSame = line(question, this.#ask(question)) === given;
      this.#known.set(given, isSame);
    }
    return isSame;
  }

  #ask(question: string): unknown {
    const [kind = '', first = '', second = ''] = question.split(' ');
    if (kind === 'count') return this.#story.count(second, Number(first));
    if (kind === 'name') return this.#story.isName(first);
    return this.#story.lookUp(kind, first, this.#dictionary);
  }
}

/** The answer depends on the counts of the word in the question alone; a table's on those of all words. */
const OF_ONE_WORD = /^(?:count|name) /;

/** The word of a line's question: the last there. */
function wordOf(line: string): string {
  const end = line.indexOf('\t');
  return line.slice(line.lastIndexOf(' ', end) + 1, end);
}

/** What a table does not have is written as nothing. */
function line(question: string, answer: unknown): string {
  return `${question}\t${JSON.stringify(answer) ?? ''}`;
}
