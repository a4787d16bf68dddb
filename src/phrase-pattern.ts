import type {Token} from './analysis/tokens.js';
import {canBe, ingOf, isIrregular, participlesOf, pastsOf, thirdPerson, verbReadings} from './analysis/verbs.js';

/** The pattern or template of a phrase cannot be read; the message goes on from “file:line: ”. */
export class PatternError extends Error {
  override name = 'PatternError';
}

/** Forms of a verb, in the order in which a template takes over the form of what was found. */
const FORMS = ['base', 'third', 'past', 'participle', 'ing'] as const;

type Element =
  | {readonly kind: 'words'; readonly words: ReadonlySet<string>}
  | {readonly kind: 'verb'; readonly lemma: string; readonly words: ReadonlySet<string>}
  | {readonly kind: 'class'; readonly test: (token: Token) => boolean};

/**
 * A phrase to look for, word by word:
 *
 *     intensive         this word
 *     in|on             one of these words
 *     {take}            any form of this verb: take, takes, took, taken, taking
 *     <possessive>      a word of this class: possessive, pronoun, object, verb, participle, ing, noun, number, any
 *
 * The first element is a word, alternatives or a verb, so that a text is searched in one pass.
 */
export interface Pattern {
  /** How many words a match has. */
  readonly length: number;
  /** The words a match can begin with. */
  readonly first: ReadonlySet<string>;
  readonly elements: readonly Element[];
}

const POSSESSIVES = new Set('my your his her its our their whose'.split(' '));
const PRONOUNS = new Set('i you he she it we they'.split(' '));
const OBJECTS = new Set(
  'me you him her it us them myself yourself himself herself itself ourselves themselves'.split(' '),
);

const CLASSES: Readonly<Record<string, (token: Token) => boolean>> = {
  possessive: ({lower}) => POSSESSIVES.has(lower) || lower.endsWith("'s"),
  pronoun: ({lower}) => PRONOUNS.has(lower),
  object: ({lower, tags}) => OBJECTS.has(lower) || tags[0] === 'PROPN',
  verb: ({lower, tags}) => tags[0] === 'VERB' && canBe(lower, 'base'),
  participle: ({lower, tags}) => canBe(lower, 'participle') && (isIrregular(lower) || tags[0] === 'VERB'),
  ing: ({lower}) => lower.length > 4 && lower.endsWith('ing') && canBe(lower, 'ing'),
  noun: ({tags}) => tags[0] === 'NOUN' || tags[0] === 'PROPN',
  number: ({kind, tags}) => kind === 'number' || tags[0] === 'NUM',
  any: () => true,
};

const PART = new RegExp(`^(?:[\\p{L}\\p{N}'|-]+|\\{[a-z]+\\}|<(?:${Object.keys(CLASSES).join('|')})>)$`, 'u');

/** Throws a `PatternError` when the text is no pattern. */
export function compilePattern(text: string): Pattern {
  const parts = text.trim().split(/\s+/);
  const first = compileElement(parts[0] as string);
  if (first.kind === 'class') throw new PatternError(`expected “find” to begin with a word, found “${text}”`);
  for (const part of parts) if (!PART.test(part)) compileElement(part);
  return new LazyPattern(parts, first.words);
}

/** Of a thousand phrases a text meets the first words of a few: the others need not be compiled. */
class LazyPattern implements Pattern {
  readonly length: number;
  readonly first: ReadonlySet<string>;
  readonly #parts: readonly string[];
  #elements: readonly Element[] | undefined;

  constructor(parts: readonly string[], first: ReadonlySet<string>) {
    this.#parts = parts;
    this.length = parts.length;
    this.first = first;
  }

  get elements(): readonly Element[] {
    this.#elements ??= this.#parts.map(compileElement);
    return this.#elements;
  }
}

function compileElement(part: string): Element {
  const verb = /^\{([a-z]+)\}$/.exec(part)?.[1];
  if (verb) return {kind: 'verb', lemma: verb, words: new Set(formsOf(verb).flat())};
  const name = /^<([a-z]+)>$/.exec(part)?.[1];
  if (name) {
    const test = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
    if (!test)
      throw new PatternError(`expected one of the classes ${Object.keys(CLASSES).join(', ')}, found “${part}”`);
    return {kind: 'class', test};
  }
  if (!/^[\p{L}\p{N}'|-]+$/u.test(part))
    throw new PatternError(`expected words, {verb} or <class> in “find”, found “${part}”`);
  return {kind: 'words', words: new Set(part.toLowerCase().split('|'))};
}

/** The spellings of each of `FORMS`. */
function formsOf(lemma: string): readonly (readonly string[])[] {
  return [[lemma], [thirdPerson(lemma)], pastsOf(lemma), participlesOf(lemma), [ingOf(lemma)]];
}

/** The words that the second element may be; undefined where there is none, or where it is a class. */
export function secondWords({elements}: Pattern): ReadonlySet<string> | undefined {
  const second = elements[1];
  return second && second.kind !== 'class' ? second.words : undefined;
}

/** True when the pattern stands in the tokens from `first` on, with nothing but spaces between its words. */
export function matchesAt({elements}: Pattern, tokens: readonly Token[], first: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let i = 0; i < elements.length; i++) {
    const [element, token] = [elements[i] as Element, tokens[first + i]];
    if (!token || token.sentence !== sentence || token.kind === 'punctuation' || (i > 0 && !token.spaced)) return false;
    if (!(element.kind === 'class' ? element.test(token) : element.words.has(token.lower))) return false;
  }
  return true;
}

/**
 * The repair that a template makes of a match.
 *
 *     $2                the second word, as it stands
 *     {pique}           this verb, in the form of the verb that was found
 */
export function fillTemplate(template: string, {elements}: Pattern, found: readonly Token[]): string {
  const verb = elements.findIndex(({kind}) => kind === 'verb');
  return template
    .split(' ')
    .map((part) => {
      const number = /^\$(\d)(.*)$/.exec(part);
      if (number) return `${found[Number(number[1]) - 1]?.text ?? ''}${number[2]}`;
      const lemma = /^\{([a-z]+)\}$/.exec(part)?.[1];
      return lemma && verb >= 0 ? inflected(lemma, elements[verb] as Element, (found[verb] as Token).lower) : part;
    })
    .join(' ');
}

/** The template's verb in the form that the found word has of the pattern's verb. */
function inflected(lemma: string, element: Element, word: string): string {
  if (element.kind !== 'verb') return lemma;
  const form = formsOf(element.lemma).findIndex((words) => words.includes(word));
  return formsOf(lemma)[form < 0 ? FORMS.indexOf(verbReadings(word)[0]?.form ?? 'base') : form]?.[0] ?? lemma;
}
