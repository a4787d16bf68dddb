import {join} from 'node:path';
import {saveBaseline} from '../baseline.js';
import {UserError} from '../errors.js';
import {openProject, type ProjectFlags} from '../project.js';
import {say} from '../terminal.js';
import {checked} from './check.js';

export interface BaselineFlags extends ProjectFlags {
  /** The file to write; default `.bluepencil/baseline.json` beside the config. */
  readonly baseline?: string;
}

/** `bluepencil baseline update`: take all findings of now as known. */
export async function runBaselineUpdate(paths: readonly string[], flags: BaselineFlags): Promise<number> {
  const project = await openProject(paths, flags);
  const path = flags.baseline ?? join(project.folder, '.bluepencil', 'baseline.json');
  if (project.failures.length > 0)
    throw new UserError(`${path} was not written, since not all chapters could be read: see to those first.`);
  const report = await checked(project);
  await saveBaseline(path, report);
  const {findings} = report.summary;
  say(
    `${path} holds ${findings} ${findings === 1 ? 'finding' : 'findings'} now; check --baseline ${path} shows new ones alone.`,
  );
  return 0;
}
