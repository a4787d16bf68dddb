import type {FileReport, Finding, Report} from '../types.js';

/** JUnit XML, as GitLab, Jenkins and others show it: a suite a chapter, a failed test a finding. */
export function junit(report: Report): string {
  const errors = report.files.filter((file) => file.failure !== undefined).length;
  const suites = report.files.map(suite).join('');
  const tests = report.files.reduce((sum, file) => sum + testsOf(file), 0);
  const counts = {name: 'bluepencil', tests, failures: report.summary.findings, errors};
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(counts)}>\n${suites}</testsuites>\n`;
}

/** A chapter without findings is one test that passed. */
function testsOf({findings}: FileReport): number {
  return Math.max(1, findings.length);
}

function suite(file: FileReport): string {
  const {path, findings, failure} = file;
  const errors = failure === undefined ? 0 : 1;
  const head = attributes({name: path, tests: testsOf(file), failures: findings.length, errors});
  const cases = findings.map((finding) => failedCase(path, finding)).join('');
  return `  <testsuite${head}>\n${cases || onlyCase(path, failure)}  </testsuite>\n`;
}

function onlyCase(path: string, failure: string | undefined): string {
  const head = `    <testcase${attributes({name: path, classname: 'bluepencil', file: path})}`;
  return failure === undefined ? `${head}/>\n` : `${head}><error${attributes({message: failure})}/></testcase>\n`;
}

function failedCase(path: string, {rule, message, why, severity, start, actual, suggestions}: Finding): string {
  const place = `${path}:${start.line}:${start.column}`;
  const name = {name: `${rule} ${start.line}:${start.column}`, classname: path, file: path, line: start.line};
  const remedy = suggestions[0] ? `\nSuggestion: ${suggestions[0].title}` : '';
  const text = escaped(`${place}\n“${actual}”${remedy}${why === undefined ? '' : `\n${why}`}`);
  return `    <testcase${attributes(name)}><failure${attributes({message, type: severity})}>${text}</failure></testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/\s/g, ' ')}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** What XML 1.0 allows in no form becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] as string);
}
