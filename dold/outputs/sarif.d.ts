import type { RuleDefinition } from '../define-rule.js';
import type { Report } from '../types.js';
/**
 * SARIF 2.1.0 (OASIS), as GitHub's code scanning and editors read it: every finding with its place, fingerprint and fixes.
 *
 * @param rules
 *   All rules, for their descriptions.
 */
export declare function sarif(report: Report, rules: readonly RuleDefinition[], version: string): string;
