import {access, constants, stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {writeAtomically} from '../atomic-write.js';
import {contentHash} from '../decisions-file.js';
import {UserError} from '../errors.js';
import {failure, isMissing} from '../files.js';
import type {ReportChapter} from '../outputs/html/data.js';
import {openProject, type Project, type ProjectFlags, withFailures} from '../project.js';
import type {TrendPoint} from '../rates.js';
import {print, progress, say} from '../terminal.js';
import type {Report} from '../types.js';
import {checked} from './check.js';

export type ReportFormat = 'html' | 'markdown';

export interface ReportFlags extends ProjectFlags {
  readonly format: ReportFormat;
  /** Where to write it; `-` is standard output. */
  readonly output?: string;
  /** Tell how the faults have changed over at most so many commits; `true` means the usual number. */
  readonly history?: number | true;
  /** The history from this day on, as in 2026-01-31. */
  readonly since?: string;
}

const USUAL_HISTORY = 30;

const STDOUT = '-';
const DEFAULT_OUTPUT: Readonly<Record<ReportFormat, string>> = {html: 'report.html', markdown: STDOUT};

/** `bluepencil report`: write the findings as a page to decide on, or as a comment for a pull request. */
export async function runReport(paths: readonly string[], flags: ReportFlags): Promise<number> {
  const project = await openProject(paths, flags);
  if (project.chapters.length === 0) return 2;
  const output = flags.output ?? DEFAULT_OUTPUT[flags.format];
  ensureNoChapter(project, output);
  if (output !== STDOUT) await ensureWritable(output);
  const report = await checked(project);
  const history = await historyOf(project, report, flags);
  const text = await rendered(withFailures(report, project), project, history, flags.format);
  if (output === STDOUT) print(text);
  else await save(output, text, report);
  return project.failures.length > 0 ? 2 : 0;
}

/** What earlier versions had; nothing unless it is asked for. */
async function historyOf(
  project: Project,
  {files}: Report,
  {history, since, cache}: ReportFlags,
): Promise<readonly TrendPoint[]> {
  if (history === undefined && since === undefined) return [];
  const {trendOf} = await import('../trend.js');
  const {step, end} = progress('Reading version');
  const most = typeof history === 'number' ? history : USUAL_HISTORY;
  const options = {most, ...(since === undefined ? {} : {since}), ...(cache === undefined ? {} : {cache})};
  const points = await trendOf(project, files, options, step);
  end();
  return points;
}

/** A slip of the command line must not cost a chapter. */
function ensureNoChapter({chapters}: Project, output: string): void {
  if (output !== STDOUT && chapters.some(({file}) => resolve(file.path) === resolve(output)))
    throw new UserError(`${output} is a chapter itself: name another file for the report.`);
}

/** Known before the work begins. */
async function ensureWritable(output: string): Promise<void> {
  const folder = dirname(output);
  if (await isMissing(folder))
    throw new UserError(`The folder ${folder} does not exist: make it, or write the report elsewhere.`);
  const stats = await stat(output).catch(() => undefined);
  if (stats?.isDirectory()) throw new UserError(`${output} is a folder: name a file in it for the report.`);
  await access(stats ? output : folder, constants.W_OK).catch((error) => {
    throw failure(error, output, 'write');
  });
}

async function rendered(
  report: Report,
  project: Project,
  history: readonly TrendPoint[],
  format: ReportFormat,
): Promise<string> {
  if (format === 'markdown') {
    const {markdown} = await import('../outputs/markdown.js');
    return markdown(report, new Map(project.manuscripts.map((manuscript) => [manuscript.path, manuscript])), history);
  }
  const {html, readAssets} = await import('../outputs/html/html.js');
  const chapters = project.chapters.map(
    ({manuscript, file}): ReportChapter => ({
      manuscript,
      sha256: contentHash(file.bytes),
      encoding: file.encoding,
      bom: file.bom,
    }),
  );
  return html(report, chapters, readAssets(), history);
}

async function save(output: string, text: string, {summary}: Report): Promise<void> {
  try {
    await writeAtomically(output, text);
  } catch (error) {
    throw failure(error, output, 'write');
  }
  say(`Wrote ${output}: ${summary.findings} findings. Open it in a browser.`);
}
