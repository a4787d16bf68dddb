import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {UserError} from '../../src/errors.js';
import type {Finding} from '../../src/types.js';
import type {Checked} from './check-text.js';

/** The plain texts and Markdown files of a folder, by name, their byte order marks removed. */
export async function readFolder(folder: string): Promise<{path: string; source: string}[]> {
  const names = await readdir(folder).catch(() => []);
  const texts = names.filter((name) => /\.(?:txt|md)$/.test(name)).sort();
  if (texts.length === 0) throw new UserError(`The folder ${folder} holds no text (files named *.txt or *.md).`);
  return Promise.all(
    texts.map(async (path) => ({
      path,
      source: (await readFile(join(folder, path), 'utf8')).replace(/^\ufeff/, ''),
    })),
  );
}

/** Findings per 10,000 words, by rule, most first. */
export function ratesByRule(texts: readonly Checked[]): [rule: string, count: number, per10k: number][] {
  const words = texts.reduce((all, text) => all + text.words, 0);
  const counts = new Map<string, number>();
  for (const {rule} of texts.flatMap((text) => text.findings)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => [rule, count, (count / words) * 1e4]);
}

const AROUND = 60;

/** A finding with the words around it and its first repair, on one line. */
export function inContext(source: string, {rule, start, end, actual, suggestions}: Finding): string {
  const before = source.slice(Math.max(0, start.offset - AROUND), start.offset);
  const after = source.slice(end.offset, end.offset + AROUND);
  const edits = suggestions[0]?.edits ?? [];
  const change = edits.map((edit) => ` {${source.slice(edit.start, edit.end)} → ${edit.text}}`).join('');
  return `${rule}: ${before}[${actual}]${change}${after}`.replace(/\s+/g, ' ');
}
