import {relative} from 'node:path';
import type {Manuscript} from '../check.js';
import {type Decision, loadDecisions, placeOf, saveDecisions} from '../decisions.js';
import {UserError} from '../errors.js';
import {flat} from '../outputs/excerpt.js';
import {openProject, openSettings} from '../project.js';
import {sentenceAround} from '../sentence-around.js';
import {print, say} from '../terminal.js';

interface DecisionsFlags {
  readonly config?: string;
}

/** `bluepencil decisions`: what the author has decided to keep, each with its sentence, by chapter. */
export async function runDecisionsList(flags: DecisionsFlags): Promise<number> {
  const {folder} = await openSettings(flags);
  const decisions = await loadDecisions(folder);
  if (decisions.length === 0) {
    say('Nothing is decided yet: bluepencil review asks about each finding.');
    return 0;
  }
  const {manuscripts} = await openProject([folder], flags);
  print(
    decisions
      .map((decision) => whereabouts(decision, manuscripts, folder))
      .sort()
      .join(''),
  );
  return 0;
}

function whereabouts(decision: Decision, manuscripts: readonly Manuscript[], folder: string): string {
  for (const {path, prose} of manuscripts) {
    const place = placeOf(decision, prose.text);
    if (!place) continue;
    const {start, end} = sentenceAround(prose.text, place.start, place.end);
    const words = `${prose.text.slice(start, place.start)}[${prose.text.slice(place.start, place.end)}]`;
    return `${relative(folder, path)}  ${line(decision, words + prose.text.slice(place.end, end))}`;
  }
  return `(gone)  ${line(decision, decision.text)}`;
}

/** `bluepencil decisions prune`: forget decisions about sentences that no chapter has any more. */
export async function runDecisionsPrune(flags: DecisionsFlags): Promise<number> {
  const {folder} = await openSettings(flags);
  const decisions = await loadDecisions(folder);
  if (decisions.length === 0) {
    say('Nothing is decided yet.');
    return 0;
  }
  const {manuscripts, failures} = await openProject([folder], flags);
  if (failures.length > 0)
    throw new UserError('A chapter could not be read, so nothing was dropped: correct that and try again.');
  const dropped = new Set(
    decisions.filter((decision) => !manuscripts.some(({prose}) => placeOf(decision, prose.text))),
  );
  if (dropped.size > 0)
    await saveDecisions(
      folder,
      decisions.filter((decision) => !dropped.has(decision)),
    );
  print(
    [...dropped]
      .map((decision) => line(decision, decision.text))
      .sort()
      .join(''),
  );
  say(`Dropped ${dropped.size} of ${decisions.length} decisions.`);
  return 0;
}

function line({rule, verdict}: Decision, words: string): string {
  return `${rule}  ${verdict}  ${flat(words)}\n`;
}
