import type { Token } from './analysis/tokens.js';
import type { Fault } from './define-rule.js';
/** A word whose comma is missing. */
export declare function commaAfter({ start, end, text }: Token, confidence: number): Fault;
