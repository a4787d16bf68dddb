import {type CheckOptions, check, type Manuscript} from '../src/check.js';
import {applyEdits} from '../src/edits.js';
import {readManuscript} from '../src/manuscript.js';
import type {Finding} from '../src/types.js';

export function manuscript(source: string, path = 'chapter.txt'): Manuscript {
  return readManuscript(path, source);
}

/** The findings in one text. */
export async function findingsIn(
  source: string,
  options: CheckOptions = {},
  path = 'chapter.txt',
): Promise<readonly Finding[]> {
  const report = await check([manuscript(source, path)], options);
  return report.files[0]?.findings ?? [];
}

/** The text with the first (or another) suggestion of a finding applied. */
export function repair(source: string, finding: Finding, choice = 0): string {
  const suggestion = finding.suggestions[choice];
  return suggestion ? applyEdits(source, suggestion.edits) : source;
}
