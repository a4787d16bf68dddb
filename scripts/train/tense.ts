/**
 * Learn which tense the words around a verb call for.
 *
 *     npx tsx scripts/train/tense.ts FOLDER [--report]
 *
 * FOLDER holds plain texts of correct prose named author_title.txt. Every tensed verb of the narration is an
 * example: its context the features, its tense the answer. Some of the verbs around it are shown in the present
 * although they stand in the past, as in a draft full of slips. Writes rules/tense/weights.bin; with --report
 * it prints leave-authors-out figures instead. Deterministic.
 */
import {mkdirSync} from 'node:fs';
import type {Root} from 'nlcst';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {analyse} from '../../src/analysis/document.js';
import {narrativeVerbs, type Tense, TenseContext} from '../../src/analysis/tense.js';
import {writeAtomically} from '../../src/atomic-write.js';
import {readText} from '../../src/formats/text.js';
import {encodeModel} from '../../src/model/file.js';
import {dataPath} from '../../src/rule-data.js';
import {chapters, foldsByAuthor, readVolumes, type Volume} from './corpus.js';
import {Ftrl} from './ftrl.js';
import {random as randomFrom} from './random.js';

interface Example {
  readonly features: Int32Array;
  readonly past: boolean;
  /** A third-person verb of the kind that slips: counts for recall. */
  readonly typical: boolean;
  readonly where: string;
}

const FOLDS = 4;
const SLIP_RATES = [0, 0, 0.1, 0.3, 0.5];
const parser = unified().use(retextEnglish).freeze();

function examplesOf(volume: Volume, random: () => number): Example[] {
  return chapters(volume.text).flatMap((chapter) => {
    const {text} = readText(chapter);
    const document = analyse(parser.parse(text) as Root, text);
    const verbs = narrativeVerbs(document);
    const rate = SLIP_RATES[Math.floor(random() * SLIP_RATES.length)] as number;
    const tenses = verbs.map(({tense}): Tense => (tense === 'past' && random() < rate ? 'present' : tense));
    const context = new TenseContext(document, verbs, tenses);
    return verbs.map((verb, i) => ({
      features: Int32Array.from(context.features(i)),
      past: verb.tense === 'past',
      typical: /^(?:he|she|it)$/.test(verb.subject),
      where: text.slice(
        Math.max(0, (document.tokens[verb.token]?.start ?? 0) - 80),
        (document.tokens[verb.token]?.end ?? 0) + 40,
      ),
    }));
  });
}

function train(examples: Iterable<Example>): Ftrl {
  const learner = new Ftrl({bits: 17, alpha: 0.08, l1: 0.8});
  const all = [...examples];
  for (let epoch = 0; epoch < 3; epoch++) for (const {features, past} of all) learner.learn(features, past ? 1 : 0);
  return learner;
}

/** On authors left out: false alarms for every 10,000 words and the share of typical past verbs above each threshold. */
function report(volumes: readonly Volume[], examples: ReadonlyMap<string, readonly Example[]>): void {
  const folds = foldsByAuthor(volumes, FOLDS);
  const present: [number, string][] = [];
  const typical: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = (volume: Volume) => folds.get(volume.author) === fold;
    const learner = train(
      volumes.filter((volume) => !isIn(volume)).flatMap((volume) => examples.get(volume.name) ?? []),
    );
    for (const volume of volumes.filter(isIn)) {
      for (const example of examples.get(volume.name) ?? []) {
        const score = learner.score(example.features);
        if (!example.past) present.push([score, `${volume.name.slice(0, 14)} ${example.where}`]);
        else if (example.typical) typical.push(score);
      }
    }
  }
  const words = volumes.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
  console.log(`${present.length} present, ${typical.length} typical past verbs, ${words} words`);
  for (const threshold of [0, 1, 2, 3, 4, 4.5, 5, 5.5, 6, 6.5, 7, 8]) {
    const alarms = present.filter(([score]) => score > threshold).length;
    const found = typical.filter((score) => score > threshold).length;
    console.log(
      threshold,
      'false alarms per 10,000 words',
      ((alarms / words) * 1e4).toFixed(2),
      'recall',
      (found / typical.length).toFixed(3),
    );
  }
  present.sort((a, b) => b[0] - a[0]);
  for (const [score, where] of present.slice(0, 600).filter((_, i) => i % 10 === 0))
    console.log(score.toFixed(1), where.replace(/\n+/g, '¶'));
}

const [folder, option] = process.argv.slice(2);
if (!folder) throw new Error('usage: tense.ts FOLDER [--report]');
const volumes = readVolumes(folder);
const random = randomFrom(7);
const examples = new Map(volumes.map((volume) => [volume.name, examplesOf(volume, random)]));
if (option === '--report') {
  report(volumes, examples);
} else {
  const learner = train(volumes.flatMap((volume) => examples.get(volume.name) ?? []));
  mkdirSync(dataPath('tense'), {recursive: true});
  await writeAtomically(
    dataPath('tense/weights.bin'),
    Buffer.from(encodeModel(learner.toModel({source: 'Standard Ebooks fiction, CC0, 28 volumes'}))),
  );
}
