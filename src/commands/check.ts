import type {FailOn} from '../config.js';
import {readTargets, writeReport} from '../outputs/targets.js';
import {noteEncodings, openProject, type Project, type ProjectFlags, withFailures} from '../project.js';
import {summarise} from '../report.js';
import {columns, progress, useColor} from '../terminal.js';
import type {Report} from '../types.js';
import {exitCode} from './exit-code.js';

export interface CheckFlags extends ProjectFlags {
  /** `NAME` or `NAME=FILE`; default `pretty`. */
  readonly format?: readonly string[];
  readonly failOn?: FailOn;
}

/** `bluepencil check`: print the findings, change nothing. */
export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const targets = readTargets(flags.format ?? ['pretty']);
  const project = await openProject(paths, flags);
  const report = withFailures(await checked(project), project);
  if (targets.some(({name}) => name === 'diff')) noteEncodings(project);
  const {chapters} = project;
  await writeReport(report, targets, {
    manuscripts: new Map(chapters.map(({manuscript}) => [manuscript.path, manuscript])),
    marked: new Set(chapters.filter(({file}) => file.bom).map(({manuscript}) => manuscript.path)),
    color: useColor(process.stdout),
    width: columns(),
  });
  return exitCode(report, flags.failOn ?? project.failOn);
}

async function checked({manuscripts, options}: Project): Promise<Report> {
  if (manuscripts.length === 0) return {version: 1, files: [], summary: summarise([])};
  // Loaded when the input is known to be good: bad input is answered at once.
  const {check} = await import('../check.js');
  const {step, end} = progress('Reading');
  const report = await check(manuscripts, {...options, onProgress: step});
  end();
  return report;
}
