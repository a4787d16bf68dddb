import {addToDictionary, readDictionary} from '../dictionary.js';
import {UserError} from '../errors.js';
import {openSettings} from '../project.js';
import {print, say} from '../terminal.js';

/** `bluepencil words add`: teach it names and invented words. */
export async function runWordsAdd(words: readonly string[], flags: {readonly config?: string}): Promise<number> {
  const bad = words.find((word) => !/^\p{L}[\p{L}\p{M}\p{N}'’.-]*$/u.test(word));
  if (bad !== undefined)
    throw new UserError(
      `“${bad}” is no word for a dictionary: write single words of letters, such as Orrowick or O'Rourke.`,
    );
  const {dictionaryPath} = await openSettings(flags);
  const fresh = await addToDictionary(dictionaryPath, words);
  const known = words.length - fresh.length;
  say(
    `${fresh.length > 0 ? `Added ${fresh.join(', ')}` : 'Added nothing'} (${dictionaryPath}${known > 0 ? `; ${known} known already` : ''}).`,
  );
  return 0;
}

/** `bluepencil words list`: the dictionary, one word a line. */
export async function runWordsList(flags: {readonly config?: string}): Promise<number> {
  const {dictionaryPath} = await openSettings(flags);
  const words = await readDictionary(dictionaryPath);
  print(words.map((word) => `${word}\n`).join(''));
  return 0;
}
