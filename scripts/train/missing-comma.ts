/**
 * Learn where a comma is missing after a fronted clause or phrase, before `but` and `so`, and before a participle phrase.
 *
 *     npx tsx scripts/train/missing-comma.ts CORPUS_FOLDER [--judge]
 *
 * These commas are taken out of published fiction, the text is read again in that form, and each place where one may belong becomes
 * an example: a fault where a comma was taken out, else none. Writes the weights to `rules/missing-comma`; with `--judge` it prints
 * figures on authors left out instead. Deterministic.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {type CommaGap, commaGapsOf, type GapKind} from '../../src/analysis/comma-gaps.js';
import {analyse, type Document} from '../../src/analysis/document.js';
import {gapFeatures} from '../../src/analysis/gap-features.js';
import {encodeModel} from '../../src/model/file.js';
import {type LinearModel, scoreOf} from '../../src/model/linear.js';
import {dataPath} from '../../src/rule-data.js';
import {chapters, foldsByAuthor, readVolumes} from './corpus.js';
import {Ftrl} from './ftrl.js';
import {random, shuffle} from './random.js';

/** What is learned together; participles are few and alike, and a small table holds what there is to know of them. */
const MODELS: readonly {readonly file: string; readonly kinds: readonly GapKind[]; readonly bits: number}[] = [
  {file: 'weights.bin', kinds: ['front', 'but', 'so'], bits: 18},
  {file: 'participle.bin', kinds: ['participle'], bits: 15},
];
const FOLDS = 4;
const PASSES = 3;
/** A place without a comma that scores so high is one that its author left out. */
const LIKELY = 0.3;

interface Example {
  readonly features: Int32Array;
  readonly missing: boolean;
  readonly kind: GapKind;
  readonly fold: number;
  readonly author: string;
  readonly shown: string;
}

const parser = unified().use(retextEnglish);

function read(text: string): Document {
  return analyse(parser.parse(text) as never, text);
}

/** The text without the commas in question, and the offsets where they stood. */
function withoutCommas(document: Document): {text: string; gaps: Set<number>} {
  const commas = commaGapsOf(document)
    .filter(({hasComma}) => hasComma)
    .map(({left}) => document.tokens[left + 1]?.start as number);
  const gaps = new Set<number>();
  let text = '';
  let from = 0;
  for (const comma of [...new Set(commas)].sort((a, b) => a - b)) {
    text += document.text.slice(from, comma);
    gaps.add(text.length);
    from = comma + 1;
  }
  return {text: text + document.text.slice(from), gaps};
}

function examplesOf(text: string, author: string, fold: number): Example[] {
  const bare = withoutCommas(read(text));
  const document = read(bare.text);
  return commaGapsOf(document)
    .filter(({hasComma}) => !hasComma)
    .map((gap: CommaGap) => {
      const end = document.tokens[gap.left]?.end as number;
      return {
        features: Int32Array.from(gapFeatures(document, gap)),
        missing: bare.gaps.has(end),
        kind: gap.kind,
        fold,
        author,
        shown: `${bare.text.slice(Math.max(0, end - 70), end)} |${bare.text.slice(end, end + 50)}`.replace(/\s+/g, ' '),
      };
    });
}

function learn(examples: readonly Example[], bits: number): LinearModel {
  const ftrl = new Ftrl({bits, alpha: 0.05, l1: 1, l2: 1});
  const order = examples.map((_, i) => i);
  const next = random(7);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, next);
    for (const i of order) {
      const {features, missing} = examples[i] as Example;
      ftrl.learn(features, missing ? 1 : 0);
    }
  }
  return ftrl.toModel({source: 'Standard Ebooks fiction, CC0, 28 volumes'});
}

/** What the author left out on purpose teaches nothing of where commas belong: places that others would mark are left aside. */
function withoutHabits(examples: readonly Example[], bits: number): Example[] {
  const halves = [0, 1].map((half) => examples.filter(({fold}) => fold % 2 === half));
  return halves.flatMap((half, i) => {
    const model = learn(halves[1 - i] as Example[], bits);
    return half.filter(({features, missing}) => missing || scoreOf(model, features) < LIKELY);
  });
}

const halfOf = (fold: number, left: number) => (fold > left ? fold - 1 : fold) % 2;

function judge(examples: readonly Example[], bits: number, words: number): void {
  const scored: {score: number; example: Example}[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((example) => example.fold !== fold);
    const model = learn(
      withoutHabits(
        others.map((example) => ({...example, fold: halfOf(example.fold, fold)})),
        bits,
      ),
      bits,
    );
    for (const example of examples)
      if (example.fold === fold) scored.push({score: scoreOf(model, example.features), example});
  }
  for (const kind of new Set(examples.map((example) => example.kind)))
    judgeKind(
      kind,
      scored.filter(({example}) => example.kind === kind),
      words,
    );
}

function judgeKind(kind: GapKind, scored: readonly {score: number; example: Example}[], words: number): void {
  const all = scored.filter(({example}) => example.missing).length;
  console.log(`${kind}: ${scored.length} places, ${all} commas taken out`);
  for (let limit = 0; limit <= 6; limit += 0.5) {
    const above = scored.filter(({score}) => score >= limit);
    const right = above.filter(({example}) => example.missing).length;
    const wrong = above.length - right;
    console.log(
      `  score >= ${limit.toFixed(1)}: precision ${(right / above.length).toFixed(3)} recall ${(right / all).toFixed(3)}, ${((wrong / words) * 1e4).toFixed(2)} false in 10,000 words`,
    );
  }
  const worst = scored.filter(({example}) => !example.missing).sort((a, b) => b.score - a.score);
  for (const {score, example} of worst.slice(0, 600).filter((_, i) => i % 12 === 0))
    console.log(`    ${score.toFixed(1)} ${example.author}: ${example.shown}`);
}

const [folder, option] = process.argv.slice(2);
if (!folder) throw new Error('usage: missing-comma.ts CORPUS_FOLDER [--judge]');
const volumes = readVolumes(folder);
const folds = foldsByAuthor(volumes, FOLDS);
const examples = volumes.flatMap(({text, author, name}) => {
  const own = chapters(text, 100_000).flatMap((part) => examplesOf(part, author, folds.get(author) as number));
  console.error(`${name}: ${own.length} places, ${own.filter(({missing}) => missing).length} commas taken out`);
  return own;
});
const words = volumes.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
if (option !== '--judge') mkdirSync(dataPath('missing-comma'), {recursive: true});
for (const {file, kinds, bits} of MODELS) {
  const own = examples.filter(({kind}) => kinds.includes(kind));
  if (option === '--judge') judge(own, bits, words);
  else writeFileSync(dataPath(`missing-comma/${file}`), encodeModel(learn(withoutHabits(own, bits), bits)));
}
