/**
 * Learn where an apostrophe belongs in words in -s.
 *
 *     npx tsx scripts/train/apostrophe.ts FOLDER [--report]
 *
 * FOLDER holds plain texts of correct prose named author_title.txt. Half of the words in -s and -'s get or lose their
 * apostrophe before the text is tagged, so that what is learned does not hang on how they are written; what the
 * book had is the answer. Writes rules/apostrophe/weights.bin; with --report it prints leave-authors-out figures
 * first. Deterministic.
 */
import {mkdirSync} from 'node:fs';
import type {Root} from 'nlcst';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {apostropheFeatures, apostrophePlaces} from '../../src/analysis/apostrophes.js';
import {analyse} from '../../src/analysis/document.js';
import {StoryLexicon} from '../../src/analysis/lexicon.js';
import {isPluralForm, singularOf} from '../../src/analysis/nouns.js';
import {writeAtomically} from '../../src/atomic-write.js';
import {readText} from '../../src/formats/text.js';
import {encodeModel} from '../../src/model/file.js';
import {dataPath} from '../../src/rule-data.js';
import {chapters, foldsByAuthor, readVolumes, type Volume} from './corpus.js';
import {Ftrl} from './ftrl.js';
import {random as randomFrom} from './random.js';

interface Example {
  readonly features: Int32Array;
  readonly belongs: boolean;
  readonly capital: boolean;
  /** As it stood in the text that was tagged. */
  readonly marked: boolean;
  readonly where: string;
}

const FOLDS = 4;
const CHAPTER = 60_000;
const parser = unified().use(retextEnglish).freeze();

/** The text with half the apostrophes turned round, and what is right at each changed offset. */
function turned(text: string, random: () => number): {text: string; truth: Map<number, boolean>} {
  const truth = new Map<number, boolean>();
  let out = '';
  let at = 0;
  for (const match of text.matchAll(/(?<![\p{L}'’-])\p{L}{2,}(?:['’]s|s['’]?)(?![\p{L}'’-])/gu)) {
    const word = match[0];
    const other = turnedRound(word);
    if (other === undefined) continue;
    out += text.slice(at, match.index);
    at = match.index + word.length;
    truth.set(out.length, /['’]/.test(word));
    out += random() < 0.5 ? other : word;
  }
  return {text: out + text.slice(at), truth};
}

function turnedRound(word: string): string | undefined {
  if (/[^s]['’]s$/.test(word)) return `${word.slice(0, -2)}s`;
  if (/['’]s?$/.test(word)) return undefined;
  const lower = word.toLowerCase();
  if (!isPluralForm(lower)) return undefined;
  return /^\p{Lu}/u.test(word) ? `${word.slice(0, -1)}’s` : `${singularOf(word)}’s`;
}

function examplesOf(volume: Volume, random: () => number): Example[] {
  return chapters(volume.text, CHAPTER).flatMap((chapter) => {
    const lexicon = new StoryLexicon();
    lexicon.add(readText(chapter).text);
    const {text, truth} = turned(readText(chapter).text, random);
    const document = analyse(parser.parse(text) as Root, text, {lexicon});
    return apostrophePlaces(document).map((place) => {
      const belongs = truth.get(place.token.start) ?? place.marked;
      const {start, end} = place.token;
      return {
        features: Int32Array.from(apostropheFeatures(document, place, belongs)),
        belongs,
        capital: place.capital,
        marked: place.marked,
        where: `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`,
      };
    });
  });
}

function train(examples: readonly Example[]): Ftrl {
  const learner = new Ftrl({bits: 18, alpha: 0.1, l1: 0.6});
  for (let epoch = 0; epoch < 3; epoch++) {
    for (const {features, belongs} of examples) learner.learn(features, belongs ? 1 : 0);
  }
  return learner;
}

/** On authors left out: recall, and false alarms for every 10,000 words, above each threshold. */
function report(volumes: readonly Volume[], examples: ReadonlyMap<string, readonly Example[]>): void {
  const folds = foldsByAuthor(volumes, FOLDS);
  const kinds = new Map<string, {belongs: [number, string][]; not: [number, string][]}>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = (volume: Volume) => folds.get(volume.author) === fold;
    const learner = train(
      volumes.filter((volume) => !isIn(volume)).flatMap((volume) => examples.get(volume.name) ?? []),
    );
    for (const example of volumes.filter(isIn).flatMap((volume) => examples.get(volume.name) ?? [])) {
      const kind = `${example.capital ? 'capital' : 'lower'} ${example.marked ? 'with' : 'without'}`;
      const scores = kinds.get(kind) ?? {belongs: [], not: []};
      kinds.set(kind, scores);
      (example.belongs ? scores.belongs : scores.not).push([learner.score(example.features), example.where]);
    }
  }
  const words = volumes.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
  for (const [kind, {belongs, not}] of kinds) {
    const [faults, right, sign] = kind.endsWith('without') ? [belongs, not, 1] : [not, belongs, -1];
    console.log(`${kind}: ${faults.length} faults, ${right.length} right`);
    for (const threshold of [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5]) {
      const found = faults.filter(([score]) => score * sign > threshold).length / faults.length;
      const alarms = (right.filter(([score]) => score * sign > threshold).length / words) * 2e4;
      console.log(`  ${threshold}: recall ${found.toFixed(3)}, false alarms per 10,000 words ${alarms.toFixed(2)}`);
    }
    right.sort((a, b) => (b[0] - a[0]) * sign);
    for (const [score, where] of right.slice(0, 40))
      console.log(`    ${score.toFixed(1)} ${where.replace(/\s+/g, ' ')}`);
  }
}

const [folder, option] = process.argv.slice(2);
if (!folder) throw new Error('usage: apostrophe.ts FOLDER [--report]');
const volumes = readVolumes(folder);
const random = randomFrom(11);
const examples = new Map(volumes.map((volume) => [volume.name, examplesOf(volume, random)]));
const learner = train(volumes.flatMap((volume) => examples.get(volume.name) ?? []));
mkdirSync(dataPath('apostrophe'), {recursive: true});
await writeAtomically(
  dataPath('apostrophe/weights.bin'),
  Buffer.from(encodeModel(learner.toModel({source: 'Standard Ebooks fiction, CC0, 28 volumes'}))),
);
if (option === '--report') report(volumes, examples);
