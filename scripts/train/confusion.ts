/**
 * Learn to tell the words of the confusion sets apart, from any folder of correct prose (plain texts named
 * `author_title.txt`):
 *
 *     npx tsx scripts/train/confusion.ts FOLDER [--leave AUTHOR,AUTHOR] [--into FOLDER] [--parts FOLDER]
 *
 * Reads `rules/confusion/sets.txt`; writes `classes.txt`, `weights.bin` and `table.csv` beside it, and
 * `docs/confusion-sets.md` with its plot. The same text gives the same bytes. `--leave` keeps authors out, so that
 * the result can be judged by them; `--parts` also keeps the weights that were learned without each part of the authors.
 */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {type ConfusionSet, readSets, setsByWord} from '../../src/analysis/confusion-sets.js';
import type {ConfusionMeta} from '../../src/analysis/confusions.js';
import {writeAtomically} from '../../src/atomic-write.js';
import {UserError} from '../../src/errors.js';
import {encodeModel} from '../../src/model/file.js';
import {type LinearModel, scoresAmong} from '../../src/model/linear.js';
import {formatClasses, learnClasses} from './classes.js';
import {docsPage, plot, table} from './confusion-docs.js';
import {learnSets} from './confusion-model.js';
import {featuresOf, placesOf, type Reading, readings} from './confusion-places.js';
import {foldsByAuthor, readVolumes} from './corpus.js';
import {type Margins, type Measure, measure} from './thresholds.js';
import {tokensOf} from './tokens.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDS = 4;
/** Words that writers put for each other most. */
const COMMON = new Set(
  "their there they're your you're its it's then than too two were where we're off lose loose quiet quite breath breathe past passed who's whose led lead".split(
    ' ',
  ),
);
/** Of the uses of a word, how many a draft has wrong in one way. */
const SHARE = {common: 0.06, frequent: 0.0075, other: 0.015, rare: 0.002};

async function main(): Promise<void> {
  const {folder, leave, into, parts} = readArguments();
  const volumes = readVolumes(folder).filter(({author}) => !leave.includes(author));
  const sets = readSets();
  const source = `Standard Ebooks fiction (CC0), ${volumes.length} volumes`;
  say(`reading ${volumes.length} volumes`);
  const tokens = volumes.map(tokensOf);
  const classes = learnClasses(tokens);
  const read = readings(
    volumes.map(({author}, i) => ({author, tokens: tokens[i] ?? []})),
    classes,
    sets,
  );
  const folds = foldsByAuthor(volumes, FOLDS);
  const models = learnParts(read, sets, folds);
  const margins = collectAll(models, read, sets, folds);
  const measures = new Map(margins.map(([pair, own]) => [pair, measure(own, shareOf(pair, sets))]));
  say('learning from all volumes');
  const model = learnSets(read, sets, () => true);
  const meta: ConfusionMeta = {source, sets: sets.map(({words}) => words.join(' ')), pairs: pairsOf(measures)};
  for (const [i, part] of parts ? models.entries() : []) {
    await write(join(parts, `part-${i}.bin`), encodeModel({...part, meta}));
  }
  await write(join(into, 'rules/confusion/classes.txt'), formatClasses(classes, source));
  await write(join(into, 'rules/confusion/weights.bin'), encodeModel({...model, meta}));
  await write(join(into, 'rules/confusion/table.csv'), table(measures));
  await write(join(into, 'docs/confusion-sets.md'), docsPage(measures, source));
  await write(join(into, 'docs/confusion-sets.svg'), plot(measures));
}

function readArguments(): {folder: string; leave: string[]; into: string; parts: string} {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      leave: {type: 'string', default: ''},
      into: {type: 'string', default: ROOT},
      parts: {type: 'string', default: ''},
    },
  });
  const [folder] = positionals;
  if (!folder) throw new UserError('Name the folder of plain texts to learn from.');
  return {folder, leave: values.leave.split(','), into: values.into, parts: values.parts};
}

/** Weights learned from all authors but those of a part, for each part. */
function learnParts(
  read: readonly Reading[],
  sets: readonly ConfusionSet[],
  folds: ReadonlyMap<string, number>,
): LinearModel[] {
  return Array.from({length: FOLDS}, (_, fold) => {
    say(`learning without part ${fold + 1} of ${FOLDS}`);
    return learnSets(read, sets, (volume) => folds.get((read[volume] as Reading).author) !== fold);
  });
}

/** The margins of all places, each weighed by weights that have not seen its author, by ordered pair. */
function collectAll(
  models: readonly LinearModel[],
  read: readonly Reading[],
  sets: readonly ConfusionSet[],
  folds: ReadonlyMap<string, number>,
): [string, Margins][] {
  const margins = new Map<string, Margins>();
  read.forEach((reading, volume) => {
    const model = models[folds.get(reading.author) as number] as LinearModel;
    collectMargins(model, reading, volume, sets, margins);
  });
  return [...margins].sort(([a], [b]) => (a < b ? -1 : 1));
}

function collectMargins(
  model: LinearModel,
  reading: Reading,
  volume: number,
  sets: readonly ConfusionSet[],
  margins: Map<string, Margins>,
): void {
  const byWord = setsByWord(sets);
  const features: number[] = [];
  for (const place of placesOf(reading, volume, (word) => byWord.has(word))) {
    featuresOf(reading, place, features);
    for (const {words, labels} of byWord.get(place.word) as ConfusionSet[]) {
      const scores = scoresAmong(model, features, labels);
      const own = words.indexOf(place.word);
      const score = scores[own] as number;
      const rivals = words.map((_, k) => k).filter((k) => k !== own);
      const best = rivals.reduce((a, b) => ((scores[b] as number) > (scores[a] as number) ? b : a));
      marginsOf(margins, `${place.word}>${words[best]}`).right.push((scores[best] as number) - score);
      const isBest = score >= (scores[best] as number);
      for (const k of rivals) {
        const margin = isBest ? score - (scores[k] as number) : Number.NEGATIVE_INFINITY;
        marginsOf(margins, `${words[k]}>${place.word}`).slips.push(margin);
      }
    }
  }
}

function marginsOf(margins: Map<string, Margins>, pair: string): Margins {
  let own = margins.get(pair);
  if (!own) {
    own = {right: [], slips: []};
    margins.set(pair, own);
  }
  return own;
}

function shareOf(pair: string, sets: readonly ConfusionSet[]): number {
  const [written, meant] = pair.split('>') as [string, string];
  const own = sets.filter(({words}) => words.includes(written) && words.includes(meant));
  if (own.every(({rare}) => rare)) return SHARE.rare;
  if (/^(?:to|of|that|and|the|he|his)$/.test(meant)) return SHARE.frequent;
  return COMMON.has(meant) && (COMMON.has(written) || /^(?:to|of)$/.test(written)) ? SHARE.common : SHARE.other;
}

function pairsOf(measures: ReadonlyMap<string, Measure>): ConfusionMeta['pairs'] {
  return Object.fromEntries(
    [...measures].flatMap(([pair, {thresholds}]) => (thresholds ? [[pair, thresholds] as const] : [])),
  );
}

async function write(path: string, data: string | Uint8Array): Promise<void> {
  await writeAtomically(path, data);
  say(`wrote ${path}`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  say(error.message);
  process.exitCode = 2;
}
