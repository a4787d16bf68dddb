import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {UserError} from '../../src/errors.js';
import {type Random, seeded} from './random.js';
import {cleanSamples, faultySamples, readSample} from './samples.js';

export interface Timing {
  readonly name: string;
  readonly words: number;
  /** Wall time of the whole process, the median of the runs. */
  readonly seconds: number;
  /** Processor time, user and system, of all its threads; a busy machine hardly changes it. */
  readonly cpuSeconds: number;
  /** The greatest resident set of the runs. */
  readonly megabytes: number;
  /** Its wall time divided by that of a Node process that does nothing, measured in the same run. */
  readonly timesEmpty: number;
}

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const CHAPTER_WORDS = 6800;
const BOOK_WORDS = 130_000;
const RUNS = 3;
/** Loaded before the program: tells what it used when it ends, in kilobytes and microseconds. */
const WATCH = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const r=process.resourceUsage();process.stderr.write(['\\nused',r.maxRSS,r.userCPUTime+r.systemCPUTime].join(' '))})",
)}`;

/** Time the built command on a chapter and on a book, as whole processes. */
export function timeProcesses(): Timing[] {
  if (!existsSync(CLI)) throw new UserError('There is no dist/cli.js to time: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-bench-'));
  try {
    const empty = median(Array.from({length: RUNS + 2}, () => run(['-e', '0']).seconds));
    return [
      timeCheck('a chapter', compose(CHAPTER_WORDS), RUNS, empty, folder),
      timeCheck('a book', compose(BOOK_WORDS), 1, empty, folder),
    ];
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function timeCheck(name: string, text: string, runs: number, empty: number, folder: string): Timing {
  const path = join(folder, 'text.txt');
  writeFileSync(path, text);
  const results = Array.from({length: runs}, () => run([CLI, 'check', '--format', 'json', path]));
  const seconds = median(results.map((result) => result.seconds));
  return {
    name,
    words: text.match(/\S+/g)?.length ?? 0,
    seconds,
    cpuSeconds: median(results.map((result) => result.cpuSeconds)),
    megabytes: Math.max(...results.map((result) => result.megabytes)),
    timesEmpty: seconds / empty,
  };
}

/** Run Node with these arguments. */
export function run(args: readonly string[]): {seconds: number; cpuSeconds: number; megabytes: number} {
  const before = performance.now();
  const {stderr, status} = spawnSync(process.execPath, ['--import', WATCH, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - before) / 1000;
  const used = /used (\d+) (\d+)\s*$/.exec(stderr);
  if (!used || status === null || status > 1) throw new UserError(`The command failed: ${stderr.slice(-400)}`);
  return {seconds, cpuSeconds: Number(used[2]) / 1e6, megabytes: Number(used[1]) / 1024};
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const CAST = [
  'Pell|Odrey|Marrow|Ansel|Orrowick',
  'Constance|Arbery|Hallam|Ruth|Pruett|Lyle',
  'Mads|Jaxie',
  'Thorrim|Ashkettle|Isenne|Vaelgarde|Dunmere|Carrow|Skarn|Orlath',
  'Hob|Tansley|Dinah|Cobb|Wick|Hatherby|Halcyon',
  'Matilde|Célia|Bonifácio',
  'Lorimer|Oakes|Babbage|Imogen|Farraday|Perry|Pym|Tibbs',
].join('|');

/** A long text of the samples again and again, each time with another cast. */
export function compose(words: number, seed = 1): string {
  const samples = [...cleanSamples(), ...faultySamples()]
    .filter((path) => path !== 'wrapped-fantasy.txt')
    .map((path) => readSample(path).replace(/^---\n.*?\n---\n/s, ''));
  const random = seeded(seed);
  const parts: string[] = [];
  for (let have = 0, i = 0; have < words; i++) {
    const part = recast(samples[i % samples.length] as string, random);
    parts.push(part);
    have += part.match(/\S+/g)?.length ?? 0;
  }
  const paragraphs = parts.join('\n\n').split(/\n+/);
  let count = 0;
  const end = paragraphs.findIndex((paragraph) => {
    count += paragraph.match(/\S+/g)?.length ?? 0;
    return count >= words;
  });
  return `${paragraphs.slice(0, end + 1).join('\n\n')}\n`;
}

function recast(text: string, random: Random): string {
  const names = new Map<string, string>();
  return text.replace(new RegExp(`\\b(?:${CAST})\\b`, 'g'), (name) => {
    const known = names.get(name) ?? inventName(random);
    names.set(name, known);
    return known;
  });
}

function inventName(random: Random): string {
  const syllables = Array.from({length: 2 + random.below(2)}, () =>
    random.pick([
      'ba',
      'dor',
      'el',
      'fin',
      'ga',
      'hul',
      'ith',
      'ka',
      'lor',
      'mar',
      'ned',
      'os',
      'ral',
      'syl',
      'tor',
      'ven',
    ]),
  ).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}
