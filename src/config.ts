/**
 * The settings of a story: `bluepencil.yml`, looked for upwards from the manuscript.
 *
 * `loadConfig` gives every setting its default, so that callers never ask whether there is a file. What is wrong in it is a
 * `UserError` with file, line, column and what was expected. Its JSON Schema is schema/config.schema.json.
 */
import {stat} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import * as v from 'valibot';
import {type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml';
import type {HouseStyle} from './analysis/style.js';
import {UserError} from './errors.js';
import {isMissing, loadManuscriptFile} from './files.js';
import {nearest} from './nearest.js';
import type {Severity} from './types.js';

/** Where words are kept that the author has declared right, when the config names no place. */
export const DEFAULT_DICTIONARY = 'dictionary.txt';

const NAMES = ['bluepencil.yml', 'bluepencil.yaml'] as const;

export type RuleSetting = 'off' | 'on' | Severity;

/** From which severity on a finding makes the command fail. */
export type FailOn = Severity | 'never';

export interface Config {
  /** The file the settings come from; undefined when there is none. */
  readonly path: string | undefined;
  /** The story's folder: that of the file, else the one the search began in. Ignore globs start there. */
  readonly folder: string;
  /** What the author has fixed, the dialect included; the rest is read off the text. */
  readonly style: Partial<HouseStyle>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Full paths, never empty; new words go to the first. A dictionary the config names must exist, the default need not. */
  readonly dictionaries: readonly [string, ...string[]];
  /** What of a folder is a chapter, in the syntax of .gitignore; undefined when all manuscripts are. */
  readonly chapters?: readonly string[];
  /** Rule settings for some files, over `rules`; the later ones over the earlier. */
  readonly overrides: readonly Override[];
  /** In the syntax of .gitignore; the dictionaries are among them. */
  readonly ignore: readonly string[];
  readonly failOn: FailOn;
}

export interface Override {
  /** In the syntax of .gitignore, from the folder of the config. */
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export interface ConfigPlace {
  /** The manuscript or folder to search upwards from. Default: the working folder. */
  readonly from?: string;
  /** The config itself, when the author names it. */
  readonly path?: string;
}

const severities = ['error', 'warning', 'suggestion'] as const;

/** Either the value or, for the message, what was expected. */
function oneOf<const T extends readonly string[]>(...values: T) {
  return v.picklist(values, `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`);
}

const text = v.pipe(v.string('text'), v.nonEmpty('text that is not empty'));
const texts = (expected: string) => v.array(text, expected);

const ruleSettings = v.record(v.string(), oneOf('off', 'on', ...severities), 'rule names, each with a setting');

const schema = v.strictObject(
  {
    dialect: v.optional(oneOf('us', 'gb')),
    rules: v.nullish(ruleSettings),
    overrides: v.nullish(
      v.array(
        v.strictObject(
          {files: v.union([text, texts('')], 'a glob or a list of globs'), rules: ruleSettings},
          'settings with “files” and “rules”',
        ),
        'a list of settings, each with “files” and “rules”',
      ),
    ),
    chapters: v.nullish(texts('a list of globs')),
    style: v.nullish(
      v.strictObject(
        {
          ellipsis: v.optional(oneOf('...', '…')),
          quotes: v.optional(oneOf('straight', 'curly')),
          dash: v.optional(oneOf('--', '—')),
          okay: v.optional(oneOf('OK', 'okay')),
          allRight: v.optional(oneOf('all right', 'alright')),
        },
        'settings',
      ),
    ),
    dictionary: v.nullish(v.union([text, texts('')], 'the path of a word list, or a list of paths')),
    ignore: v.nullish(texts('a list of globs')),
    failOn: v.optional(oneOf(...severities, 'never')),
  },
  'settings such as “dialect: us”',
);

/**
 * The settings that hold for a manuscript.
 *
 * @param rules
 *   The ids of all rules.
 * @throws {UserError}
 *   For a config that is missing although named, cannot be read, or has a fault.
 */
export async function loadConfig(rules: readonly string[], place: ConfigPlace = {}): Promise<Config> {
  const start = resolve(place.from ?? '.');
  const path = place.path === undefined ? await findUpwards(start) : resolve(place.path);
  const folder = path === undefined ? await folderOf(start) : dirname(path);
  const settings = path === undefined ? {} : read((await loadManuscriptFile(path)).source, path, rules);
  const dictionaries = await dictionariesOf(settings.dictionary, folder, path);
  return {
    path,
    folder,
    style: {...settings.style, ...(settings.dialect ? {dialect: settings.dialect} : {})} as Partial<HouseStyle>,
    rules: settings.rules ?? {},
    dictionaries,
    ...(settings.chapters ? {chapters: settings.chapters} : {}),
    overrides: (settings.overrides ?? []).map(({files, rules}) => ({files: [files].flat(), rules})),
    ignore: [...(settings.ignore ?? []), ...dictionaries.flatMap((file) => globFor(file, folder))],
    failOn: settings.failOn ?? 'suggestion',
  };
}

/** The path itself when it is a folder, else the folder it stands in. */
async function folderOf(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ? path : dirname(path);
}

async function findUpwards(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (!(await isMissing(path))) return path;
    }
    if (folder === dirname(folder)) return undefined;
  }
}

