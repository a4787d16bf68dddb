import {type CheckOptions, check} from '../../src/check.js';
import {formatOf} from '../../src/formats/index.js';
import type {Finding} from '../../src/types.js';

/** The findings in one text, its format read off the path. */
export async function findingsOf(
  path: string,
  source: string,
  options: CheckOptions = {},
): Promise<readonly Finding[]> {
  const format = formatOf(path);
  const report = await check([{path, format: format.name, source, prose: format.read(source)}], options);
  return report.files[0]?.findings ?? [];
}
