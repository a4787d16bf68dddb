import {type Decision, loadDecisions, occurs, saveDecisions} from '../decisions.js';
import {UserError} from '../errors.js';
import {flat} from '../outputs/excerpt.js';
import {openProject, openSettings} from '../project.js';
import {print, say} from '../terminal.js';

interface DecisionsFlags {
  readonly config?: string;
}

/** `bluepencil decisions list`: what the author has decided to keep, by rule. */
export async function runDecisionsList(flags: DecisionsFlags): Promise<number> {
  const decisions = await loadDecisions((await openSettings(flags)).folder);
  if (decisions.length === 0) say('Nothing is decided yet: bluepencil review asks about each finding.');
  print(decisions.map(line).sort().join(''));
  return 0;
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
  const dropped = new Set(decisions.filter((decision) => !manuscripts.some(({prose}) => occurs(decision, prose.text))));
  if (dropped.size > 0)
    await saveDecisions(
      folder,
      decisions.filter((decision) => !dropped.has(decision)),
    );
  print([...dropped].map(line).sort().join(''));
  say(`Dropped ${dropped.size} of ${decisions.length} decisions.`);
  return 0;
}

function line({rule, verdict, text}: Decision): string {
  return `${rule}  ${verdict}  ${flat(text)}\n`;
}
