import {check} from '../check.js';
import type {FailOn} from '../config.js';
import {type OutputName, outputs} from '../outputs/index.js';
import {openProject, type ProjectFlags, withFailures} from '../project.js';
import {columns, print, progress, useColor} from '../terminal.js';
import {exitCode} from './exit-code.js';

export interface CheckFlags extends ProjectFlags {
  readonly format: OutputName;
  readonly failOn?: FailOn;
}

/** `bluepencil check`: print the findings, change nothing. */
export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const project = await openProject(paths, flags);
  const {step, end} = progress('Reading');
  const checked = await check(project.manuscripts, {...project.options, onProgress: step});
  end();
  const report = withFailures(checked, project);
  const output = await outputs[flags.format]();
  const manuscripts = new Map(project.manuscripts.map((manuscript) => [manuscript.path, manuscript]));
  print(output(report, {manuscripts, color: useColor(process.stdout), width: columns()}));
  return exitCode(report, flags.failOn ?? project.failOn);
}
