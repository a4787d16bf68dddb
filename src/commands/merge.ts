import type {FailOn} from '../config.js';
import {UserError} from '../errors.js';
import {mergeShards} from '../merge.js';
import {readTargets, writeReport} from '../outputs/targets.js';
import {openSettings, readChapter} from '../project.js';
import {columns, useColor} from '../terminal.js';
import type {Report} from '../types.js';
import {exitCode} from './exit-code.js';

export interface MergeFlags {
  readonly format?: readonly string[];
  readonly failOn?: FailOn;
  readonly max?: number;
  readonly config?: string;
}

/** `bluepencil merge`: the reports of all shards as one. */
export async function runMerge(paths: readonly string[], flags: MergeFlags): Promise<number> {
  const targets = readTargets(flags.format ?? ['pretty']);
  const report = await mergeShards(paths);
  const {failOn} = await openSettings({...(flags.config === undefined ? {} : {config: flags.config})});
  const needText = targets.some(({name}) => !['json', 'sarif', 'junit', 'github'].includes(name));
  const chapters = needText ? await chaptersOf(report) : [];
  await writeReport(report, targets, {
    manuscripts: new Map(chapters.map(({manuscript}) => [manuscript.path, manuscript])),
    marked: new Set(chapters.filter(({file}) => file.bom).map(({manuscript}) => manuscript.path)),
    color: useColor(process.stdout),
    width: columns(),
  });
  return exitCode(report, flags.failOn ?? failOn, flags.max);
}

/** The chapters as the shards have read them. */
async function chaptersOf({files}: Report) {
  const faulty = files.filter(({findings}) => findings.length > 0);
  return Promise.all(
    faulty.map(async ({path, findings}) => {
      const chapter = await readChapter(path);
      const {source} = chapter.manuscript;
      if (findings.some(({start, end, actual}) => source.slice(start.offset, end.offset) !== actual))
        throw new UserError(`${path} has changed since it was checked: check it again.`);
      return chapter;
    }),
  );
}
