/**
 * Learn to tell an address (`Go home, Mara.`) from an object (`I saw Mara.`) by the words before it.
 *
 *     npx tsx scripts/train/direct-address.ts CORPUS_FOLDER [--judge]
 *
 * The commas before names and terms of address are taken out of published speech, the text is read again, and each such place
 * becomes an example. Writes `rules/dialogue/direct-address.bin`; with `--judge` it prints figures on authors left out instead.
 */
import {writeFileSync} from 'node:fs';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {addressFeatures, addressPlacesOf} from '../../src/analysis/address.js';
import {analyse, type Document} from '../../src/analysis/document.js';
import {readText} from '../../src/formats/text.js';
import {encodeModel} from '../../src/model/file.js';
import {type LinearModel, scoreOf} from '../../src/model/linear.js';
import {dataPath} from '../../src/rule-data.js';
import {foldsByAuthor, readVolumes} from './corpus.js';
import {Ftrl} from './ftrl.js';

const BITS = 15;
const FOLDS = 4;
const PASSES = 4;

interface Example {
  readonly features: Int32Array;
  readonly isAddress: boolean;
  readonly fold: number;
  readonly shown: string;
}

const parser = unified().use(retextEnglish);

function read(text: string): Document {
  return analyse(parser.parse(text) as never, text);
}

/** The text without the commas before addresses, and where they stood. */
function withoutCommas(document: Document): {text: string; gaps: Set<number>} {
  const gaps = new Set<number>();
  let text = '';
  let from = 0;
  for (const place of addressPlacesOf(document)) {
    const comma = document.tokens[place.first - 1];
    if (!place.hasComma || !comma || comma.start < from) continue;
    text += document.text.slice(from, comma.start);
    from = comma.end;
    gaps.add(text.length);
  }
  return {text: text + document.text.slice(from), gaps};
}

function examplesOf(text: string, fold: number): Example[] {
  const whole = read(text);
  const {text: bare, gaps} = withoutCommas(whole);
  const document = read(bare);
  return addressPlacesOf(document)
    .filter((place) => !place.hasComma && place.kind !== 'noun')
    .map((place) => {
      const end = document.tokens[place.before]?.end ?? 0;
      const shown = bare.slice(Math.max(0, end - 40), (document.tokens[place.last]?.end ?? end) + 1);
      return {features: addressFeatures(document, place), isAddress: gaps.has(end), fold, shown};
    });
}

function learn(examples: readonly Example[]): LinearModel {
  const ftrl = new Ftrl({bits: BITS, alpha: 0.1, l1: 0.3, l2: 0.5});
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = 0; i < examples.length; i++) {
      const example = examples[(i * 7919) % examples.length] as Example;
      ftrl.learn(example.features, example.isAddress ? 1 : 0);
    }
  }
  return ftrl.toModel(null);
}

function judge(examples: readonly Example[]): void {
  const scored: {score: number; example: Example}[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(examples.filter((example) => example.fold !== fold));
    for (const example of examples) {
      if (example.fold === fold) scored.push({score: scoreOf(model, example.features), example});
    }
  }
  const right = scored.filter(({example}) => example.isAddress).length;
  for (const threshold of [0, 1, 1.5, 2, 2.5, 3, 3.5, 4]) {
    const above = scored.filter(({score}) => score >= threshold);
    const hits = above.filter(({example}) => example.isAddress).length;
    console.log(
      `${threshold}: recall ${(hits / right).toFixed(3)}, false ${above.length - hits} of ${scored.length - right}`,
    );
  }
  const worst = scored.filter(({score, example}) => !example.isAddress && score > 1.5);
  for (const {score, example} of worst.sort((a, b) => b.score - a.score).slice(0, 100)) {
    console.log(score.toFixed(1), example.shown.replace(/\n/g, ' '));
  }
}

function main(folder: string | undefined, mode: string | undefined): void {
  if (!folder) throw new Error('Give the folder of the corpus.');
  const volumes = readVolumes(folder);
  const folds = foldsByAuthor(volumes, FOLDS);
  const examples = volumes.flatMap(({text, author}) => examplesOf(readText(text).text, folds.get(author) ?? 0));
  console.log(`${examples.length} places`);
  if (mode === '--judge') judge(examples);
  else writeFileSync(dataPath('dialogue/direct-address.bin'), encodeModel(learn(examples)));
}

main(process.argv[2], process.argv[3]);
