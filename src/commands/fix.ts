import type {FailOn} from '../config.js';
import {STDIN} from '../files.js';
import type {Fixed} from '../fix.js';
import {unifiedDiff} from '../outputs/unified-diff.js';
import {noteEncodings, openProject, type Project, type ProjectFlags, saveChapter, withFailures} from '../project.js';
import {print, say} from '../terminal.js';
import type {Finding} from '../types.js';
import {exitCode} from './exit-code.js';

export interface FixFlags extends ProjectFlags {
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly failOn?: FailOn;
}

/** `bluepencil fix`: make the sure repairs, or show them as a diff. */
export async function runFix(paths: readonly string[], flags: FixFlags): Promise<number> {
  const project = await openProject(paths, flags);
  if (project.chapters.length === 0) return 2;
  const {fix} = await import('../fix.js');
  const fixed = await fix(project.manuscripts, project.options, flags.all ? 'all' : 'safe');
  if (flags.dryRun) noteEncodings(project);
  for (const [index, chapter] of project.chapters.entries()) {
    const {path, source} = chapter.manuscript;
    const after = fixed.manuscripts[index]?.source ?? source;
    const mark = chapter.file.bom ? '\ufeff' : '';
    if (flags.dryRun) print(unifiedDiff(path, mark + source, mark + after));
    else if (chapter.file.path === STDIN) print(after);
    else await saveChapter(chapter, after);
  }
  say(told(project, fixed, flags.dryRun === true));
  return exitCode(withFailures(fixed.report, project), flags.failOn ?? project.failOn);
}

function told({manuscripts}: Project, {repaired, report}: Fixed, dryRun: boolean): string {
  const lines: string[] = [];
  for (const {path} of manuscripts) {
    const findings = repaired.get(path) ?? [];
    if (findings.length > 0)
      lines.push(
        `${path}: ${dryRun ? 'would make' : 'made'} ${counted(findings.length, 'repair')} (${byRule(findings)})`,
      );
  }
  const left = report.summary.findings;
  if (lines.length === 0) lines.push('No sure repairs to make.');
  if (left > 0) lines.push(`${counted(left, 'finding')} left to decide: bluepencil review goes through them.`);
  return lines.join('\n');
}

function byRule(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
