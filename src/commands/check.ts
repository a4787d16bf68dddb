import {type Baseline, loadBaseline} from '../baseline.js';
import {onChangedLines} from '../changed.js';
import type {FailOn} from '../config.js';
import {UserError} from '../errors.js';
import {STDIN} from '../files.js';
import type {LineRange} from '../git.js';
import {readTargets, writeReport} from '../outputs/targets.js';
import {noteEncodings, openProject, type Project, type ProjectFlags, withChapters, withFailures} from '../project.js';
import {summarise} from '../report.js';
import {columns, progress, say, useColor} from '../terminal.js';
import type {FileReport, Finding, Report} from '../types.js';
import {exitCode} from './exit-code.js';

export interface CheckFlags extends ProjectFlags {
  /** `NAME` or `NAME=FILE`; default `pretty`. */
  readonly format?: readonly string[];
  readonly failOn?: FailOn;
  /** So many findings pass. */
  readonly max?: number;
  /** Only what touches lines that differ from this Git base; `true` means HEAD. */
  readonly changed?: string | true;
  /** Only what this file does not hold. */
  readonly baseline?: string;
  /** `2/3`: only the second third of the chapters. */
  readonly shard?: string;
}

/** `bluepencil check`: print the findings, change nothing. */
export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const targets = readTargets(flags.format ?? ['pretty']);
  const baseline = flags.baseline === undefined ? undefined : await loadBaseline(flags.baseline);
  const shard = flags.shard === undefined ? undefined : readShard(flags.shard);
  const whole = await openProject(paths, flags);
  const opened = shard ? shardOf(whole, shard) : whole;
  const changed = flags.changed === undefined ? undefined : await changesIn(opened, flags.changed);
  const project = changed
    ? withChapters(
        opened,
        opened.chapters.filter(({manuscript}) => changed.has(manuscript.path)),
      )
    : opened;
  let report = await checked(project);
  if (changed) report = onlyChanged(report, project, changed);
  if (baseline) report = onlyNew(report, baseline, flags.baseline as string);
  report = withFailures(report, project);
  if (shard) report = {version: 1, shard, files: report.files, summary: report.summary};
  if (targets.some(({name}) => name === 'diff')) noteEncodings(project);
  const {chapters} = project;
  await writeReport(report, targets, {
    manuscripts: new Map(chapters.map(({manuscript}) => [manuscript.path, manuscript])),
    marked: new Set(chapters.filter(({file}) => file.bom).map(({manuscript}) => manuscript.path)),
    color: useColor(process.stdout),
    width: columns(),
  });
  return exitCode(report, flags.failOn ?? project.failOn, flags.max);
}

function readShard(text: string): {index: number; count: number} {
  const [, index, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index > count)
    throw new UserError(`--shard ${text}: write which part of how many, such as 1/3.`);
  return {index, count};
}

/** Every so manyth chapter, so that the shards are of one size. */
function shardOf(project: Project, {index, count}: {readonly index: number; readonly count: number}): Project {
  if (project.chapters.some(({file}) => file.path === STDIN))
    throw new UserError('Standard input is one chapter: leave out --shard.');
  return withChapters(
    project,
    project.chapters.filter((_, i) => i % count === index - 1),
  );
}

/** Check the chapters of a project. */
export async function checked(project: Project): Promise<Report> {
  if (project.chapters.length === 0) return {version: 1, files: [], summary: summarise([])};
  // Loaded when the input is known to be good: bad input is answered at once.
  const {checkStory} = await import('../check-story.js');
  const {step, end} = progress('Reading');
  const report = await checkStory(project, step);
  end();
  return report;
}

type Changes = ReadonlyMap<string, readonly LineRange[]>;

async function changesIn({chapters}: Project, base: string | true): Promise<Changes> {
  if (chapters.some(({file}) => file.path === STDIN))
    throw new UserError('Standard input has no history: name files, or leave out --changed.');
  const {changedLines} = await import('../git.js');
  const paths = chapters.map(({manuscript}) => manuscript.path);
  return changedLines(paths, base === true ? undefined : base);
}

function onlyChanged(report: Report, {manuscripts}: Project, changed: Changes): Report {
  const sources = new Map(manuscripts.map(({path, source}) => [path, source]));
  return withFindings(report, ({path, findings}) =>
    onChangedLines(findings, sources.get(path) ?? '', changed.get(path) ?? []),
  );
}

function onlyNew(report: Report, baseline: Baseline, path: string): Report {
  const left = withFindings(report, (file) => baseline.newIn(file));
  const known = report.summary.findings - left.summary.findings;
  if (known > 0) say(`${known} ${known === 1 ? 'finding is' : 'findings are'} in the baseline ${path} and not shown.`);
  return left;
}

function withFindings(report: Report, findings: (file: FileReport) => readonly Finding[]): Report {
  const files = report.files.map((file) => ({...file, findings: findings(file)}));
  return {...report, files, summary: summarise(files)};
}
