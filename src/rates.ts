import type {FileReport} from './types.js';

/** How many faults a chapter has, by rule. */
export interface FaultCounts {
  readonly path: string;
  readonly words: number;
  readonly byRule: Readonly<Record<string, number>>;
}

/** What was found in the chapters at one time. */
export interface TrendPoint {
  /** In seconds since 1970. */
  readonly time: number;
  /** Left out for the chapters as they are now, where they differ from those of the last commit. */
  readonly commit?: string | undefined;
  readonly files: readonly FaultCounts[];
}

/** Faults of a chapter, a rule or a whole story. */
export interface Rate {
  readonly name: string;
  readonly words: number;
  readonly faults: number;
  /** Faults per 1,000 words. */
  readonly rate: number;
}

export function faultCounts({path, words, findings}: FileReport): FaultCounts {
  const byRule: Record<string, number> = {};
  for (const {rule} of findings) byRule[rule] = (byRule[rule] ?? 0) + 1;
  return {path, words, byRule};
}

/** Of all chapters together. */
export function totalRate(files: readonly FaultCounts[]): Rate {
  return rateOf('', wordsOf(files), sum(files.map(faultsOf)));
}

/** In the order of the chapters. */
export function ratesByChapter(files: readonly FaultCounts[]): readonly Rate[] {
  return files.map((file) => rateOf(file.path, file.words, faultsOf(file)));
}

/** The most frequent first. */
export function ratesByRule(files: readonly FaultCounts[]): readonly Rate[] {
  const words = wordsOf(files);
  const rules = new Set(files.flatMap(({byRule}) => Object.keys(byRule)));
  return [...rules]
    .map((rule) => rateOf(rule, words, sum(files.map(({byRule}) => byRule[rule] ?? 0))))
    .sort((a, b) => b.faults - a.faults || (a.name < b.name ? -1 : 1));
}

/** A rate as it is read: 0, 0.05, 3.4, 12.0. */
export function rateText(rate: number): string {
  return rate === 0 ? '0' : rate.toFixed(rate < 0.1 ? 2 : 1);
}

/** The day of a time in seconds since 1970, in UTC: 2026-01-31. */
export function dayOf(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}

function faultsOf({byRule}: FaultCounts): number {
  return sum(Object.values(byRule));
}

function wordsOf(files: readonly FaultCounts[]): number {
  return sum(files.map(({words}) => words));
}

function rateOf(name: string, words: number, faults: number): Rate {
  return {name, words, faults, rate: words === 0 ? 0 : (faults * 1000) / words};
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
