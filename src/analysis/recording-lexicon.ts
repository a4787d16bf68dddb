import {StoryLexicon, stem, type Use} from './lexicon.js';

/** What rules asked a lexicon, and what it said: numbers, booleans, and JSON for what a table has. */
export type Answers = Readonly<Record<string, string | number | boolean>>;

/**
 * A lexicon that notes what it is asked. A chapter's findings rest on the rest of the story by these answers alone, so they
 * hold in any story that gives the same (the verifying traces of Mokhov, Mitchell, Peyton Jones: Build Systems à la Carte).
 */
export class RecordingLexicon extends StoryLexicon {
  readonly answers: Record<string, Answers[string]> = {};
  readonly #story: StoryLexicon;

  constructor(story: StoryLexicon) {
    super();
    this.#story = story;
  }

  override count(word: string, most: number): number {
    const count = this.#story.count(word, most);
    this.answers[`count ${most} ${stem(word)}`] = count;
    return count;
  }

  override isName(word: string): boolean {
    const isName = this.#story.isName(word);
    this.answers[`name ${stem(word)}`] = isName;
    return isName;
  }

  override lookUp(table: string, word: string, dictionary: ReadonlySet<string>): unknown {
    const found = this.#story.lookUp(table, word, dictionary);
    this.answers[`${table} ${stem(word)}`] = asJson(found);
    return found;
  }

  /** All words at once would bind a chapter to every word of the story. */
  override entries(): IterableIterator<[string, Use]> {
    throw new TypeError('a rule may ask for single words alone: see storyTable');
  }
}

/** Asks a story again what rules have asked. Most chapters ask the same, so each answer is kept. */
export class AnswerCheck {
  readonly #story: StoryLexicon;
  readonly #dictionary: ReadonlySet<string>;
  readonly #known = new Map<string, Answers[string]>();

  constructor(story: StoryLexicon, dictionary: ReadonlySet<string>) {
    this.#story = story;
    this.#dictionary = dictionary;
  }

  /** The story gives the same answers. The rules must be loaded, since they define the tables. */
  holds(answers: Answers): boolean {
    for (const question in answers) if (this.#ask(question) !== answers[question]) return false;
    return true;
  }

  #ask(question: string): Answers[string] {
    let answer = this.#known.get(question);
    if (answer === undefined) {
      answer = this.#lookUp(question);
      this.#known.set(question, answer);
    }
    return answer;
  }

  #lookUp(question: string): Answers[string] {
    const [kind = '', first = '', second = ''] = question.split(' ');
    if (kind === 'count') return this.#story.count(second, Number(first));
    if (kind === 'name') return this.#story.isName(first);
    return asJson(this.#story.lookUp(kind, first, this.#dictionary));
  }
}

function asJson(found: unknown): string {
  return found === undefined ? '' : JSON.stringify(found);
}
