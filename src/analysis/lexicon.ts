import {capitalised} from '../capitals.js';
import {beginsUpper, type Token} from './tokens.js';

/** How often a spelling stands in the story, by the way it is written. */
export interface Use {
  /** All uses. */
  readonly total: number;
  /** With a capital where no sentence or speech begins. */
  readonly capitalInside: number;
  /** In lower case. */
  readonly lower: number;
}

type Counts = {-readonly [Key in keyof Use]: Use[Key]};

/** What is made of the whole story, by word: `near-misses`. Keys are as in a lexicon. */
type MakeTable = (lexicon: StoryLexicon, dictionary: ReadonlySet<string>) => ReadonlyMap<string, unknown>;

const makers = new Map<string, MakeTable>();

/**
 * Define a table that is made once of a story's lexicon (and dictionary) and asked for one word at a time. So it is known
 * what a chapter's findings rest on: they hold as long as the answers do. It must not depend on the order of the words.
 */
export function storyTable<T>(
  id: string,
  make: (lexicon: StoryLexicon, dictionary: ReadonlySet<string>) => ReadonlyMap<string, T>,
): (
  document: {readonly lexicon: StoryLexicon; readonly dictionary: ReadonlySet<string>},
  word: string,
) => T | undefined {
  makers.set(id, make);
  return ({lexicon, dictionary}, word) => lexicon.lookUp(id, word, dictionary) as T | undefined;
}

/** A spelling as it stands in a text. */
interface Form {
  readonly use: Counts;
  readonly isLower: boolean;
  readonly beginsUpper: boolean;
}

/**
 * The words of this story: what recurs, or is capitalised inside sentences, is a name or an invented word.
 * One lexicon serves all the chapters that are checked together.
 */
export class StoryLexicon {
  readonly #uses = new Map<string, Counts>();
  readonly #tables = new Map<string, ReadonlyMap<string, unknown>>();

  /** Count the words of one chapter's prose. */
  add(text: string): void {
    this.#tables.clear();
    const forms = new Map<string, Form>();
    for (const match of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
      const form = forms.get(match[0]) ?? this.#form(match[0]);
      forms.set(match[0], form);
      form.use.total++;
      if (form.isLower) form.use.lower++;
      else if (form.beginsUpper && insideSentence(text, match.index)) form.use.capitalInside++;
    }
  }

  #form(written: string): Form {
    const word = written.replace(/['’-]+$/, '');
    return {use: this.#use(stem(word)), isLower: word === word.toLowerCase(), beginsUpper: beginsUpper(word)};
  }

  /** Add what another lexicon has counted. */
  merge(other: Iterable<readonly [string, Use]>): void {
    this.#add(other, 1);
  }

  /** Take away what another lexicon has counted. */
  remove(other: Iterable<readonly [string, Use]>): void {
    this.#add(other, -1);
  }

  #add(other: Iterable<readonly [string, Use]>, times: 1 | -1): void {
    this.#tables.clear();
    for (const [key, {total, capitalInside, lower}] of other) {
      const use = this.#use(key);
      use.total += times * total;
      use.capitalInside += times * capitalInside;
      use.lower += times * lower;
      if (use.total === 0 && use.capitalInside === 0 && use.lower === 0) this.#uses.delete(key);
    }
  }

  /** Uses in any case, possessives included; more than `most` are `most`. */
  count(word: string, most: number): number {
    return Math.min(most, this.#uses.get(stem(word))?.total ?? 0);
  }

  /** It is written with a capital inside sentences, and hardly ever without one. */
  isName(word: string): boolean {
    const use = this.#uses.get(stem(word));
    return use !== undefined && use.capitalInside > 0 && use.lower * 3 <= use.capitalInside;
  }

  /** What a table (see `storyTable`) has for a word. */
  lookUp(table: string, word: string, dictionary: ReadonlySet<string>): unknown {
    let made = this.#tables.get(table);
    if (!made) {
      made = (makers.get(table) as MakeTable)(this, dictionary);
      this.#tables.set(table, made);
    }
    return made.get(stem(word));
  }

  /** All spellings with their counts; keys are lower case without a possessive ending. For tables, not for rules. */
  entries(): IterableIterator<[string, Use]> {
    return this.#uses.entries();
  }

  #use(key: string): Counts {
    let use = this.#uses.get(key);
    if (!use) {
      use = {total: 0, capitalInside: 0, lower: 0};
      this.#uses.set(key, use);
    }
    return use;
  }
}

/** The key of a word. */
export function stem(word: string): string {
  return word.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '');
}

/** The token is a name of the story and stands here as one. */
export function isNameOf({lexicon}: {readonly lexicon: StoryLexicon}, {text, lower, tags}: Token): boolean {
  return tags[0] === 'PROPN' && beginsUpper(text) && lexicon.isName(lower);
}

/**
 * A name as the chapter writes it (`McGowan`), in capitals throughout only where it always is; an earlier chapter's name with
 * one capital. `key`: see `stem`.
 */
export function asWritten(tokens: readonly Token[], key: string): string {
  const uses = tokens.filter(({text, lower}) => /\p{Lu}/u.test(text) && stem(lower) === key);
  const token = uses.find(({text}) => /\p{Ll}/u.test(text)) ?? uses[0];
  return token ? token.text.slice(0, key.length) : capitalised(key);
}

/** After a word or a comma and a space: no sentence, heading or speech begins here. */
function insideSentence(text: string, at: number): boolean {
  return /[\p{L}\p{N},;'’][ \n]$/u.test(text.slice(Math.max(0, at - 2), at));
}
