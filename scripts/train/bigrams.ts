/**
 * Make the table of word pairs: `npx tsx scripts/train/bigrams.ts CORPUS [--without NAME]... [--out FILE]`.
 *
 * CORPUS is a folder of plain text, one book a file. `--without` leaves out books whose file name contains NAME, to
 * judge the table on authors it has not seen. The same input gives the same bytes. See rules/words/README.md.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {packBigrams} from '../../src/analysis/bigrams.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    without: {type: 'string', multiple: true, default: []},
    out: {type: 'string', default: 'rules/words/bigrams.bin'},
  },
});

const WORD = /\p{L}+(?:'\p{L}+)*/gu;
/** Pairs seen less often say nothing. */
const LEAST = 3;

function countPairs(folder: string): {pairs: Map<string, number>; total: number} {
  const pairs = new Map<string, number>();
  let total = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt') || values.without.some((part) => name.includes(part))) continue;
    const text = readFileSync(join(folder, name), 'utf8').replace(/[’‘]/g, "'").toLowerCase();
    let before = '';
    let end = -1;
    for (const match of text.matchAll(WORD)) {
      total++;
      if (match.index === end + 1 && text[end] === ' ') {
        const pair = `${before} ${match[0]}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
      before = match[0];
      end = match.index + before.length;
    }
  }
  return {pairs, total};
}

const folder = positionals[0];
if (!folder) throw new Error('give the folder of the corpus');
const {pairs, total} = countPairs(folder);
if (total === 0) throw new Error(`${folder} holds no text`);
const frequent: [string, string, number][] = [];
for (const [pair, count] of pairs) {
  const [first, second] = pair.split(' ') as [string, string];
  if (count >= LEAST) frequent.push([first, second, (count / total) * 1e6]);
}
const packed = packBigrams(frequent);
writeFileSync(values.out, packed);
console.error(`${frequent.length} pairs, ${packed.length} bytes`);
