import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {loadConfig} from '../src/config.js';
import {UserError} from '../src/errors.js';
import {folderWith} from './folder.js';

const RULES = ['comma-splice', 'spelling'];
const validates = new Ajv({allowUnionTypes: true}).compile(
  JSON.parse(readFileSync(new URL('../schema/config.schema.json', import.meta.url), 'utf8')),
);

describe('loadConfig', () => {
  it('is found upwards from a manuscript', async () => {
    const source =
      'dialect: gb\nrules:\n  comma-splice: off\n  spelling: warning\nstyle:\n  ellipsis: …\n  quotes: curly\ndictionary: [words.txt, ../far.txt]\nignore: ["old/"]\nfailOn: error\n';
    const folder = folderWith({
      'story/bluepencil.yml': source,
      'story/part/one.md': '',
      'story/words.txt': '',
      'far.txt': '',
    });
    expect(await loadConfig(RULES, {from: join(folder, 'story/part/one.md')})).toEqual({
      path: join(folder, 'story/bluepencil.yml'),
      folder: join(folder, 'story'),
      style: {dialect: 'gb', ellipsis: '…', quotes: 'curly'},
      rules: {'comma-splice': 'off', spelling: 'warning'},
      dictionaries: [join(folder, 'story/words.txt'), join(folder, 'far.txt')],
      overrides: [],
      ignore: ['old/', '/words.txt'],
      failOn: 'error',
    });
    expect(validates(parse(source))).toBe(true);
  });
  it('has its defaults where no file is', async () => {
    const folder = folderWith({'one.md': ''});
    expect(await loadConfig(RULES, {from: join(folder, 'one.md')})).toEqual({
      path: undefined,
      folder,
      style: {},
      rules: {},
      dictionaries: [join(folder, 'dictionary.txt')],
      overrides: [],
      ignore: ['/dictionary.txt'],
      failOn: 'suggestion',
    });
  });
  it.each(['', '# nothing yet\n', 'rules:\n', 'style:\nignore:\ndictionary:\n'])(
    'takes %j for the defaults',
    async (source) => {
      const folder = folderWith({'bluepencil.yml': source});
      expect(await loadConfig(RULES, {from: folder})).toMatchObject({rules: {}, style: {}, failOn: 'suggestion'});
      expect(validates(parse(source))).toBe(true);
    },
  );
  it.each([
    ['dialect: uk', '1:10: “dialect” is "uk": expected us or gb.'],
    ['rules:\n  spelling: maybe', '2:13: “rules.spelling” is "maybe": expected off, on, error, warning or suggestion.'],
    [
      'overrides:\n  - file: a.md\n    rules: {}',
      '2:5: “overrides.0.files” is missing: expected settings with “files” and “rules”.',
    ],
    ['style:\n  elipsis: …', '2:3: there is no setting “style.elipsis”: did you mean “ellipsis”?'],
    [
      'failOn: error\ncolour: red',
      '2:1: there is no setting “colour”: write dialect, rules, overrides, chapters, style, dictionary, ignore, failOn.',
    ],
    ['ignore: old', '1:9: “ignore” is "old": expected a list of globs.'],
    ['dictionary: 3', '1:13: “dictionary” is 3: expected the path of a word list, or a list of paths.'],
    ['- dialect', '1:1: “the file” is "a list": expected settings such as “dialect: us”.'],
  ])('refuses %j', async (source, message) => {
    const path = join(folderWith({'bluepencil.yml': source}), 'bluepencil.yml');
    await expect(loadConfig(RULES, {path})).rejects.toThrow(new UserError(`${path}:${message}`));
    expect(validates(parse(source))).toBe(false);
  });
  it.each([
    ['rules:\n  coma-splice: off', '2:3: there is no rule “coma-splice”: did you mean “comma-splice”?'],
    ['rules:\n  xyz: off', '2:3: there is no rule “xyz”: “bluepencil rules” lists them all.'],
    ['dialect: us\ndialect: gb', '2:1: this is not valid YAML (Map keys must be unique): correct it.'],
  ])('refuses %j', async (source, message) => {
    const path = join(folderWith({'bluepencil.yml': source}), 'bluepencil.yml');
    await expect(loadConfig(RULES, {path})).rejects.toThrow(new UserError(`${path}:${message}`));
  });
  it('refuses a config or a dictionary that is missing although named', async () => {
    const folder = folderWith({'bluepencil.yml': 'dictionary: words.txt'});
    await expect(loadConfig(RULES, {from: folder})).rejects.toThrow(
      new UserError(
        `The dictionary ${folder}/words.txt does not exist: make the file, or correct “dictionary” in ${folder}/bluepencil.yml.`,
      ),
    );
    await expect(loadConfig(RULES, {path: join(folder, 'other.yml')})).rejects.toThrow(
      new UserError(`${folder}/other.yml does not exist: check the spelling and the folder you are in.`),
    );
  });
});
