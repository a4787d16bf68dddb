/**
 * Measure a long story: `npx tsx scripts/bench-story.ts [FOLDER]`.
 *
 * A story of 100 chapters of 5,000 words, of the samples or of the texts in FOLDER, in a Git repository of its own: the built
 * command checks it anew, again, after a change, twice at once and in shards, and reports on its history. Ends with an error
 * where a report differs from that of a run without a cache.
 */
import {execFileSync, spawn} from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {CLI, compose, run} from './bench/speed.js';

const CHAPTERS = 100;
const WORDS = 5000;

const folder = mkdtempSync(join(tmpdir(), 'bluepencil-story-'));
try {
  writeStory(process.argv[2]);
  commit();
  const alone = join(folder, 'alone', '50.md');
  mkdirSync(dirname(alone));
  copyFileSync(chapter(50), alone);
  writeFileSync(join(folder, 'alone', 'none.yml'), 'dialect: us\n');
  measure('one chapter alone', ['check', '--config', join(folder, 'alone', 'none.yml'), alone]);
  const whole = check('all chapters, no cache', ['--no-cache']);
  same(whole, check('all chapters, first run', []));
  same(whole, check('all chapters, nothing changed', []));
  appendFileSync(chapter(50), '\nThen i ran.\n');
  const changed = check('all chapters, one changed', []);
  same(check('the same, no cache', ['--no-cache']), changed);
  same(changed, mergedShards());
  for (const report of await twoAtOnce()) same(changed, report);
  commit();
  const report = ['report', '--history', '-o', join(folder, 'r.html'), folder];
  measure('report --history of 2 commits, first', report);
  measure('report --history of 2 commits, again', report);
} finally {
  rmSync(folder, {recursive: true});
}

function writeStory(texts: string | undefined): void {
  mkdirSync(join(folder, 'chapters'));
  writeFileSync(join(folder, 'bluepencil.yml'), 'chapters: [/chapters/]\n');
  for (const [i, text] of (texts === undefined ? composed() : partsOf(texts)).entries())
    writeFileSync(chapter(i), text);
  execFileSync('git', ['init', '-q'], {cwd: folder});
}

function composed(): string[] {
  return Array.from({length: CHAPTERS}, (_, i) => compose(WORDS, i + 1));
}

/** A few chapters of each text. */
function partsOf(texts: string): string[] {
  const names = readdirSync(texts).filter((name) => name.endsWith('.txt'));
  const each = Math.ceil(CHAPTERS / names.length);
  const parts = names.flatMap((name) => chaptersOf(readFileSync(join(texts, name), 'utf8')).slice(0, each));
  return parts.slice(0, CHAPTERS);
}

function chaptersOf(text: string): string[] {
  const chapters: string[] = [];
  let paragraphs: string[] = [];
  let words = 0;
  for (const paragraph of text.split(/\n\s*\n/)) {
    paragraphs.push(paragraph);
    words += paragraph.match(/\S+/g)?.length ?? 0;
    if (words < WORDS) continue;
    chapters.push(`${paragraphs.join('\n\n')}\n`);
    [paragraphs, words] = [[], 0];
  }
  return chapters;
}

function chapter(index: number): string {
  return join(folder, 'chapters', `${index + 1}.md`);
}

function commit(): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', ['add', 'chapters', 'bluepencil.yml'], {cwd: folder});
  execFileSync('git', [...who, 'commit', '-q', '-m', 'x'], {cwd: folder});
}

function check(name: string, args: readonly string[]): string {
  const out = join(folder, 'report.json');
  measure(name, ['check', `--format=json=${out}`, '--fail-on=never', ...args, folder]);
  return readFileSync(out, 'utf8');
}

function measure(name: string, args: readonly string[]): void {
  const {seconds, cpuSeconds, megabytes} = run([CLI, ...args]);
  console.log(`${name.padEnd(40)} ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s CPU, ${megabytes.toFixed(0)} MB`);
}

function mergedShards(): string {
  const parts = [1, 2, 3].map((i) => join(folder, `shard-${i}.json`));
  for (const [i, part] of parts.entries())
    run([CLI, 'check', `--format=json=${part}`, '--fail-on=never', '--shard', `${i + 1}/3`, folder]);
  const out = join(folder, 'merged.json');
  run([CLI, 'merge', `--format=json=${out}`, '--fail-on=never', ...parts]);
  return readFileSync(out, 'utf8');
}

/** Two processes on an empty cache. */
async function twoAtOnce(): Promise<string[]> {
  rmSync(join(folder, '.bluepencil'), {recursive: true});
  const outs = ['a', 'b'].map((name) => join(folder, `${name}.json`));
  await Promise.all(
    outs.map(
      (out) =>
        new Promise((done) => {
          spawn(process.execPath, [CLI, 'check', `--format=json=${out}`, '--fail-on=never', folder]).on('exit', done);
        }),
    ),
  );
  return outs.map((out) => readFileSync(out, 'utf8'));
}

function same(wanted: string, found: string): void {
  if (wanted !== found) throw new Error('Two reports of the same story differ.');
}
