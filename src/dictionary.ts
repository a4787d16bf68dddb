/**
 * The story's dictionary: a text file with one word a line and comments after `#`. Words are added at the end; what the
 * author wrote in it, comments and line endings included, stays. Failures are `UserError`s.
 */
import {writeAtomically} from './atomic-write.js';
import {failure, isMissing, loadManuscriptFile, saveManuscriptFile} from './files.js';

/** Add words to a dictionary file, one a line, without those it has; gives back the words that are new. */
export async function addToDictionary(path: string, words: readonly string[]): Promise<string[]> {
  const known = new Set((await readDictionary(path)).map((word) => word.toLowerCase()));
  const fresh: string[] = [];
  for (const word of words.map((word) => word.trim())) {
    if (word === '' || known.has(word.toLowerCase())) continue;
    known.add(word.toLowerCase());
    fresh.push(word);
  }
  if (fresh.length > 0) await append(path, fresh);
  return fresh;
}

async function append(path: string, words: readonly string[]): Promise<void> {
  if (await isMissing(path)) {
    const text = words.map((word) => `${word}\n`).join('');
    await writeAtomically(path, Buffer.from(text)).catch((error) => Promise.reject(failure(error, path, 'write')));
    return;
  }
  const file = await loadManuscriptFile(path);
  const lineEnd = /\r\n|\r|\n/.exec(file.source)?.[0] ?? '\n';
  const gap = /[^\r\n]$/.test(file.source) ? lineEnd : '';
  await saveManuscriptFile(file, file.source + gap + words.map((word) => word + lineEnd).join(''));
}

/** The words of a dictionary file; none when there is no file. */
export async function readDictionary(path: string): Promise<string[]> {
  if (await isMissing(path)) return [];
  const {source} = await loadManuscriptFile(path);
  return source
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}
