import {collide, minimalEdits} from '../edits.js';
import type {Edit, Finding} from '../types.js';
import {wordingKey} from '../wording.js';

/** A finding to decide about; offsets in the file at `path`. */
export interface Item {
  readonly path: string;
  readonly finding: Finding;
}

export type Verdict =
  /** Make the suggestion with this index. */
  | {readonly kind: 'accepted'; readonly suggestion: number}
  /** The author's own words, as edits of the source. */
  | {readonly kind: 'edited'; readonly edits: readonly Edit[]}
  /** This place stays as it is. */
  | {readonly kind: 'rejected'}
  /** This wording stays as it is wherever it stands. */
  | {readonly kind: 'ignored'}
  /** A word of the story, from now on right. */
  | {readonly kind: 'word'; readonly word: string};

/** Where a review stands. It never changes: each step makes a new one. */
export interface Session {
  readonly items: readonly Item[];
  /** By the index of the item, in the order of deciding. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** The item to decide; `items.length` when none is left. */
  readonly at: number;
  /** Only findings of this rule are gone through. */
  readonly rule?: string | undefined;
  /** The session before the last decision. */
  readonly previous?: Session;
}

export function startSession(items: readonly Item[]): Session {
  return {items, verdicts: new Map(), at: 0};
}

/** The item to decide about; undefined at the end. */
export function currentItem(session: Session): Item | undefined {
  return session.items[session.at];
}

/** What was decided about the current item. */
export function currentVerdict(session: Session): Verdict | undefined {
  return session.verdicts.get(session.at);
}

/** Decide about the current item, perhaps anew, and go on to the next that is still open. */
export function decide(session: Session, verdict: Verdict): Session {
  return currentItem(session) ? nextOpen(withVerdicts(session, [session.at], verdict)) : session;
}

/** How many items no decision covers yet. */
export function countOpen(session: Session): number {
  return [...session.items.keys()].filter((index) => !isSettled(session, index)).length;
}

/** The open findings of the current one's rule in its chapter, that have a suggestion. */
export function openOfThisKind(session: Session): number[] {
  const current = currentItem(session);
  return [...session.items.keys()].filter((index) => {
    const {path, finding} = session.items[index] as Item;
    if (path !== current?.path || finding.rule !== current.finding.rule) return false;
    return finding.suggestions.length > 0 && !isSettled(session, index);
  });
}

/** Accept the first suggestion of each of these items: one decision for undo. */
export function acceptAll(session: Session, indices: readonly number[]): Session {
  return nextOpen({...withVerdicts(session, indices, {kind: 'accepted', suggestion: 0}), at: session.at - 1});
}

/** Put the author's own words in place of a stretch of the source; what was to change inside it is no longer. */
export function rewrite(session: Session, {start, end}: {start: number; end: number}, edits: readonly Edit[]): Session {
  const current = currentItem(session);
  const verdicts = new Map(session.verdicts);
  for (const [index, verdict] of session.verdicts) {
    const item = session.items[index] as Item;
    const isInside = verdictEdits(item, verdict).some((edit) => edit.start <= end && start <= edit.end);
    if (item.path === current?.path && isInside) verdicts.delete(index);
  }
  const decided = withVerdicts({...session, verdicts}, [session.at], {kind: 'edited', edits});
  return nextOpen({...decided, previous: session});
}

function withVerdicts(session: Session, indices: readonly number[], verdict: Verdict): Session {
  const verdicts = new Map(session.verdicts);
  for (const index of indices) {
    verdicts.delete(index);
    verdicts.set(index, verdict);
  }
  return {...session, verdicts, previous: session};
}

/** Leave the current item open and go on; it is found again by the next check. */
export function skip(session: Session): Session {
  return currentItem(session) ? nextOpen(session) : session;
}

/** Take the last decision back and stand before it again. */
export function undo(session: Session): Session {
  return session.previous ?? session;
}

/** Go to the next item (`1`) or the one before (`-1`), decided or not; stay where there is none. */
export function move(session: Session, step: 1 | -1): Session {
  let at = session.at + step;
  while (session.items[at] && !isWanted(session, at)) at += step;
  return session.items[at] ? {...session, at} : session;
}

