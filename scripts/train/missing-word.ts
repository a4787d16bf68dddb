/**
 * Learn where an article is missing after a preposition, and which words after `to` are verbs and nothing else.
 *
 *     npx tsx scripts/train/missing-word.ts FOLDER [--report]
 *
 * FOLDER holds plain texts of correct prose named author_title.txt. `in the room` with its article taken out is an
 * example of a fault, `in time` of none. Writes rules/missing-word/weights.bin and verbs.txt; with --report it
 * prints leave-authors-out figures instead. Deterministic.
 */
import {mkdirSync} from 'node:fs';
import {articleFeatures, articlePlace, PREPOSITIONS} from '../../src/analysis/article-places.js';
import {writeAtomically} from '../../src/atomic-write.js';
import {encodeModel} from '../../src/model/file.js';
import {dataPath} from '../../src/rule-data.js';
import {foldsByAuthor, readVolumes, type Volume} from './corpus.js';
import {Ftrl} from './ftrl.js';

const WORD_OR_MARK = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]+/gu;
const ARTICLES = new Set(['the', 'a', 'an']);
const AS_NOUN = /\b(?:the|a|an|his|her|my|your|our|their|its|this|that|no|any|some|of|with) ([a-z]{2,})\b/g;
const FOLDS = 4;

interface Example {
  readonly features: Int32Array;
  readonly missing: boolean;
  readonly where: string;
}

function examplesOf({text}: Volume): Example[] {
  const words = [...text.matchAll(WORD_OR_MARK)].map(([word]) =>
    /^\p{Lu}/u.test(word) ? word : word.toLowerCase().replace(/’/g, "'"),
  );
  const examples: Example[] = [];
  for (let i = 1; i < words.length; i++) {
    const missing = PREPOSITIONS.has(words[i - 1] as string) && ARTICLES.has(words[i] as string);
    // Without its article the noun moves to where the article stood.
    const seen = missing
      ? (index: number) => words[index < i ? index : index + 1] ?? ''
      : (index: number) => words[index] ?? '';
    const place = articlePlace(seen, i);
    if (!place) continue;
    examples.push({
      features: Int32Array.from(articleFeatures(place)),
      missing,
      where: words.slice(i - 6, i + 5).join(' '),
    });
  }
  return examples;
}

function train(examples: readonly Example[]): Ftrl {
  const learner = new Ftrl({bits: 18, alpha: 0.1, l1: 1});
  for (let epoch = 0; epoch < 3; epoch++)
    for (const {features, missing} of examples) learner.learn(features, missing ? 1 : 0);
  return learner;
}

function verbsOf(volumes: readonly Volume[]): string[] {
  const after = new Map<string, number>();
  const noun = new Map<string, number>();
  const add = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const {text} of volumes) {
    const plain = text.replace(/\s+/g, ' ').toLowerCase();
    for (const match of plain.matchAll(/\bto ([a-z]{2,})\b/g)) add(after, match[1] as string);
    for (const match of plain.matchAll(AS_NOUN)) add(noun, match[1] as string);
  }
  return [...after]
    .filter(([verb, n]) => n >= 4 && (noun.get(verb) ?? 0) <= n / 15)
    .map(([verb]) => verb)
    .sort();
}

function report(volumes: readonly Volume[]): void {
  const examples = new Map(volumes.map((volume) => [volume.name, examplesOf(volume)]));
  const folds = foldsByAuthor(volumes, FOLDS);
  const bare: [number, string][] = [];
  const missing: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learner = train(
      volumes.filter(({author}) => folds.get(author) !== fold).flatMap(({name}) => examples.get(name) ?? []),
    );
    for (const {name} of volumes.filter(({author}) => folds.get(author) === fold)) {
      for (const example of examples.get(name) ?? []) {
        const score = learner.score(example.features);
        if (example.missing) missing.push(score);
        else bare.push([score, example.where]);
      }
    }
  }
  const words = volumes.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
  console.log(`${missing.length} articles taken out, ${bare.length} bare, ${words} words`);
  for (const threshold of [2, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7]) {
    const alarms = bare.filter(([score]) => score > threshold).length;
    console.log(
      threshold,
      'false alarms per 10,000 words',
      ((alarms / words) * 1e4).toFixed(2),
      'recall',
      (missing.filter((score) => score > threshold).length / missing.length).toFixed(3),
    );
  }
  bare.sort((a, b) => b[0] - a[0]);
  for (const [score, where] of bare.slice(0, 400).filter((_, i) => i % 10 === 0)) console.log(score.toFixed(1), where);
}

const [folder, option] = process.argv.slice(2);
if (!folder) throw new Error('usage: missing-word.ts FOLDER [--report]');
const volumes = readVolumes(folder);
if (option === '--report') {
  report(volumes);
} else {
  mkdirSync(dataPath('missing-word'), {recursive: true});
  const learner = train(volumes.flatMap(examplesOf));
  await writeAtomically(
    dataPath('missing-word/weights.bin'),
    Buffer.from(encodeModel(learner.toModel({source: 'Standard Ebooks fiction, CC0, 28 volumes'}))),
  );
  const head =
    '# Verbs that are hardly ever nouns.\n# Counted by scripts/train/missing-word.ts in Standard Ebooks fiction (CC0, 28 volumes). Licence of this list: MIT.\n';
  await writeAtomically(dataPath('missing-word/verbs.txt'), `${head}${verbsOf(volumes).join('\n')}\n`);
}
