import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {addToDictionary, readDictionary} from '../src/dictionary.js';
import {UserError} from '../src/errors.js';
import {findManuscripts, loadManuscriptFile, saveManuscriptFile} from '../src/files.js';
import {folderWith} from './folder.js';

describe('findManuscripts', () => {
  const story = {
    'Chapter 10.md': '',
    'chapter 2.TXT': '',
    'chapter 1.markdown': '',
    'notes.docx': '',
    'part 2/chapter 3.text': '',
    'node_modules/x/readme.md': '',
    '.drafts/old.md': '',
  };
  const names = async (paths: string[], folder: string, ignore: string[] = []) =>
    (
      await findManuscripts(
        paths.map((path) => (path === '-' ? path : join(folder, path))),
        {folder, ignore},
      )
    ).map((path) => path.replace(`${folder}/`, ''));

  it('walks a folder in reading order', async () => {
    expect(await names(['.'], folderWith(story))).toEqual([
      'chapter 1.markdown',
      'chapter 2.TXT',
      'Chapter 10.md',
      'part 2/chapter 3.text',
    ]);
  });
  it('takes each file once, globs and files and “-” together', async () => {
    const folder = folderWith(story);
    expect(await names(['*.md', 'Chapter 10.md', 'notes.docx', '-'], folder)).toEqual([
      '-',
      'Chapter 10.md',
      'notes.docx',
    ]);
  });
  it('leaves out what is ignored, unless it is named', async () => {
    const folder = folderWith(story);
    expect(await names(['.'], folder, ['part 2/', '*.md'])).toEqual(['chapter 1.markdown', 'chapter 2.TXT']);
    expect(await names(['Chapter 10.md'], folder, ['*.md'])).toEqual(['Chapter 10.md']);
  });
  it('takes a file whose name looks like a glob', async () => {
    expect(await names(['one [draft].md'], folderWith({'one [draft].md': ''}))).toEqual(['one [draft].md']);
  });
  it('goes once through folders that link to each other', async () => {
    const folder = folderWith({'a/one.md': ''});
    symlinkSync(folder, join(folder, 'a/back'));
    expect((await names(['.'], folder)).at(0)).toBe('a/one.md');
  });
  it.each([
    ['gone.md', 'does not exist: check the spelling and the folder you are in.'],
    ['empty', 'holds no manuscripts (.txt, .text, .md, .markdown): name a folder that does, or a file.'],
  ])('refuses %s', async (name, message) => {
    const folder = folderWith({'empty/picture.png': ''});
    await expect(names([name], folder)).rejects.toThrow(new UserError(`${join(folder, name)} ${message}`));
  });
  it('refuses a glob that nothing matches', async () => {
    const folder = folderWith();
    await expect(names(['*.md'], folder)).rejects.toThrow(
      new UserError(
        `No manuscript (.txt, .text, .md, .markdown) matches ${folder}/*.md: check the spelling, or name a file.`,
      ),
    );
  });
});

describe('loadManuscriptFile', () => {
  it('refuses a folder, a file over 50 MB and a missing file', async () => {
    const folder = folderWith({'big.txt': ''});
    truncateSync(join(folder, 'big.txt'), 50 * 1024 * 1024 + 1);
    const failing = (name: string) => expect(loadManuscriptFile(join(folder, name))).rejects;
    await failing('.').toThrow(new UserError(`${folder} is a folder: name a manuscript in it.`));
    await failing('big.txt').toThrow(
      new UserError(`${folder}/big.txt is over 50 MB: split it into chapters and check those.`),
    );
    await failing('no.txt').toThrow(
      new UserError(`${folder}/no.txt does not exist: check the spelling and the folder you are in.`),
    );
  });
});

