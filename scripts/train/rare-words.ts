/**
 * List the rare dictionary words that are far more often slips: `npx tsx scripts/train/rare-words.ts > rules/words/rare.txt`.
 *
 * Run it after words.ts and bigrams.ts. A word is listed when it has the least frequency of a dictionary word and a far
 * commoner word is one likely slip away (`suer`, `veery`); words that fiction does use are left out by hand.
 */
import {loadBigrams} from '../../src/analysis/bigrams.js';
import {Suggester} from '../../src/analysis/suggest.js';
import {loadWords} from '../../src/analysis/words.js';

const RARE = 0.06;
const SCORE = -1;
const COST = 4.4;
/** Words that stories use, and old spellings. */
const USED = new Set(
  (
    'elan rater attache blase outre invitee snog scree peen brae holey quean erst navvy paleo greeter algal nock bund swingeing kina prov sora nobble ' +
    'honer sprit flam dace fasces loos sett wite trow rive estop wold froward gest paly sene puled stele dorp cont spall greave hance adit doges animas stela recognizee weka erose spae'
  ).split(' '),
);

const words = loadWords();
const suggester = new Suggester(words, loadBigrams());
console.log('# Dictionary words so rare that they are most often a slip for a common one (suer, veery, muts).');
console.log('# Made by scripts/train/rare-words.ts from words.bin; the same licences.');
words.forEach((word, frequency) => {
  if (words.entry(word)?.name || frequency > RARE || !/^[a-z]{4,}$/.test(word) || USED.has(word)) return;
  const best = suggester.suggest(word).find((other) => other.word !== word);
  if (best && !best.name && !best.word.includes(' ') && best.cost <= COST && best.score > SCORE) console.log(word);
});