async function dictionariesOf(
  named: string | readonly string[] | null | undefined,
  folder: string,
  config: string | undefined,
): Promise<[string, ...string[]]> {
  const paths = [named ?? []].flat().map((path) => resolve(folder, path));
  for (const path of paths) {
    if (await isMissing(path)) {
      throw new UserError(
        `The dictionary ${path} does not exist: make the file, or correct “dictionary” in ${config}.`,
      );
    }
  }
  const [first = join(folder, DEFAULT_DICTIONARY), ...others] = paths;
  return [first, ...others];
}

/** The glob that means this file alone; none for a file outside the folder. */
function globFor(file: string, folder: string): string[] {
  const place = relative(folder, file).split(sep).join('/');
  if (place.startsWith('../')) return [];
  return [`/${place.replace(/[\\*?[\]!# ]/g, '\\$&')}`];
}

/** Parse and validate the text of a config. */
function read(source: string, path: string, rules: readonly string[]): v.InferOutput<typeof schema> {
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false});
  const fail = (offset: number, words: string): never => {
    const {line, col} = lines.linePos(offset);
    throw new UserError(`${path}:${Math.max(1, line)}:${Math.max(1, col)}: ${words}`);
  };
  const [broken] = document.errors;
  if (broken) fail(broken.pos[0], `this is not valid YAML (${firstSentence(broken.message)}): correct it.`);
  const result = v.safeParse(schema, contentOf(document, path) ?? {});
  if (!result.success) {
    const [issue] = result.issues;
    const keys = (issue.path ?? []).map((item) => item.key as string | number);
    const place = issue.input === undefined ? keys.slice(0, -1) : keys;
    fail(offsetOf(document, place, issue.expected === 'never'), explain(issue, keys));
  }
  const settings = result.output as v.InferOutput<typeof schema>;
  const named: [readonly (string | number)[], object | null | undefined][] = [
    [['rules'], settings.rules],
    ...(settings.overrides ?? []).map((each, i): [(string | number)[], object] => [
      ['overrides', i, 'rules'],
      each.rules,
    ]),
  ];
  for (const [place, given] of named) {
    for (const rule of Object.keys(given ?? {}))
      if (!rules.includes(rule)) fail(offsetOf(document, [...place, rule], true), unknownRule(rule, rules));
  }
  return settings;
}

function contentOf(document: Document, path: string): unknown {
  if (isSeq(document.contents)) return 'a list';
  try {
    return document.toJS();
  } catch {
    throw new UserError(`${path} refers to itself or repeats too much: write its values out.`);
  }
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
}

/** What is wrong with a rule's name, with the nearest one there is. */
export function unknownRule(rule: string, rules: readonly string[]): string {
  const near = nearest(rule, rules);
  return near
    ? `there is no rule “${rule}”: did you mean “${near}”?`
    : `there is no rule “${rule}”: “bluepencil rules” lists them all.`;
}

function explain(issue: v.BaseIssue<unknown>, keys: readonly (string | number)[]): string {
  const name = keys.join('.') || 'the file';
  if (issue.expected === 'never') {
    const known = knownSettings(keys);
    const near = nearest(String(keys.at(-1)), known);
    return `there is no setting “${name}”: ${near ? `did you mean “${near}”?` : `write ${known.join(', ')}.`}`;
  }
  if (issue.input === undefined) return `“${name}” is missing: expected ${issue.message}.`;
  const value = issue.input === null ? 'empty' : JSON.stringify(issue.input);
  return `“${name}” is ${value}: expected ${issue.message}.`;
}

function knownSettings([first, ...deeper]: readonly (string | number)[]): string[] {
  if (deeper.length === 0) return Object.keys(schema.entries);
  return first === 'style' ? ['ellipsis', 'quotes', 'dash', 'okay', 'allRight'] : ['files', 'rules'];
}

/** Where a setting's value stands, or its name. */
function offsetOf(document: Document, keys: readonly (string | number)[], wantName: boolean): number {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(keys.at(-1)))
    : undefined;
  const named = pair?.key as Node | null | undefined;
  const value = (keys.length === 0 ? document.contents : document.getIn(keys, true)) as Node | null | undefined;
  const node = wantName ? named : value;
  return node?.range?.[0] ?? named?.range?.[0] ?? 0;
}
