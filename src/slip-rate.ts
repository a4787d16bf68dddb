import type {Document} from './analysis/document.js';
import {perDocument} from './analysis/per-document.js';
import {faultsOf} from './define-rule.js';
import capitalization from './rules/capitalization.js';
import contraction from './rules/contraction.js';
import dialogueTag from './rules/dialogue-tag.js';
import homophone from './rules/homophone.js';
import markSpacing from './rules/mark-spacing.js';
import missingEndMark from './rules/missing-end-mark.js';
import pronounI from './rules/pronoun-i.js';
import speechOpening from './rules/speech-opening.js';

/** They hardly ever speak in published fiction, and in most drafts; all together once in 20,000 words of it. */
const SIGNS = [
  capitalization,
  contraction,
  dialogueTag,
  homophone,
  markSpacing,
  missingEndMark,
  pronounI,
  speechOpening,
];
/** What is known before the first word: as if in so many words so many faults had been found. */
const PRIOR = {faults: 0.4, words: 1000} as const;

/** Sure faults of a manuscript, and its words. */
export const slipsOf = perDocument((document: Document): {faults: number; words: number} => ({
  faults: SIGNS.reduce((sum, {definition}) => sum + faultsOf(definition, document).length, 0),
  words: document.tokens.reduce((sum, {kind}) => sum + (kind === 'word' ? 1 : 0), 0),
}));

/** Log of the rate of faults, 0 where it is `even` in 1,000 words; near 0 in a few words, which say nothing. */
export function logRate({faults, words}: {faults: number; words: number}, even: number): number {
  return Math.log(((faults + PRIOR.faults) / (words + PRIOR.words)) * (1000 / even));
}
