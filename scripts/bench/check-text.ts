import {check} from '../../src/check.js';
import {formatOf} from '../../src/formats/index.js';
import type {Finding} from '../../src/types.js';

/** A text and what was found in it. */
export interface Checked {
  readonly path: string;
  readonly source: string;
  readonly words: number;
  readonly findings: readonly Finding[];
}

export type RuleSettings = Readonly<Record<string, 'on' | 'off'>>;

/** Check one text, its format read off the path. */
export async function checkText(path: string, source: string, rules?: RuleSettings): Promise<Checked> {
  const format = formatOf(path);
  const manuscript = {path, format: format.name, source, prose: format.read(source)};
  const [file] = (await check([manuscript], rules ? {rules} : {})).files;
  return {path, source, words: file?.words ?? 0, findings: file?.findings ?? []};
}
