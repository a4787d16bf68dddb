import {readdirSync, readFileSync} from 'node:fs';
import {type MarkedSample, readMarkup, wrapSample} from './markup.js';

/** The project's own texts. */
export const SAMPLES = new URL('../../samples/', import.meta.url);

/** Column at which an author's editor breaks the lines of a sample. */
const WRAPPED: Readonly<Record<string, number>> = {'wrapped-fantasy.txt': 74};

/** Paths under `samples/` of the texts with marked faults. */
export function faultySamples(): string[] {
  return ['.', 'story'].flatMap((folder) =>
    readdirSync(new URL(`src/${folder}/`, SAMPLES))
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
  );
}

/** Paths under `samples/` of the texts on which nothing should be flagged. */
export function cleanSamples(): string[] {
  return readdirSync(new URL('clean/', SAMPLES)).map((name) => `clean/${name}`);
}

/** A faulty sample as its marked source under `samples/src/` makes it. */
export function makeSample(path: string): MarkedSample {
  const sample = readMarkup(readFileSync(new URL(`src/${path}`, SAMPLES), 'utf8'));
  const columns = WRAPPED[path];
  return columns ? wrapSample(sample, columns) : sample;
}

export function readSample(path: string): string {
  return readFileSync(new URL(path, SAMPLES), 'utf8');
}

/** Where the gold edits of a sample are kept: beside it. */
export function goldPath(path: string): string {
  return path.replace(/\.\w+$/, '.gold.jsonl');
}
