/** Lines `[oldStart, oldEnd)` of the old text became `[newStart, newEnd)` of the new one. */
interface Run {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

const CONTEXT = 3;

/**
 * A unified diff of one file that `git apply` and `patch -p1` take; empty when nothing changed.
 *
 * Lines end at `\n` alone, so a `\r` before it is kept as part of the line, as both tools want it.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const old = splitLines(before);
  const fresh = splitLines(after);
  const hunks = groupRuns(changedRuns(old, fresh)).map((runs) => hunk(runs, old, fresh));
  return `--- ${fileName('a', path)}\n+++ ${fileName('b', path)}\n${hunks.join('')}`;
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** After a difference the texts are taken to agree again within so many lines. */
const LOOK_AHEAD = 400;

/**
 * Walk both texts and, where they differ, go on at the nearest pair of equal lines. Repairs keep nearly all lines in
 * step, so this is linear, where a shortest edit script takes half a minute for a book with many repairs.
 */
function changedRuns(old: readonly string[], fresh: readonly string[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (old[i] === fresh[j]) {
      i++;
      j++;
      continue;
    }
    const [skipOld, skipNew] = nearestAgreement(old, fresh, i, j);
    runs.push({oldStart: i, oldEnd: i + skipOld, newStart: j, newEnd: j + skipNew});
    i += skipOld;
    j += skipNew;
  }
  return runs;
}

function nearestAgreement(old: readonly string[], fresh: readonly string[], i: number, j: number): [number, number] {
  for (let sum = 1; sum <= LOOK_AHEAD; sum++) {
    for (let step = 0; step <= sum; step++) {
      // From the middle outwards: as many lines dropped as added is the likeliest.
      const skipOld = Math.floor(sum / 2) + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
      const skipNew = sum - skipOld;
      if (skipOld < 0 || skipNew < 0) continue;
      const line = old[i + skipOld];
      if (line !== undefined && line === fresh[j + skipNew]) return [skipOld, skipNew];
    }
  }
  return [old.length - i, fresh.length - j];
}

/** Runs whose context would touch share a hunk. */
function groupRuns(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && run.oldStart - last.oldEnd <= 2 * CONTEXT) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function hunk(runs: readonly Run[], old: readonly string[], fresh: readonly string[]): string {
  const first = runs[0] as Run;
  const last = runs.at(-1) as Run;
  const lead = Math.min(CONTEXT, first.oldStart);
  const trail = Math.min(CONTEXT, old.length - last.oldEnd);
  const oldStart = first.oldStart - lead;
  const newStart = first.newStart - lead;
  let lines = '';
  let at = oldStart;
  for (const run of runs) {
    for (; at < run.oldStart; at++) lines += diffLine(' ', old[at] as string);
    for (; at < run.oldEnd; at++) lines += diffLine('-', old[at] as string);
    for (let j = run.newStart; j < run.newEnd; j++) lines += diffLine('+', fresh[j] as string);
  }
  for (; at < last.oldEnd + trail; at++) lines += diffLine(' ', old[at] as string);
  const oldRange = range(oldStart, last.oldEnd + trail - oldStart);
  const newRange = range(newStart, last.newEnd + trail - newStart);
  return `@@ -${oldRange} +${newRange} @@\n${lines}`;
}

/** 1-based; an empty range names the line before it. */
function range(start: number, length: number): string {
  return `${length === 0 ? start : start + 1},${length}`;
}

function diffLine(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

/** A tab after a name with a space, quotes around one with odd characters: as git writes and patch reads them. */
function fileName(side: 'a' | 'b', path: string): string {
  const name = `${side}/${path.replace(/\\/g, '/').replace(/^(?:\.?\/)+/, '')}`;
  if (/["\\\p{Cc}]/u.test(name)) return `"${name.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, octal)}"`;
  return /\s/.test(name) ? `${name}\t` : name;
}

function octal(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0).toString(8).padStart(3, '0')}`;
}
