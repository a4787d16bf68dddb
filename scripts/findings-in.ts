/**
 * Print what rules find in every text of a folder, with the words around it:
 *
 *     npx tsx scripts/findings-in.ts FOLDER RULE...
 *
 * On correct published prose nearly all of it is a false alarm, and each is worth reading.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {check} from '../src/check.js';
import {formatOf} from '../src/formats/index.js';
import {loadRules} from '../src/load-rules.js';
import type {Finding} from '../src/types.js';

const AROUND = 60;

const [folder, ...wanted] = process.argv.slice(2);
if (!folder || wanted.length === 0) {
  process.stderr.write('Name a folder of texts and the rules to try: findings-in.ts FOLDER RULE...\n');
  process.exit(2);
}
const settings = Object.fromEntries(
  (await loadRules()).map(({definition}) => [definition.id, wanted.includes(definition.id) ? 'on' : 'off'] as const),
);
for (const name of (await readdir(folder)).filter((file) => /\.(?:txt|md)$/.test(file)).sort()) {
  const source = (await readFile(join(folder, name), 'utf8')).replace(/^\ufeff/, '');
  const format = formatOf(name);
  const manuscript = {path: name, format: format.name, source, prose: format.read(source)};
  const [file] = (await check([manuscript], {rules: settings})).files;
  const count = file?.findings.length ?? 0;
  const words = file?.words ?? 1;
  process.stdout.write(`== ${name}: ${count} in ${words} words, ${((count / words) * 1e4).toFixed(2)} per 10,000\n`);
  for (const finding of file?.findings ?? []) process.stdout.write(`${line(source, finding)}\n`);
}

function line(source: string, {rule, start, end, actual, suggestions}: Finding): string {
  const [edit] = suggestions[0]?.edits ?? [];
  const before = source.slice(Math.max(0, start.offset - AROUND), start.offset);
  const after = source.slice(end.offset, end.offset + AROUND);
  const change = edit ? ` {${source.slice(edit.start, edit.end)} → ${edit.text}}` : '';
  return `${rule}: ${before}[${actual}]${change}${after}`.replace(/\s+/g, ' ');
}
