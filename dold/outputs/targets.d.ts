import type { Report } from '../types.js';
import { type OutputName } from './index.js';
import type { OutputContext } from './output.js';
/** Where an output goes: standard output, or a file. */
export interface Target {
    readonly name: OutputName;
    readonly path?: string;
}
/**
 * What `--format NAME` and `--format NAME=FILE` ask for.
 *
 * @throws {UserError}
 *   For an output there is not, and for two outputs to one place.
 */
export declare function readTargets(formats: readonly string[]): Target[];
/**
 * Write a report in every form that was asked for: first to standard output, then to files, each file whole or not at all.
 *
 * @throws {UserError}
 *   When a file cannot be written, or is a chapter of the story.
 */
export declare function writeReport(report: Report, targets: readonly Target[], context: OutputContext): Promise<void>;
