import type { Report } from './types.js';
/**
 * Read the reports (`--format json`) of all shards of one run and put them together: the report is that of a single run.
 *
 * @throws {UserError}
 *   For a report that is missing, damaged or no shard's, and unless each shard is there exactly once.
 */
export declare function mergeShards(paths: readonly string[]): Promise<Report>;
