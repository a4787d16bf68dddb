/**
 * Learn to tell the words of the confusion sets apart, from any folder of correct prose (plain texts named
 * `author_title.txt`):
 *
 *     npx tsx scripts/train/confusion.ts FOLDER [--leave AUTHOR,AUTHOR] [--into FOLDER] [--parts FOLDER]
 *
 * Reads `rules/confusion/sets.txt`; writes `classes.txt`, `common.bin`, `weights.bin` and `table.csv` beside it, and
 * `docs/confusion-sets.md` with its plot. The same text gives the same bytes. `--leave` keeps authors out, so that
 * the result can be judged by them; `--parts` also keeps the weights that were learned without each part of the authors.
 */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {type ConfusionSet, readSets, setsByWord} from '../../src/analysis/confusion-sets.js';
import {type ConfusionMeta, scoresOfSet} from '../../src/analysis/confusions.js';
import type {PairCounts} from '../../src/analysis/pair-evidence.js';
import {writeAtomically} from '../../src/atomic-write.js';
import {UserError} from '../../src/errors.js';
import {encodeModel} from '../../src/model/file.js';
import type {LinearModel} from '../../src/model/linear.js';
import {formatClasses, learnClasses} from './classes.js';
import {docsPage, plot, table} from './confusion-docs.js';
import {learnSets} from './confusion-model.js';
import {besidePlace, featuresOf, placesOf, type Reading, readings} from './confusion-places.js';
import {foldsByAuthor, readVolumes} from './corpus.js';
import {countPairs} from './pair-counts.js';
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
/** Sets with one of these, which make most of a draft's slips, are learned in a table of their own. */
const OFTEN = new Set(
  "their there they're your you're its it's then than too to two were where we're of off past passed won".split(' '),
);
const GROUPS = [
  {file: 'common.bin', bits: 20, holds: isOften},
  {file: 'weights.bin', bits: 21, holds: (set: ConfusionSet) => !isOften(set)},
] as const;
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
  const byParts = Array.from({length: FOLDS}, (_, fold) => {
    say(`learning without part ${fold + 1} of ${FOLDS}`);
    return learn(read, sets, (volume) => folds.get((read[volume] as Reading).author) !== fold);
  });
  const margins = collectAll(byParts, read, sets, folds);
  const measures = new Map(margins.map(([pair, own]) => [pair, measure(own, shareOf(pair, sets))]));
  say('learning from all volumes');
  const learned = learn(read, sets, () => true);
  const about = {sets, thresholds: pairsOf(measures), source};
  for (const [i, part] of parts ? byParts.entries() : []) await writeModels(join(parts, `part-${i}`), part, about);
  await writeModels(join(into, 'rules/confusion'), learned, about);
  await write(join(into, 'rules/confusion/classes.txt'), formatClasses(classes, source));
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

/** What is learned from some of the volumes. */
interface Learned {
  /** Of each group. */
  readonly models: readonly LinearModel[];
  readonly counts: PairCounts;
}

function learn(read: readonly Reading[], sets: readonly ConfusionSet[], isIn: (volume: number) => boolean): Learned {
  const words = setsByWord(sets);
  return {
    models: GROUPS.map(({bits, holds}) => learnSets(read, sets.filter(holds), isIn, bits)),
    counts: countPairs(read, (word) => words.has(word), isIn),
  };
}

function isOften({words}: ConfusionSet): boolean {
  return words.some((word) => OFTEN.has(word));
}

/** The margins of all places, each weighed by weights that have not seen its author, by ordered pair. */
function collectAll(
  parts: readonly Learned[],
  read: readonly Reading[],
  sets: readonly ConfusionSet[],
  folds: ReadonlyMap<string, number>,
): [string, Margins][] {
  const margins = new Map<string, Margins>();
  read.forEach((reading, volume) => {
    collectMargins(parts[folds.get(reading.author) as number] as Learned, reading, volume, sets, margins);
  });
  return [...margins].sort(([a], [b]) => (a < b ? -1 : 1));
}

function collectMargins(
  {models, counts}: Learned,
  reading: Reading,
  volume: number,
  sets: readonly ConfusionSet[],
  margins: Map<string, Margins>,
): void {
  const byWord = setsByWord(sets);
  const features: number[] = [];
  for (const place of placesOf(reading, volume, (word) => byWord.has(word))) {
    featuresOf(reading, place, features);
    const beside = besidePlace(reading, place);
    for (const set of byWord.get(place.word) as ConfusionSet[]) {
      const {words} = set;
      const model = models[GROUPS.findIndex(({holds}) => holds(set))] as LinearModel;
      const scores = scoresOfSet(model, set, features, beside, counts);
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

/** Uses per million words are kept to a tenth. */
const STEPS = 10;

async function writeModels(
  folder: string,
  {models, counts}: Learned,
  {sets, thresholds, source}: {sets: readonly ConfusionSet[]; thresholds: ConfusionMeta['pairs']; source: string},
): Promise<void> {
  for (const [i, {file, holds}] of GROUPS.entries()) {
    const own = sets.filter(holds);
    const words = [...new Set(own.flatMap((set) => set.words))];
    const isOwn = (pair: string) => own.some((set) => pair.split('>').every((word) => set.words.includes(word)));
    const meta: ConfusionMeta = {
      source,
      sets: own.map((set) => set.words.join(' ')),
      uses: Object.fromEntries(words.map((word) => [word, Math.round(counts.uses(word) * STEPS) / STEPS])),
      pairs: Object.fromEntries(Object.entries(thresholds).filter(([pair]) => isOwn(pair))),
    };
    await write(join(folder, file), encodeModel({...(models[i] as LinearModel), meta}));
  }
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
