import {isAbsolute} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {RuleDefinition} from '../define-rule.js';
import type {FileReport, Finding, Report, Severity, Suggestion} from '../types.js';

const LEVEL: Record<Severity, string> = {error: 'error', warning: 'warning', suggestion: 'note'};

/**
 * SARIF 2.1.0 (OASIS), as GitHub's code scanning and editors read it: every finding with its place, fingerprint and fixes.
 *
 * @param rules
 *   All rules, for their descriptions.
 */
export function sarif(report: Report, rules: readonly RuleDefinition[], version: string): string {
  const index = new Map(rules.map(({id}, i) => [id, i]));
  const failed = report.files.filter((file) => file.failure !== undefined);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'bluepencil', semanticVersion: version, rules: rules.map(descriptor)}},
        columnKind: 'utf16CodeUnits',
        invocations: [{executionSuccessful: failed.length === 0, toolExecutionNotifications: failed.map(notification)}],
        artifacts: report.files.map(({path}) => ({location: artifact(path)})),
        results: report.files.flatMap((file) => file.findings.map((finding) => result(file, finding, index))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor({id, message, why, severity}: RuleDefinition) {
  return {
    id,
    shortDescription: {text: message},
    fullDescription: {text: why},
    defaultConfiguration: {level: LEVEL[severity]},
  };
}

function notification({path, failure = ''}: FileReport) {
  return {
    level: 'error',
    message: {text: failure},
    locations: [{physicalLocation: {artifactLocation: artifact(path)}}],
  };
}

function result({path}: FileReport, finding: Finding, index: ReadonlyMap<string, number>) {
  const {rule, severity, message, suggestions, start, end, actual, confidence, fingerprint} = finding;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    snippet: {text: actual},
  };
  return {
    ruleId: rule,
    ruleIndex: index.get(rule) ?? -1,
    level: LEVEL[severity],
    message: {text: suggestions[0] ? `${message} Suggestion: ${suggestions[0].title}.` : message},
    locations: [{physicalLocation: {artifactLocation: artifact(path), region}}],
    rank: Math.round(confidence * 100),
    partialFingerprints: {'bluepencil/v1': fingerprint},
    ...(suggestions.length > 0 ? {fixes: suggestions.map((suggestion) => fix(path, suggestion))} : {}),
  };
}

/** Each suggestion is a fix of its own: they are alternatives. */
function fix(path: string, {title, edits}: Suggestion) {
  const replacements = edits.map(({start, end, text}) => ({
    deletedRegion: {charOffset: start, charLength: end - start},
    insertedContent: {text},
  }));
  return {description: {text: title}, artifactChanges: [{artifactLocation: artifact(path), replacements}]};
}

/** A path as a URI reference: relative to the folder the command ran in, as GitHub expects it. */
function artifact(path: string): {uri: string} {
  if (isAbsolute(path)) return {uri: pathToFileURL(path).href};
  return {uri: path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/')};
}
