import type {FileReport, Report} from '../types.js';
import {counted} from './counted.js';

/** GitHub cuts a summary at 1 MB; nobody reads so far. */
const MOST_CHAPTERS = 100;

/** The page that GitHub shows for a run (Markdown): how many findings, in which chapters, of which rules. */
export function stepSummary({files, summary}: Report): string {
  const parts = ['## bluepencil', headline(summary.findings, summary.words, files)];
  const failures = files.filter((file) => file.failure !== undefined);
  if (failures.length > 0) parts.push(failures.map(({failure = ''}) => `- ❌ ${plain(failure)}`).join('\n'));
  const faulty = files.filter(({findings}) => findings.length > 0);
  if (faulty.length > 0) {
    parts.push(
      table(
        'Chapter',
        faulty.slice(0, MOST_CHAPTERS).map(({path, findings}) => [path, findings.length]),
      ),
    );
    if (faulty.length > MOST_CHAPTERS) parts.push(`… and ${faulty.length - MOST_CHAPTERS} more chapters.`);
    parts.push(
      table(
        'Fault',
        Object.entries(summary.byRule).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function headline(findings: number, words: number, files: readonly FileReport[]): string {
  const size = `${counted(words, 'word')} in ${counted(files.filter(({failure}) => failure === undefined).length, 'chapter')}`;
  return findings === 0 ? `✅ Nothing to correct: ${size} read.` : `**${counted(findings, 'finding')}** in ${size}.`;
}

function table(title: string, rows: readonly (readonly [string, number])[]): string {
  const lines = rows.map(([name, count]) => `| ${plain(name)} | ${count} |`);
  return [`| ${title} | Findings |`, '| --- | ---: |', ...lines].join('\n');
}

/** Characters that mean something in Markdown or HTML stand for themselves. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|&#~]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\s+/g, ' ');
}
