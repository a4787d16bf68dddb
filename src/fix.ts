import {type CheckOptions, check, type Manuscript} from './check.js';
import {applyEdits, collide} from './edits.js';
import {withSource} from './manuscript.js';
import type {Edit, Finding, Report} from './types.js';

/** `safe`: the sure repairs alone. `all`: the first suggestion of every finding. */
export type FixMode = 'safe' | 'all';

export interface Fixed {
  /** The chapters as repaired, in the order given. */
  readonly manuscripts: readonly Manuscript[];
  /** The findings repaired, by path. */
  readonly repaired: ReadonlyMap<string, readonly Finding[]>;
  /** What is left to find. */
  readonly report: Report;
}

/** One repair can make another possible; a story that is not at rest after so many rounds is left as it then is. */
const MOST_ROUNDS = 6;

/** Repair the chapters of one story until no further repair of this mode appears. */
export async function fix(
  manuscripts: readonly Manuscript[],
  options: CheckOptions,
  mode: FixMode = 'safe',
): Promise<Fixed> {
  let current = manuscripts;
  let report = await check(current, options);
  const repaired = new Map<string, Finding[]>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = new Map(report.files.map((file) => [file.path, compatible(file.findings, mode)]));
    if ([...chosen.values()].every((findings) => findings.length === 0)) break;
    for (const [path, findings] of chosen) repaired.set(path, [...(repaired.get(path) ?? []), ...findings]);
    current = current.map((manuscript) => withRepairs(manuscript, chosen.get(manuscript.path) ?? []));
    report = await check(current, options);
  }
  return {manuscripts: current, repaired, report};
}

/** The findings whose first suggestion is made; of two that touch one place the earlier. */
function compatible(findings: readonly Finding[], mode: FixMode): Finding[] {
  const taken: Edit[] = [];
  return findings.filter(({suggestions: [first]}) => {
    if (!first || (mode === 'safe' && first.safety !== 'safe')) return false;

    if (first.edits.some((edit) => taken.some((other) => collide(edit, other)))) return false;
    taken.push(...first.edits);
    return true;
  });
}

function withRepairs(manuscript: Manuscript, findings: readonly Finding[]): Manuscript {
  if (findings.length === 0) return manuscript;
  const edits = findings.flatMap((finding) => finding.suggestions[0]?.edits ?? []);
  return withSource(manuscript, applyEdits(manuscript.source, edits));
}
