import type {Document} from './analysis/document.js';
import {perDocument} from './analysis/per-document.js';
import {faultsOf} from './define-rule.js';
import commaSplice from './rules/comma-splice.js';
import {logRate, slipsOf} from './slip-rate.js';

/** Faults in 1,000 words where a manuscript is as likely a draft as a published book. */
const EVEN = 0.3;
/**
 * So many splices, and so many in 1,000 words, are no sign: published authors write some on purpose, and where one is no splice at all
 * it must not bring other false findings with it. Measured on 17 books that nothing was set on: 0 to 3 in 2,000 words.
 */
const SPLICES = {once: 1, rate: 1.5} as const;

/** In so many words signs so weak are none: a single slip may be a finding that is wrong. */
const WEAK = {words: 1000, signs: 0.5} as const;

/**
 * How much a manuscript looks like a draft that no editor has seen: log of the rate of its sure faults, 0 where that says nothing.
 */
export const draftSigns = perDocument((document: Document): number => {
  const {faults, words} = slipsOf(document);
  const splices = faultsOf(commaSplice.definition, document).length - SPLICES.once - (SPLICES.rate * words) / 1000;
  const signs = logRate({faults: faults + Math.max(0, splices), words}, EVEN);
  return words > WEAK.words && signs < WEAK.signs ? Math.min(0, signs) : signs;
});

/** More likely a draft than a published book. */
export function looksLikeDraft(document: Document): boolean {
  return draftSigns(document) > 0;
}