describe('saveManuscriptFile', () => {
  it('writes in the encoding of the file, keeps its mode and follows a link to it', async () => {
    const folder = folderWith({'real/one.txt': Buffer.of(0x63, 0x61, 0x66, 0xe9)});
    const real = join(folder, 'real/one.txt');
    const link = join(folder, 'link.txt');
    chmodSync(real, 0o640);
    symlinkSync(real, link);
    const loaded = await loadManuscriptFile(link);
    const saved = await saveManuscriptFile(loaded, 'café…');
    expect(readFileSync(real)).toEqual(Buffer.of(0x63, 0x61, 0x66, 0xe9, 0x85));
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'real'))).toEqual(['one.txt']);
    await saveManuscriptFile(saved, 'café');
    expect(readFileSync(real)).toEqual(Buffer.from(loaded.bytes));
  });
  it('refuses a file that has changed since it was read', async () => {
    const path = join(folderWith({'one.txt': 'One.'}), 'one.txt');
    const loaded = await loadManuscriptFile(path);
    writeFileSync(path, 'Two.');
    await expect(saveManuscriptFile(loaded, 'One!')).rejects.toThrow(
      new UserError(`${path} has changed since it was checked: nothing was written; check it again.`),
    );
    expect(readFileSync(path, 'utf8')).toBe('Two.');
  });
  it('does not write a character that the encoding lacks', async () => {
    const bytes = Buffer.of(0x63, 0x61, 0x66, 0xe9);
    const path = join(folderWith({'one.txt': bytes}), 'one.txt');
    await expect(saveManuscriptFile(await loadManuscriptFile(path), 'māra')).rejects.toThrow(UserError);
    expect(readFileSync(path)).toEqual(bytes);
  });
  it('does not touch a file that stays the same, and no standard input', async () => {
    const path = join(folderWith({'one.txt': 'One.'}), 'one.txt');
    const before = statSync(path).ino;
    const loaded = await loadManuscriptFile(path);
    await saveManuscriptFile(loaded, 'One.');
    expect(statSync(path).ino).toBe(before);
    await expect(saveManuscriptFile({...loaded, path: '-'}, 'Two.')).rejects.toThrow(UserError);
  });
  it('leaves nothing behind when it fails', async () => {
    const folder = folderWith({'one.txt': 'One.'});
    const path = join(folder, 'one.txt');
    const loaded = await loadManuscriptFile(path);
    const {writeAtomically} = await import('../src/atomic-write.js');
    mkdirSync(join(folder, 'two.txt'));
    await expect(writeAtomically(join(folder, 'two.txt'), 'Two.')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['one.txt', 'two.txt']);
    expect((await loadManuscriptFile(path)).bytes).toEqual(loaded.bytes);
  });
  it('leaves the old or the new file whole when it is killed at any moment', async () => {
    const folder = folderWith({'one.txt': 'a'.repeat(300_000)});
    const path = join(folder, 'one.txt');
    const writer = `
      const {loadManuscriptFile, saveManuscriptFile} = await import(${JSON.stringify(new URL('../src/files.ts', import.meta.url).href)});
      let file = await loadManuscriptFile(${JSON.stringify(path)});
      process.stdout.write('begun');
      for (;;) file = await saveManuscriptFile(file, (file.source[0] === 'a' ? 'b' : 'a').repeat(300_000));`;
    for (let round = 0; round < 6; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await wait(3 + 17 * Math.random());
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      expect(readFileSync(path, 'utf8')).toMatch(/^(?:a{300000}|b{300000})$/);
      await expect(findManuscripts([folder])).resolves.toEqual([path]);
    }
  });
});

describe('the dictionary', () => {
  it('grows at its end and keeps what stands in it', async () => {
    const path = join(folderWith({'words.txt': '# The cast\r\nMara # the smith\r\nTobin'}), 'words.txt');
    expect(await readDictionary(path)).toEqual(['Mara', 'Tobin']);
    expect(await addToDictionary(path, ['mara', 'Aldith', ' Aldith ', 'Wren'])).toEqual(['Aldith', 'Wren']);
    expect(readFileSync(path, 'utf8')).toBe('# The cast\r\nMara # the smith\r\nTobin\r\nAldith\r\nWren\r\n');
  });
  it('is made by its first word', async () => {
    const path = join(folderWith(), 'words.txt');
    expect(await readDictionary(path)).toEqual([]);
    expect(await addToDictionary(path, ['Mara'])).toEqual(['Mara']);
    expect(readFileSync(path, 'utf8')).toBe('Mara\n');
  });
  it('is refused when it is no text', async () => {
    const path = join(folderWith({'words.txt': 'a\0b'}), 'words.txt');
    await expect(readDictionary(path)).rejects.toThrow(UserError);
  });
});