/** Go through the findings of the current one's rule alone, or through all again. */
export function toggleRule(session: Session): Session {
  return {...session, rule: session.rule === undefined ? currentItem(session)?.finding.rule : undefined};
}

function nextOpen(session: Session): Session {
  let at = session.at + 1;
  while (at < session.items.length && (!isWanted(session, at) || isSettled(session, at))) at++;
  return {...session, at};
}

function isWanted({items, rule}: Session, index: number): boolean {
  return rule === undefined || items[index]?.finding.rule === rule;
}

/** True when an earlier decision covers the item: the same wording, a word now known, or a place already changed. */
function isSettled({items, verdicts}: Session, index: number): boolean {
  if (verdicts.has(index)) return true;
  const item = items[index] as Item;
  for (const [other, verdict] of verdicts) {
    const decided = items[other] as Item;
    if (verdict.kind === 'ignored' && sameWording(item.finding, decided.finding)) return true;
    if (verdict.kind === 'word' && isUseOf(item.finding, verdict.word)) return true;
    if (decided.path === item.path && touches(item.finding, verdictEdits(decided, verdict))) return true;
  }
  return false;
}

/** True when the findings are about the same words and of the same rule. */
export function sameWording(a: Finding, b: Finding): boolean {
  return wordingKey(a.rule, a.actual) === wordingKey(b.rule, b.actual);
}

/** The rule `spelling` speaks of words alone, so a known word answers it; its possessive is the same word. */
function isUseOf({rule, actual}: Finding, word: string): boolean {
  const bare = actual.toLowerCase().replace(/[’']s?$/, '');
  return rule === 'spelling' && bare === word.toLowerCase();
}

function touches(finding: Finding, edits: readonly Edit[]): boolean {
  const own = finding.suggestions[0]?.edits ?? [];
  return edits.some((edit) => own.some((each) => collide(edit, each)));
}

/** What a verdict changes in the source. */
export function verdictEdits({finding}: Pick<Item, 'finding'>, verdict: Verdict): readonly Edit[] {
  if (verdict.kind === 'accepted') return finding.suggestions[verdict.suggestion]?.edits ?? [];
  return verdict.kind === 'edited' ? verdict.edits : [];
}

/** All accepted edits of one file; where two decisions touch one place, the later is left out. */
export function acceptedEdits({items, verdicts}: Session, path: string): Edit[] {
  const edits: Edit[] = [];
  for (const [index, verdict] of verdicts) {
    const item = items[index] as Item;
    if (item.path !== path) continue;
    const own = verdictEdits(item, verdict);
    if (!own.some((edit) => edits.some((other) => collide(edit, other)))) edits.push(...own);
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The items with a verdict of this kind, in the order of deciding. */
export function itemsWith({items, verdicts}: Session, kind: Verdict['kind']): Item[] {
  return [...verdicts].filter(([, verdict]) => verdict.kind === kind).map(([index]) => items[index] as Item);
}

/** The words to add to the story's dictionary, in the order of adding. */
export function addedWords({verdicts}: Session): string[] {
  return [...verdicts.values()].flatMap((verdict) => (verdict.kind === 'word' ? [verdict.word] : []));
}

/** The source range that the author's own words replace: the finding with all its first repair changes. */
export function editableRange({start, end, suggestions}: Finding): {readonly start: number; readonly end: number} {
  const edits = suggestions[0]?.edits ?? [];
  return {
    start: Math.min(start.offset, ...edits.map((edit) => edit.start)),
    end: Math.max(end.offset, ...edits.map((edit) => edit.end)),
  };
}

/** Edits that put the author's own words in place of `[start, end)`; a line break between words that stay is kept. */
export function ownEdits(source: string, start: number, end: number, typed: string): Edit[] {
  const before = source.slice(start, end);
  const gaps = before.match(/\s+/g) ?? [];
  const typedGaps = typed.match(/\s+/g) ?? [];
  let index = 0;
  const fitted = gaps.length === typedGaps.length ? typed.replace(/\s+/g, () => gaps[index++] as string) : typed;
  return minimalEdits(start, before, fitted);
}
