import {UserError} from '../errors.js';
import {hashText} from '../model/hash.js';
import {type DataLine, dataPath, readDataLines} from '../rule-data.js';

/** Words that writers put for each other. */
export interface ConfusionSet {
  readonly words: readonly string[];
  /** Under which the model knows all words but the last (see `scoresAmong`). */
  readonly labels: readonly number[];
  /** It is a slip of the hand, which writers make less often than to take words of one sound for each other. */
  readonly rare: boolean;
}

const NAME = 'confusion/sets.txt';

/**
 * All sets of `rules/confusion/sets.txt`: one a line, its words separated by spaces, after `~` if it is rare.
 *
 * @throws UserError when a line is something else.
 */
export function readSets(lines: readonly DataLine[] = readDataLines(NAME)): ConfusionSet[] {
  return lines.map(({line, text}) => {
    const words = text.replace(/^~ /, '').split(/\s+/);
    if (new Set(words).size < 2 || !words.every((word) => /^[a-z']+$/.test(word))) {
      throw new UserError(`${dataPath(NAME)}, line ${line}: expected two or more lower-case words.`);
    }
    return confusionSet(words, text.startsWith('~'));
  });
}

export function confusionSet(words: readonly string[], rare = false): ConfusionSet {
  const name = [...words].sort().join(' ');
  return {words, labels: words.slice(0, -1).map((word) => hashText(`${name}:${word}`)), rare};
}

/** The sets a word belongs to. */
export function setsByWord(sets: readonly ConfusionSet[]): Map<string, ConfusionSet[]> {
  const byWord = new Map<string, ConfusionSet[]>();
  for (const set of sets) {
    for (const word of set.words) {
      const own = byWord.get(word) ?? [];
      own.push(set);
      byWord.set(word, own);
    }
  }
  return byWord;
}
