import {loadWords} from '../../src/analysis/words.js';
import {type Checked, checkText, type RuleSettings} from './check-text.js';
import {inContext, ratesByRule} from './clean.js';
import type {GoldEdit} from './gold.js';
import {editedText} from './markup.js';
import {measure, type Score, sumScores} from './measure.js';
import {type Form, plant} from './plant.js';
import {cleanSamples, faultySamples, makeSample, readSample} from './samples.js';
import {timeProcesses} from './speed.js';
import {scoreSuggestions} from './suggestions.js';
import {categoryTable, percent, SCORE_HEAD, scoreCells, share, type Table} from './tables.js';

/** Tables, and below them the single cases that `--list` shows. */
export interface Section {
  readonly tables: readonly Table[];
  readonly cases: readonly string[];
}

/** A correct or faulty text and what it is called. */
export interface Text {
  readonly path: string;
  readonly source: string;
}

/** The samples with hand-made gold edits. */
export async function sampleSection(rules?: RuleSettings): Promise<Section> {
  const texts = faultySamples().map((path) => ({path, ...makeSample(path)}));
  return goldSection(
    'Samples',
    'Chapters written for this project in four hands, with faults marked by hand (`samples/`).',
    texts.map(({path, text, gold}) => ({path, source: text, gold})),
    rules,
  );
}

/** Any texts with gold edits. */
export async function goldSection(
  title: string,
  note: string,
  texts: readonly (Text & {readonly gold: readonly GoldEdit[]})[],
  rules?: RuleSettings,
): Promise<Section> {
  const rows: (string | number)[][] = [];
  const scores: Score[] = [];
  const cases: string[] = [];
  for (const {path, source, gold} of texts) {
    const {findings} = await checkText(path, source, rules);
    const score = measure(source, gold, findings);
    scores.push(score);
    rows.push([path, ...scoreCells(score)]);
    cases.push(...casesOf(path, source, score));
  }
  const all = sumScores(scores);
  if (texts.length > 1) rows.push(['all', ...scoreCells(all)]);
  return {
    tables: [{title, note, head: ['text', ...SCORE_HEAD], rows}, categoryTable(`${title}, by category`, all)],
    cases,
  };
}

const AROUND = 40;

function casesOf(path: string, source: string, score: Score): string[] {
  const wrong = score.falseAlarms.map((finding) => `${path}: false alarm: ${inContext(source, finding)}`);
  const missed = score.missed.map(({start, end, original, to, cat}) => {
    const before = source.slice(Math.max(0, start - AROUND), start);
    const after = source.slice(end, end + AROUND);
    return `${path}: missed ${cat}: ${before}[${original}]{${to[0]}}${after}`.replace(/\s+/g, ' ');
  });
  return [...wrong, ...missed];
}

/** Texts taken as correct: whatever is found counts as a false alarm. */
export async function cleanSection(texts: readonly Text[], rules?: RuleSettings): Promise<Section> {
  const checked: Checked[] = [];
  for (const {path, source} of texts) checked.push(await checkText(path, source, rules));
  const perText = checked.map(({path, words, findings}) => [
    path,
    words,
    findings.length,
    share((findings.length / words) * 1e4),
  ]);
  const perRule = ratesByRule(checked).map(([rule, count, rate]) => [rule, count, share(rate)]);
  return {
    tables: [
      {
        title: 'Correct prose',
        note: 'Findings in texts without faults: dialect and stammering in speech, fragments, three quotation styles.',
        head: ['text', 'words', 'findings', 'per 10,000 words'],
        rows: perText,
      },
      ...(perRule.length > 0
        ? [{title: 'Correct prose, by rule', head: ['rule', 'findings', 'per 10,000 words'], rows: perRule}]
        : []),
    ],
    cases: checked.flatMap(({path, source, findings}) =>
      findings.map((finding) => `${path}: ${inContext(source, finding)}`),
    ),
  };
}

export function cleanTexts(): Text[] {
  return cleanSamples().map((path) => ({path, source: readSample(path)}));
}

/** The faulty samples as an editor would leave them. */
export function editedTexts(): Text[] {
  return faultySamples().map((path) => ({path: `${path}, edited`, source: editedText(makeSample(path))}));
}

const FORMS: readonly Form[] = ['straight', 'curly', 'wrapped'];
const RATE = 0.15;

/** Known errors planted in correct prose, each text in each form. */
export async function plantedSection(texts: readonly Text[], rules?: RuleSettings, rate = RATE): Promise<Section> {
  const words = loadWords();
  const isWord = (word: string): boolean => words.has(word);
  const scores: Score[] = [];
  const rows: (string | number)[][] = [];
  const cases: string[] = [];
  for (const [seed, form] of FORMS.entries()) {
    const ofForm: Score[] = [];
    for (const {path, source} of texts) {
      const {text, gold} = plant(source, {seed: seed + 11, rate, form, isWord});
      const score = measure(text, gold, (await checkText(path, text, rules)).findings);
      ofForm.push(score);
      cases.push(...casesOf(`${path} (${form})`, text, score));
    }
    scores.push(...ofForm);
    rows.push([form, ...scoreCells(sumScores(ofForm))]);
  }
  const all = sumScores(scores);
  rows.push(['all', ...scoreCells(all)]);
  return {
    tables: [
      {
        title: 'Planted errors',
        note: 'Errors of known kinds planted at random (seeded) in correct prose, written in three forms.',
        head: ['form', ...SCORE_HEAD],
        rows,
      },
      categoryTable('Planted errors, by category', all),
    ],
    cases,
  };
}

/** The suggester alone, on words out of context. */
export async function suggestionSection(): Promise<Section> {
  const {words, first, firstFive, milliseconds, wrong} = scoreSuggestions();
  return {
    tables: [
      {
        title: 'Suggestions for misspelt words',
        note: "Common misspellings of four letters and more that Wikipedia's editors collected (package `misspellings`), without context.",
        head: ['words', 'first suggestion right', 'one of five right', 'ms a word'],
        rows: [[words, percent(first, words), percent(firstFive, words), milliseconds.toFixed(2)]],
      },
    ],
    cases: wrong.map(
      ([misspelt, suggested, right]) => `${misspelt}: suggested ${suggested || 'nothing'}, meant ${right}`,
    ),
  };
}

/** Whole processes, started as an author would start them. */
export async function speedSection(): Promise<Section> {
  const rows = timeProcesses().map(({name, words, seconds, cpuSeconds, megabytes, timesEmpty}) => [
    name,
    words,
    seconds.toFixed(2),
    cpuSeconds.toFixed(2),
    megabytes.toFixed(0),
    timesEmpty.toFixed(1),
  ]);
  return {
    tables: [
      {
        title: 'Speed',
        note: 'Wall time and peak memory of `bluepencil check --format json` as a whole process, on the samples repeated with other names; the last column compares it with `node -e 0` in the same run.',
        head: ['text', 'words', 'seconds', 'CPU seconds', 'MB', 'times an empty process'],
        rows,
      },
    ],
    cases: [],
  };
}
