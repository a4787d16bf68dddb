/**
 * Learn to tell comma splices from right commas, from published text.
 *
 *     npx tsx scripts/train/comma-splice.ts CORPUS_FOLDER [--judge]
 *
 * About a third of the sentence boundaries between two clauses are joined by a comma, the text is given an amateur's slips,
 * parsed and tagged again in that form, and all its commas become examples: the joined ones are splices, the others are right.
 * Writes `rules/comma-splice/weights.bin`. With `--judge` it writes nothing and prints precision and recall on authors left out.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {type Stretch, stretchesOf} from '../../src/analysis/clauses.js';
import {commaFeatures} from '../../src/analysis/comma-features.js';
import {type CommaPlace, commaPlacesOf, firstIndependent} from '../../src/analysis/commas.js';
import {analyse, type Document} from '../../src/analysis/document.js';
import type {Sentence, Token} from '../../src/analysis/tokens.js';
import {encodeModel} from '../../src/model/file.js';
import {type LinearModel, scoreOf} from '../../src/model/linear.js';
import {dataPath} from '../../src/rule-data.js';
import {foldsByAuthor, readVolumes} from './corpus.js';
import {Ftrl} from './ftrl.js';
import {random as randomFrom, shuffle} from './random.js';

const BITS = 18;
const FOLDS = 4;
const PASSES = 3;
const JOINED = 0.35;

interface Example {
  readonly features: Int32Array;
  readonly splice: boolean;
  readonly fold: number;
  readonly inSpeech: boolean;
}

type Random = () => number;

const parser = unified().use(retextEnglish);

function read(text: string): Document {
  return analyse(parser.parse(text) as never, text);
}

/** The text with sentences joined; `joints` are the offsets of the new commas. */
function joinSentences(document: Document, random: Random): {text: string; joints: Set<number>} {
  const pieces: string[] = [];
  const joints = new Set<number>();
  let length = 0;
  let from = 0;
  const push = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const stretches = stretchesBySentence(document);
  let rate = JOINED;
  let paragraph = -1;
  let noisy = false;
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      rate = random() < 0.1 ? 0.85 : JOINED;
      noisy = random() < 0.35;
    }
    const chunk = document.text.slice(from, sentence.end);
    from = sentence.end;
    const next = document.sentences[sentence.index + 1];
    if (!next || random() >= rate || !joinable(document, sentence, next, stretches)) {
      push(noisy ? withSlips(chunk, random) : chunk);
      continue;
    }
    const body = chunk.slice(0, -1);
    push(noisy ? withSlips(body, random) : body);
    joints.add(length);
    const first = document.tokens[next.first] as Token;
    push(`, ${lowered(first, document, random)}`);
    from = first.end;
  }
  push(document.text.slice(from));
  return {text: pieces.join(''), joints};
}

function stretchesBySentence(document: Document): Map<number, Stretch[]> {
  const found = new Map<number, Stretch[]>();
  for (const stretch of stretchesOf(document)) {
    const {sentence} = document.tokens[stretch.first] as Token;
    found.set(sentence, [...(found.get(sentence) ?? []), stretch]);
  }
  return found;
}

const NOT_JOINED = new Set(
  'and but or nor for so yet which who whose because although though than that then'.split(' '),
);

/** A full stop between two sentences of one speaker; both have a clause that can stand alone at the joint. */
function joinable(
  {tokens, text}: Document,
  sentence: Sentence,
  next: Sentence,
  stretches: ReadonlyMap<number, readonly Stretch[]>,
): boolean {
  const last = tokens[sentence.last - 1] as Token;
  const first = tokens[next.first] as Token;
  if (last.text !== '.' || first.kind !== 'word' || next.paragraph !== sentence.paragraph) return false;
  if (last.inSpeech !== first.inSpeech || !/^\s$/.test(text.slice(last.end, first.start))) return false;
  if (NOT_JOINED.has(first.lower)) return false;
  const left = stretches.get(sentence.index)?.at(-1);
  const right = stretches.get(next.index)?.[0];
  if (!left || !right || left.last - left.first > 45) return false;
  if (!firstIndependent(left.segments, 0)) return false;
  if (first.lower === 'not') return true;
  return firstIndependent(right.segments, 0) !== undefined;
}

