import type {Document} from './analysis/document.js';
import {perDocument} from './analysis/per-document.js';
import {faultsOf} from './define-rule.js';
import commaSplice from './rules/comma-splice.js';
import {logRate, slipsOf} from './slip-rate.js';

/** Faults in 1,000 words where a manuscript is as likely a draft as a published book. */
const EVEN = 0.3;

/**
 * How much a manuscript looks like a draft that no editor has seen: log of the rate of its sure faults, 0 where that says nothing.
 */
export const draftSigns = perDocument((document: Document): number => {
  const {faults, words} = slipsOf(document);
  return logRate({faults: faults + faultsOf(commaSplice.definition, document).length, words}, EVEN);
});
