import type {Diagnosis} from './define-rule.js';
import {collide} from './edits.js';
import {fingerprint} from './fingerprint.js';
import type {IgnoredRange, Severity} from './types.js';
import {wordingKey} from './wording.js';

/** What the author has looked at and wants kept: places by fingerprint, wordings by `wordingKey`. */
export interface Decided {
  readonly fingerprints: ReadonlySet<string>;
  readonly wordings: ReadonlySet<string>;
}

export interface FilterOptions {
  /** The prose the offsets refer to. */
  readonly text: string;
  readonly ignored: readonly IgnoredRange[];
  /** Rules switched off, or given another severity. */
  readonly rules?: Readonly<Record<string, 'off' | 'on' | Severity>>;
  readonly decided?: Decided;
}

/** What is left for the author to see, in reading order, no two of them repairing the same place. */
export function filterDiagnoses(diagnoses: readonly Diagnosis[], options: FilterOptions): Diagnosis[] {
  const wanted = diagnoses
    .filter((diagnosis) => !isIgnored(diagnosis, options.ignored))
    .map((diagnosis) => withSeverity(diagnosis, options.rules?.[diagnosis.rule.id]));
  // Decisions come last: where the author has rejected one finding, the next best is not put in its place.
  return withoutOverlaps(wanted)
    .filter((diagnosis) => !isDecided(diagnosis, options))
    .sort(byPlace);
}

function isDecided({rule, start, end}: Diagnosis, {decided, text}: FilterOptions): boolean {
  if (!decided) return false;
  const {wordings, fingerprints} = decided;
  return (
    (wordings.size > 0 && wordings.has(wordingKey(rule.id, text.slice(start, end)))) ||
    (fingerprints.size > 0 && fingerprints.has(fingerprint(text, rule.id, start, end)))
  );
}

function isIgnored({rule, start, end}: Diagnosis, ignored: readonly IgnoredRange[]): boolean {
  return ignored.some(
    (range) => start < range.end && range.start < end && (range.rules === 'all' || range.rules.includes(rule.id)),
  );
}

function withSeverity(diagnosis: Diagnosis, setting: string | undefined): Diagnosis {
  if (setting === 'error' || setting === 'warning' || setting === 'suggestion')
    return {...diagnosis, severity: setting};
  return diagnosis;
}

/** The more specific rule wins: it has the higher rank, or is surer. */
function withoutOverlaps(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const best = [...diagnoses].sort((a, b) => rank(b) - rank(a) || b.confidence - a.confidence || byPlace(a, b));
  const kept: Diagnosis[] = [];
  const taken = new Map<number, Diagnosis[]>();
  for (const diagnosis of best) {
    const cells = cellsOf(diagnosis);
    if (cells.some((cell) => taken.get(cell)?.some((other) => clash(diagnosis, other)))) continue;
    kept.push(diagnosis);
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), diagnosis]);
  }
  return kept;
}

const CELL = 256;

/** The stretches of 256 characters a diagnosis touches: only neighbours are compared. */
function cellsOf(diagnosis: Diagnosis): number[] {
  const places = changes(diagnosis);
  const first = Math.floor((Math.min(...places.map((edit) => edit.start)) - 1) / CELL);
  const last = Math.floor((Math.max(...places.map((edit) => edit.end)) + 1) / CELL);
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

function clash(a: Diagnosis, b: Diagnosis): boolean {
  return changes(a).some((x) => changes(b).some((y) => collide(x, y)));
}

/** The edits of the first suggestion, or the finding's own place where it has none. */
function changes(diagnosis: Diagnosis): readonly {start: number; end: number; text: string}[] {
  const edits = diagnosis.suggestions[0]?.edits ?? [];
  return edits.length > 0 ? edits : [{start: diagnosis.start, end: diagnosis.end, text: ''}];
}

function rank(diagnosis: Diagnosis): number {
  return diagnosis.rule.rank ?? 50;
}

function byPlace(a: Diagnosis, b: Diagnosis): number {
  return a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : 1);
}
