import type {Document} from './analysis/document.js';
import {withApostrophes} from './analysis/style.js';
import {likeCase} from './capitals.js';
import {defineRule, type Fault, type Rule, type RuleDefinition} from './define-rule.js';
import {loadPhrases, type Phrase} from './load-phrases.js';
import {fillTemplate, matchesAt, secondWords} from './phrase-pattern.js';

/** Make a rule of the phrases in `rules/phrases/ID.yml`. */
export function definePhraseRule(definition: Omit<RuleDefinition, 'check'>): Rule {
  return defineRule({
    ...definition,
    check(document, report) {
      const index = indexOf(definition.id);
      for (const token of document.tokens) {
        const group = token.kind === 'word' ? index.get(token.lower) : undefined;
        const candidates = group?.before(document.tokens[token.index + 1]?.lower ?? '');
        const phrase = candidates?.find((candidate) => holdsAt(candidate, document, token.index));
        if (phrase) report(faultAt(phrase, document, token.index));
      }
    },
  });
}

/** The phrases that begin with one word, longer ones first. */
class Beginning {
  readonly #phrases: Phrase[] = [];
  /** Those that fit before each second word; made when the first word is met, as most are not. */
  #bySecond: ReadonlyMap<string, readonly Phrase[]> | undefined;
  /** Those that fit before any other. */
  #others: readonly Phrase[] = [];

  add(phrase: Phrase): void {
    this.#phrases.push(phrase);
  }

  /** The phrases that may stand here, by the word after the first one; lower case. */
  before(second: string): readonly Phrase[] {
    this.#bySecond ??= this.#sort();
    return this.#bySecond.get(second) ?? this.#others;
  }

  #sort(): ReadonlyMap<string, readonly Phrase[]> {
    const wordsOf = ({pattern}: Phrase) => secondWords(pattern);
    const words = new Set(this.#phrases.flatMap((phrase) => [...(wordsOf(phrase) ?? [])]));
    this.#others = this.#phrases.filter((phrase) => !wordsOf(phrase));
    return new Map(
      [...words].map((word) => [word, this.#phrases.filter((phrase) => wordsOf(phrase)?.has(word) ?? true)]),
    );
  }
}

const indexes = new Map<string, ReadonlyMap<string, Beginning>>();

/** The phrases of a group by the words they can begin with. */
function indexOf(group: string): ReadonlyMap<string, Beginning> {
  const known = indexes.get(group);
  if (known) return known;
  const index = new Map<string, Beginning>();
  const phrases = [...loadPhrases(group)].sort((a, b) => b.pattern.length - a.pattern.length);
  for (const phrase of phrases) {
    for (const word of phrase.pattern.first) {
      const beginning = index.get(word) ?? new Beginning();
      beginning.add(phrase);
      index.set(word, beginning);
    }
  }
  indexes.set(group, index);
  return index;
}

function holdsAt({pattern, notAfter, notBefore}: Phrase, {tokens}: Document, first: number): boolean {
  if (!matchesAt(pattern, tokens, first)) return false;
  const sentence = tokens[first]?.sentence;
  const before = tokens[first - 1];
  const after = tokens[first + pattern.length];
  if (before?.sentence === sentence && notAfter.has(before?.lower ?? '')) return false;
  return !(after?.sentence === sentence && notBefore.has(after?.lower ?? ''));
}

function faultAt({pattern, to, why}: Phrase, {tokens, style}: Document, first: number): Fault {
  const found = tokens.slice(first, first + pattern.length);
  const [start, end] = [found[0], found.at(-1)];
  if (!start || !end) throw new RangeError('a phrase has words');
  return {
    start: start.start,
    end: end.end,
    ...(why ? {why} : {}),
    remedies: to.map((template) => {
      const text = likeCase(start.text, fillTemplate(template, pattern, found));
      return {to: withApostrophes(text, style)};
    }),
  };
}
