import {applyEdits} from '../../src/edits.js';
import type {Edit, Finding} from '../../src/types.js';
import type {GoldEdit} from './gold.js';

/** How many gold edits of one category there are, were found, and were repaired by the first suggestion. */
export interface CategoryScore {
  must: number;
  detected: number;
  fixed: number;
}

export interface Score {
  /** Findings on a fault, on an optional edit, and on neither. */
  readonly right: number;
  readonly optional: number;
  readonly wrong: number;
  readonly must: number;
  readonly detected: number;
  /** Detected faults that the first suggestion repairs as an editor would. */
  readonly fixed: number;
  readonly categories: Readonly<Record<string, CategoryScore>>;
  readonly falseAlarms: readonly Finding[];
  readonly missed: readonly GoldEdit[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A finding that gives only advice on a long stretch (no suggestion, more than 60 characters) is not scored. */
const LONGEST_ADVICE = 60;

/** Compare findings with gold edits: a finding is right when what its first suggestion changes touches a gold edit. */
export function measure(text: string, gold: readonly GoldEdit[], findings: readonly Finding[]): Score {
  const scored = findings.filter((finding) => finding.suggestions.length > 0 || lengthOf(finding) <= LONGEST_ADVICE);
  const places = gold.map((edit) => goldPlace(text, edit));
  const hits = gold.map((): Finding[] => []);
  const falseAlarms: Finding[] = [];
  let right = 0;
  let optional = 0;
  for (const finding of scored) {
    const place = changedPlace(text, finding);
    const touched = gold.filter((_, i) => touches(place, places[i] as Range));
    for (const edit of touched) hits[gold.indexOf(edit)]?.push(finding);
    if (touched.some((edit) => edit.sev === 'must')) right++;
    else if (touched.length > 0) optional++;
    else falseAlarms.push(finding);
  }
  const categories: Record<string, CategoryScore> = {};
  const missed: GoldEdit[] = [];
  gold.forEach((edit, i) => {
    if (edit.sev !== 'must') return;
    categories[edit.cat] ??= {must: 0, detected: 0, fixed: 0};
    const category = categories[edit.cat] as CategoryScore;
    const found = hits[i] as Finding[];
    category.must++;
    if (found.length === 0) missed.push(edit);
    else category.detected++;
    if (found.some((finding) => repairs(text, finding, edit))) category.fixed++;
  });
  return {right, optional, wrong: falseAlarms.length, ...totals(categories), categories, falseAlarms, missed};
}

/** One score over several texts. */
export function sumScores(scores: readonly Score[]): Score {
  const categories: Record<string, CategoryScore> = {};
  for (const score of scores) {
    for (const [name, {must, detected, fixed}] of Object.entries(score.categories)) {
      const before = categories[name] ?? {must: 0, detected: 0, fixed: 0};
      categories[name] = {
        must: before.must + must,
        detected: before.detected + detected,
        fixed: before.fixed + fixed,
      };
    }
  }
  const sum = (key: 'right' | 'optional' | 'wrong'): number => scores.reduce((all, score) => all + score[key], 0);
  return {
    right: sum('right'),
    optional: sum('optional'),
    wrong: sum('wrong'),
    ...totals(categories),
    categories,
    falseAlarms: scores.flatMap((score) => score.falseAlarms),
    missed: scores.flatMap((score) => score.missed),
  };
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  /** Precision weighs twice as much as recall. */
  readonly f05: number;
  /** The same, where only faults that the first suggestion repairs count. */
  readonly f05Fixed: number;
}

export function figures(score: Score): Figures {
  const precision = ratio(score.right, score.right + score.wrong);
  const recall = ratio(score.detected, score.must);
  const fixedPrecision = precision * ratio(score.fixed, score.detected);
  return {
    precision,
    recall,
    f05: f05(precision, recall),
    f05Fixed: f05(fixedPrecision, ratio(score.fixed, score.must)),
  };
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function f05(precision: number, recall: number): number {
  return ratio(1.25 * precision * recall, 0.25 * precision + recall);
}

function totals(categories: Readonly<Record<string, CategoryScore>>): CategoryScore {
  const all = {must: 0, detected: 0, fixed: 0};
  for (const category of Object.values(categories)) {
    all.must += category.must;
    all.detected += category.detected;
    all.fixed += category.fixed;
  }
  return all;
}

function lengthOf(finding: Finding): number {
  return finding.end.offset - finding.start.offset;
}

/** What `text.slice(start, end)` becoming `to` really changes. */
function changedRange(text: string, {start, end}: Range, to: string): Range {
  let first = start;
  while (first < end && first - start < to.length && text[first] === to[first - start]) first++;
  let last = end;
  let left = to.length - (first - start);
  while (last > first && left > 0 && text[last - 1] === to[to.length - (end - last) - 1]) {
    last--;
    left--;
  }
  return {start: first, end: last};
}

function goldPlace(text: string, edit: GoldEdit): Range {
  const ranges = edit.to.map((to) => changedRange(text, edit, to));
  return {
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
  };
}

/** What the first suggestion changes, or the finding's own place. */
function changedPlace(text: string, finding: Finding): Range {
  const edits = finding.suggestions[0]?.edits ?? [];
  if (edits.length === 0) return {start: finding.start.offset, end: finding.end.offset};
  const changed = edits.map((edit) => changedRange(text, edit, edit.text));
  return {
    start: Math.min(...changed.map((range) => range.start)),
    end: Math.max(...changed.map((range) => range.end)),
  };
}

/** Ranges that share a character; one without length touches what it stands beside. */
function touches(a: Range, b: Range): boolean {
  const slack = a.start === a.end || b.start === b.end ? 1 : 0;
  return a.start - slack < b.end + slack && b.start - slack < a.end + slack;
}

/** The first suggestion gives what an editor would, at least where the gold edit changes the text. */
function repairs(text: string, finding: Finding, gold: GoldEdit): boolean {
  const edits = finding.suggestions[0]?.edits ?? [];
  if (edits.length === 0) return false;
  const start = Math.min(gold.start, ...edits.map((edit) => edit.start));
  const end = Math.max(gold.end, ...edits.map((edit) => edit.end));
  const got = result(text, edits, start, end);
  return gold.to.some(
    (to) =>
      got === result(text, [{start: gold.start, end: gold.end, text: to}], start, end) ||
      includesRepair(text, edits, {start: gold.start, end: gold.end, text: to}),
  );
}

/** The edits also change something beside the gold edit, and this edit among other things. */
function includesRepair(text: string, edits: readonly Edit[], gold: Edit): boolean {
  const wanted = changedRange(text, gold, gold.text);
  const lead = wanted.start - gold.start;
  const tail = gold.end - wanted.end;
  const wantedText = gold.text.slice(lead, gold.text.length - tail);
  const covering = edits.filter((edit) => edit.start <= wanted.start && edit.end >= wanted.end);
  return covering.some((edit) => {
    const changed = changedRange(text, edit, edit.text);
    const before = text.slice(changed.start, wanted.start);
    const after = text.slice(wanted.end, changed.end);
    const written = edit.text.slice(changed.start - edit.start, edit.text.length - (edit.end - changed.end));
    return even(before + wantedText + after) === even(written);
  });
}

function result(text: string, edits: readonly Edit[], start: number, end: number): string {
  const inside = edits.map((edit) => ({...edit, start: edit.start - start, end: edit.end - start}));
  return even(applyEdits(text.slice(start, end), inside));
}

/** Curly and straight quotes, ellipses and dashes of either kind, and line breaks count as the same. */
function even(text: string): string {
  return text
    .replaceAll('…', '...')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s/g, ' ')
    .replace(/ — |--/g, '—');
}