function lowered({text, lower, tags}: Token, document: Document, random: Random): string {
  if (/^(?:he|she)$/.test(lower) && random() < 0.1) {
    const names = namesOf(document);
    if (names.length > 0) return names[Math.floor(random() * names.length)] as string;
  }
  if (lower === 'i' || lower.startsWith("i'") || text === text.toUpperCase()) return text;
  if (tags.includes('PROPN') && document.lexicon.isName(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const names = new WeakMap<Document, string[]>();

function namesOf(document: Document): string[] {
  let known = names.get(document);
  if (!known) {
    const found = document.tokens.filter(
      ({tags, text}) => tags[0] === 'PROPN' && tags.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(text),
    );
    known = found.map(({text}) => text);
    names.set(document, known);
  }
  return known;
}

/** What amateurs leave out: capitals of `I`, apostrophes, dots, commas. */
function withSlips(text: string, random: Random): string {
  return text
    .replace(/\bI\b/g, (word) => (random() < 0.7 ? 'i' : word))
    .replace(/n['’]t\b/g, (word) => (random() < 0.25 ? 'nt' : word))
    .replace(/\b(it|he|she|that|there)['’]s\b/g, (word) => (random() < 0.15 ? word.replace(/['’]/, '') : word))
    .replace(/\.\.\.|…/g, (mark) => (random() < 0.5 ? '..' : mark))
    .replace(/, (?=\p{Lu}\p{Ll}+[.,!?])/gu, (comma) => (random() < 0.5 ? ' ' : comma))
    .replace(/, (?=\p{Ll})/gu, (comma) => (random() < 0.15 ? ' ' : comma));
}

function examplesOf(text: string, fold: number, random: Random): Example[] {
  const joined = joinSentences(read(text), random);
  const document = read(joined.text);
  return commaPlacesOf(document).map((place: CommaPlace) => {
    const comma = document.tokens[place.comma] as Token;
    return {
      features: Int32Array.from(commaFeatures(document, place)),
      splice: joined.joints.has(comma.start),
      fold,
      inSpeech: comma.inSpeech,
    };
  });
}

function readExamples(folder: string): Example[] {
  const volumes = readVolumes(folder);
  const folds = foldsByAuthor(volumes, FOLDS);
  const examples: Example[] = [];
  for (const [index, {name, author, text}] of volumes.entries()) {
    const own = examplesOf(text, folds.get(author) as number, randomFrom(index + 1));
    for (const example of own) examples.push(example);
    console.error(`${name}: ${own.length} commas, ${own.filter(({splice}) => splice).length} of them splices`);
  }
  return examples;
}

function learn(examples: readonly Example[]): LinearModel {
  const ftrl = new Ftrl({bits: BITS, alpha: 0.05, l1: 1, l2: 1});
  const order = examples.map((_, i) => i);
  const random = randomFrom(7);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const i of order) {
      const {features, splice} = examples[i] as Example;
      ftrl.learn(features, splice ? 1 : 0);
    }
  }
  return ftrl.toModel(null);
}

function judge(examples: readonly Example[]): void {
  const scored: {score: number; splice: boolean; inSpeech: boolean}[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(examples.filter((example) => example.fold !== fold));
    for (const {features, splice, inSpeech, fold: own} of examples) {
      if (own === fold) scored.push({score: scoreOf(model, features), splice, inSpeech});
    }
  }
  for (const speech of [false, true]) {
    const part = scored.filter(({inSpeech}) => inSpeech === speech);
    console.log(speech ? 'speech' : 'narration');
    const all = part.filter(({splice}) => splice).length;
    for (let limit = -2; limit <= 7; limit += 0.5) {
      const flagged = part.filter(({score}) => score >= limit);
      const right = flagged.filter(({splice}) => splice).length;
      const wrong = flagged.length - right;
      const per = (wrong / (part.length - all)) * 1000;
      console.log(
        `  score >= ${limit.toFixed(1)}: precision ${(right / flagged.length).toFixed(3)} recall ${(right / all).toFixed(3)}, ${per.toFixed(1)} of 1000 right commas flagged (${wrong})`,
      );
    }
  }
}

const [folder, option] = process.argv.slice(2);
if (!folder) throw new Error('usage: comma-splice.ts CORPUS_FOLDER [--judge]');
const examples = readExamples(folder);
if (option === '--judge') judge(examples);
else {
  mkdirSync(dataPath('comma-splice'), {recursive: true});
  writeFileSync(dataPath('comma-splice/weights.bin'), encodeModel(learn(examples)));
}
