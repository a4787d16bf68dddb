import type {Finding, Report, Severity} from '../types.js';

const LEVEL: Record<Severity, string> = {error: 'error', warning: 'warning', suggestion: 'notice'};

/** Workflow commands that GitHub shows beside the lines of a pull request. */
export function github(report: Report): string {
  const lines: string[] = [];
  for (const file of report.files) {
    if (file.failure !== undefined) lines.push(command('error', {file: file.path}, file.failure));
    for (const finding of file.findings) lines.push(annotation(file.path, finding));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(path: string, finding: Finding): string {
  const {start, end, rule, severity, message, suggestions} = finding;
  const remedy = suggestions[0] ? ` Suggestion: ${suggestions[0].title}.` : '';
  const place = {
    file: path,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only where the finding stays on one line.
    ...(start.line === end.line ? {col: start.column, endColumn: end.column} : {}),
    title: `bluepencil ${rule}`,
  };
  return command(LEVEL[severity], place, message + remedy);
}

function command(level: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
