import {readFile} from 'node:fs/promises';
import * as v from 'valibot';
import {UserError} from './errors.js';
import {failure, inReadingOrder} from './files.js';
import {summarise} from './report.js';
import type {FileReport, Report} from './types.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.strictObject({line: count, column: count, offset: count});
const edit = v.strictObject({start: count, end: count, text: v.string()});
const finding = v.strictObject({
  rule: v.string(),
  message: v.string(),
  why: v.optional(v.string()),
  severity: v.picklist(['error', 'warning', 'suggestion']),
  start: position,
  end: position,
  actual: v.string(),
  suggestions: v.array(v.strictObject({title: v.string(), safety: v.picklist(['safe', 'ask']), edits: v.array(edit)})),
  confidence: v.number(),
  fingerprint: v.string(),
});
const ShardReport = v.looseObject({
  version: v.literal(1),
  shard: v.strictObject({index: v.pipe(count, v.minValue(1)), count: v.pipe(count, v.minValue(1))}),
  files: v.array(
    v.strictObject({
      path: v.string(),
      format: v.string(),
      words: count,
      findings: v.array(finding),
      failure: v.optional(v.string()),
    }),
  ),
});

type Shard = Required<Pick<Report, 'shard' | 'files'>>;

/**
 * Read the reports (`--format json`) of all shards of one run and put them together: the report is that of a single run.
 *
 * @throws {UserError}
 *   For a report that is missing, damaged or no shard's, and unless each shard is there exactly once.
 */
export async function mergeShards(paths: readonly string[]): Promise<Report> {
  const shards: Shard[] = [];
  for (const path of paths) shards.push(await readShard(path));
  ensureComplete(shards, paths);
  shards.sort((a, b) => a.shard.index - b.shard.index);
  const all = shards.flatMap(({files}) => files);
  const checked = all.filter((file) => file.failure === undefined).sort((a, b) => inReadingOrder(a.path, b.path));
  // Every shard reads the whole story, so each tells of the same failures.
  const failed = new Map(
    all.filter((file) => file.failure !== undefined).map((file): [string, FileReport] => [JSON.stringify(file), file]),
  );
  const files = [...checked, ...failed.values()];
  return {version: 1, files, summary: summarise(files)};
}

async function readShard(path: string): Promise<Shard> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw failure(error, path, 'read');
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = undefined;
  }
  if (!v.is(ShardReport, data)) {
    throw new UserError(`${path} is no report of a shard: make it with check --shard 1/2 --format json=${path}.`);
  }
  return data as Shard;
}

function ensureComplete(shards: readonly Shard[], paths: readonly string[]): void {
  const total = shards[0]?.shard.count ?? 0;
  const other = shards.findIndex(({shard}) => shard.count !== total);
  if (other >= 0)
    throw new UserError(`${paths[other]} is one of ${shards[other]?.shard.count} shards, the first of ${total}.`);
  for (let index = 1; index <= total; index++) {
    const found = paths.filter((_, i) => shards[i]?.shard.index === index);
    if (found.length === 0) throw new UserError(`Shard ${index}/${total} is missing: name the reports of all shards.`);
    if (found.length > 1)
      throw new UserError(`${found.join(' and ')} are both shard ${index}/${total}: leave one out.`);
  }
}
