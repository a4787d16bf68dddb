import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from '../../src/errors.js';

/** A book to learn from. Its author is what its file name says before the underscore. */
export interface Volume {
  readonly name: string;
  readonly author: string;
  readonly text: string;
}

/**
 * All plain texts of a folder, by name, paragraphs separated by blank lines.
 *
 * @throws UserError when the folder holds none.
 */
export function readVolumes(folder: string): Volume[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  } catch {
    throw new UserError(`There is no folder ${folder} to learn from.`);
  }
  const volumes = names.sort().map((name) => volume(folder, name));
  const filled = volumes.filter(({text}) => /\p{L}/u.test(text));
  if (filled.length === 0) throw new UserError(`The folder ${folder} holds no text to learn from (files named *.txt).`);
  return filled;
}

function volume(folder: string, name: string): Volume {
  const author = name.includes('_') ? name.slice(0, name.indexOf('_')) : name.replace(/\.txt$/, '');
  return {name, author, text: readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n')};
}

/** Deal the authors out into `count` parts of about equal length, so that a part can be judged by the others. */
export function foldsByAuthor(volumes: readonly Volume[], count: number): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const {author, text} of volumes) lengths.set(author, (lengths.get(author) ?? 0) + text.length);
  const parts = new Array<number>(count).fill(0);
  const folds = new Map<string, number>();
  for (const [author, length] of [...lengths].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = parts.indexOf(Math.min(...parts));
    parts[fold] = (parts[fold] as number) + length;
    folds.set(author, fold);
  }
  return folds;
}

/** A text in pieces of about the length of a chapter, cut between paragraphs: what a rule knows of a document it knows of these. */
export function chapters(text: string, length = 24_000): string[] {
  const parts: string[] = [];
  let part = '';
  for (const paragraph of text.split(/\n{2,}/)) {
    part += `${paragraph}\n\n`;
    if (part.length > length) {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part].filter((each) => each.trim() !== '');
}
