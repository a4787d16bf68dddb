/** The review as an author has it: a real pseudo-terminal, keys typed, the screen read. */
import {spawn, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {folderWith} from '../folder.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const hasPython = spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0;
const why = hasPython ? '' : ' (SKIPPED: it needs python3 3.9 or later with its module pty)';

const CHAPTER = 'Then i ran.. It was late.\r\n\r\nBut i fell, and i cried.\r\n\r\nI dont know.\r\n';

/** Review chapter.txt: wait for a text on the screen, type keys, and so on. */
async function review(folder: string, steps: readonly (readonly [screen: string, keys: string | null])[], env = {}) {
  const command = [process.execPath, join(ROOT, 'dist/cli.js'), 'review', 'chapter.txt'];
  const {FORCE_COLOR: _, ...inherited} = process.env;
  const child = spawn('python3', [join(ROOT, 'test/review/terminal.py'), JSON.stringify(steps), ...command], {
    cwd: folder,
    env: {...inherited, NO_COLOR: '1', COLUMNS: '90', ...env},
  });
  let screen = '';
  child.stdout.on('data', (chunk) => {
    screen += chunk;
  });
  child.stderr.on('data', (chunk) => {
    screen += chunk;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status === 99) throw new Error(screen);
  return {status, screen};
}

const read = (folder: string, name = 'chapter.txt') => readFileSync(join(folder, name), 'utf8');

describe.skipIf(!hasPython)(`a review at a terminal${why}`, {timeout: 60_000}, () => {
  it('accepts, rejects, undoes, moves and saves', async () => {
    const folder = folderWith({'chapter.txt': CHAPTER});
    const {status, screen} = await review(folder, [
      ['1 of 5', 'a'],
      ['2 of 5', 'r'],
      ['3 of 5', 'u'],
      ['2 of 5', 'n'],
      ['3 of 5', 'p'],
      ['2 of 5', 'p'],
      ['Decided: accepted.', 'n'],
      ['2 of 5', 'a'],
      ['3 of 5', 'i'],
      // The other `i` of the chapter is the same wording.
      ['5 of 5', 'a'],
      ['You have been through all findings.', 'q'],
    ]);
    expect(screen).toContain('3 accepted, 1 kept as they are, 0 open');
    expect(screen).toContain('3 repaired, 1 kept as they are.');
    expect(status).toBe(0);
    expect(read(folder)).toBe("Then I ran... It was late.\r\n\r\nBut i fell, and i cried.\r\n\r\nI don't know.\r\n");
    expect(read(folder, '.bluepencil/decisions.json')).toContain('"verdict":"ignored"');
  });

  it('accepts all of a kind after showing how many, and takes them back at once', async () => {
    const folder = folderWith({'chapter.txt': CHAPTER});
    await review(folder, [
      ['1 of 5', 'A'],
      ['all 3 open pronoun-i in chapter.txt?', 'y'],
      ['Accepted 3; u takes them all back.', 'u'],
      ['0 accepted, 0 kept as they are, 5 open', 'f'],
      ['Only pronoun-i from here', 'n'],
      ['3 of 5 · only pronoun-i', 'a'],
      ['4 of 5 · only pronoun-i', 'a'],
      ['No pronoun-i is left.', 'q'],
    ]);
    expect(read(folder)).toBe(CHAPTER.replace('But i', 'But I').replace('and i', 'and I'));
  });

  it('opens the editor on the paragraph, with the repairs made so far', async () => {
    const folder = folderWith({
      'chapter.txt': CHAPTER,
      'edit.sh': '#!/bin/sh\ncp "$1" seen.txt\nsed -i "s/and I cried/and laughed/" "$1"\n',
    });
    const steps = [
      ['1 of 5', '\u001b[C'],
      ['2 of 5', 'n'],
      ['3 of 5', 'n'],
      ['4 of 5', 'a'],
      ['5 of 5', 'p'],
      ['4 of 5', 'p'],
      ['3 of 5', 'E'],
      ['1 accepted, 0 kept as they are, 3 open', 'q'],
    ] as const;
    await review(folder, steps, {VISUAL: 'sh edit.sh'});
    expect(read(folder, 'seen.txt')).toBe('But i fell, and I cried.\n');
    expect(read(folder)).toBe(CHAPTER.replace('and i cried', 'and laughed'));
  });

  it('goes on with a review that was broken off', async () => {
    const folder = folderWith({'chapter.txt': CHAPTER});
    await review(folder, [
      ['1 of 5', 'a'],
      ['2 of 5', 'r'],
      ['3 of 5', null],
    ]);
    expect(read(folder)).toBe(CHAPTER);
    const {screen} = await review(folder, [
      ['3 of 5', 'a'],
      ['4 of 5', 'q'],
    ]);
    expect(screen).toContain('Going on with 2 decisions');
    expect(screen).toContain('2 repaired, 1 kept as they are, 2 left open.');
    expect(read(folder)).toBe(CHAPTER.replace('i ran', 'I ran').replace('i fell', 'I fell'));
    const again = await review(folder, [
      ['1 of 2', 's'],
      ['2 of 2', 'a'],
      ['You have been through all findings.', 'p'],
      ['Decided: accepted.', '\u0003'],
      ['Leave and forget what was decided (1)?', 'n'],
      ['2 of 2', '\u0003'],
      ['Leave and forget what was decided (1)?', 'y'],
    ]);
    expect(again.screen).toContain('Nothing was changed.');
    expect(read(folder)).toBe(CHAPTER.replace('i ran', 'I ran').replace('i fell', 'I fell'));
    const place = await review(folder, [['Going on where you stopped; p goes back.', 'q']]);
    expect(place.screen).toContain('2 of 2');
    expect(read(folder, '.bluepencil/.gitignore')).toBe('review.json\n');
  });
});
