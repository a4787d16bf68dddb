import {beginsUpper} from './tokens.js';

/** How often a spelling stands in the story, by the way it is written. */
interface Use {
  /** All uses. */
  total: number;
  /** With a capital where no sentence or speech begins. */
  capitalInside: number;
  /** In lower case. */
  lower: number;
}

/**
 * The words of this story: what recurs, or is capitalised inside sentences, is a name or an invented word.
 * One lexicon serves all the chapters that are checked together.
 */
export class StoryLexicon {
  readonly #uses = new Map<string, Use>();

  /** Count the words of one chapter's prose. */
  add(text: string): void {
    for (const match of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
      const word = match[0].replace(/['’-]+$/, '');
      const use = this.#use(stem(word));
      use.total++;
      if (word === word.toLowerCase()) use.lower++;
      else if (beginsUpper(word) && insideSentence(text, match.index)) use.capitalInside++;
    }
  }

  /** Uses in any case, possessives included. */
  count(word: string): number {
    return this.#uses.get(stem(word))?.total ?? 0;
  }

  /** It is written with a capital inside sentences, and hardly ever without one. */
  isName(word: string): boolean {
    const use = this.#uses.get(stem(word));
    return use !== undefined && use.capitalInside > 0 && use.lower * 3 <= use.capitalInside;
  }

  /** All spellings with their counts; keys are lower case without a possessive ending. */
  *entries(): IterableIterator<
    [string, {readonly total: number; readonly capitalInside: number; readonly lower: number}]
  > {
    yield* this.#uses;
  }

  #use(key: string): Use {
    let use = this.#uses.get(key);
    if (!use) {
      use = {total: 0, capitalInside: 0, lower: 0};
      this.#uses.set(key, use);
    }
    return use;
  }
}

function stem(word: string): string {
  return word.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '');
}

/** After a word or a comma and a space: no sentence, heading or speech begins here. */
function insideSentence(text: string, at: number): boolean {
  return /[\p{L}\p{N},;'’][ \n]$/u.test(text.slice(Math.max(0, at - 2), at));
}
