import {appendFile, mkdir} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {writeAtomically} from '../atomic-write.js';
import {UserError} from '../errors.js';
import {failure} from '../files.js';
import {nearest} from '../nearest.js';
import {print, say} from '../terminal.js';
import type {Report} from '../types.js';
import {type OutputName, outputNames, outputs} from './index.js';
import type {OutputContext} from './output.js';
import {stepSummary} from './step-summary.js';

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
export function readTargets(formats: readonly string[]): Target[] {
  const targets = formats.map(readTarget);
  const places = targets.map(({path}) => (path === undefined ? undefined : resolve(path)));
  const twice = places.findIndex((place, i) => places.indexOf(place) !== i);
  if (twice >= 0) {
    const place = targets[twice]?.path ?? 'standard output';
    throw new UserError(`Two formats cannot both go to ${place}: give one a file of its own, as in sarif=out.sarif.`);
  }
  return targets;
}

function readTarget(format: string): Target {
  const at = format.indexOf('=');
  const name = at < 0 ? format : format.slice(0, at);
  const path = at < 0 ? undefined : format.slice(at + 1);
  if (!isOutput(name)) {
    const near = nearest(name, outputNames);
    const remedy = near ? `did you mean “${near}”?` : `write ${outputNames.join(', ')}.`;
    throw new UserError(`--format ${format}: there is no format “${name}”: ${remedy}`);
  }
  if (path === '') throw new UserError(`--format ${format}: write the file after the “=”.`);
  return {name, ...(path === undefined ? {} : {path})};
}

function isOutput(name: string): name is OutputName {
  return (outputNames as readonly string[]).includes(name);
}

/**
 * Write a report in every form that was asked for: first to standard output, then to files, each file whole or not at all.
 *
 * @throws {UserError}
 *   When a file cannot be written, or is a chapter of the story.
 */
export async function writeReport(report: Report, targets: readonly Target[], context: OutputContext): Promise<void> {
  const chapters = new Set(report.files.map((file) => resolve(file.path)));
  const chapter = targets.find(({path}) => path !== undefined && chapters.has(resolve(path)));
  if (chapter) throw new UserError(`${chapter.path} is a chapter: name another file for ${chapter.name}.`);
  for (const {name, path} of [...targets].sort((a, b) => Number(a.path !== undefined) - Number(b.path !== undefined))) {
    const text = (await outputs[name]())(report, path === undefined ? context : {...context, color: false});
    if (path === undefined) print(text);
    else await save(path, text);
  }
  if (targets.some(({name}) => name === 'github')) await summariseStep(report);
}

async function save(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeAtomically(path, text);
  } catch (error) {
    throw failure(error, path, 'write');
  }
}

/** On GitHub, the page of the run. The annotations stand without it, so a failure is only told. */
async function summariseStep(report: Report): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    await appendFile(path, stepSummary(report));
  } catch (error) {
    say(failure(error, path, 'write').message);
  }
}
