import {UserError} from './errors.js';
import {compilePattern, type Pattern, PatternError} from './phrase-pattern.js';
import {dataPath, readData} from './rule-data.js';

/** One wrong phrase, as `rules/phrases/*.yml` describes it. */
export interface Phrase {
  /** What is looked for. */
  readonly pattern: Pattern;
  /** Templates of the repairs, best first. */
  readonly to: readonly string[];
  /** Why it is wrong, where the rule's own reason does not say it. */
  readonly why?: string;
  /** A sentence that is flagged once. */
  readonly flags: string;
  /** Sentences that look alike and are right. */
  readonly passes: readonly string[];
  /** It is right after, or before, one of these words. */
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  /** Its line in the file. */
  readonly line: number;
}

type Field = 'find' | 'to' | 'flags' | 'passes' | 'why' | 'notAfter' | 'notBefore';

interface Entry {
  readonly line: number;
  readonly fields: Map<Field, readonly string[]>;
}

const FIELDS: ReadonlySet<string> = new Set<Field>(['find', 'to', 'flags', 'passes', 'why', 'notAfter', 'notBefore']);
const REQUIRED: readonly Field[] = ['find', 'to', 'flags'];

/** Empty, a comment, or of the file as a whole. */
const OTHER_LINE = /^\s*(?:#|$)|^(?:source|licence): \S|^phrases:$/;

const loaded = new Map<string, readonly Phrase[]>();

/**
 * The phrases of `rules/phrases/GROUP.yml`, read once.
 *
 * Throws a `UserError` that names file and line and says what was expected when the file is malformed.
 */
export function loadPhrases(group: string): readonly Phrase[] {
  let phrases = loaded.get(group);
  if (!phrases) {
    const file = `phrases/${group}.yml`;
    phrases = parsePhrases(readData(file).toString('utf8'), dataPath(file));
    loaded.set(group, phrases);
  }
  return phrases;
}

/**
 * Read a file of phrases; `path` is what a message calls it.
 *
 * The files are YAML of one plain shape, a list of entries of `field: text` with one field a line, and are read as that:
 * a YAML parser would take a tenth of a second for them at every start.
 */
export function parsePhrases(source: string, path: string): readonly Phrase[] {
  const fail = (line: number, expected: string, found: string): never => {
    throw new UserError(`${path}:${line}: expected ${expected}, found “${found}”.`);
  };
  const entries: Entry[] = [];
  for (const [i, text] of source.split('\n').entries()) {
    const line = i + 1;
    const found = /^ {2}([ -]) (\w+): (.+)$/.exec(text);
    if (!found && OTHER_LINE.test(text)) continue;
    const [, dash, name, value] =
      found ?? fail(line, 'source, licence, phrases or an indented “field: text”', text.trim());
    if (!FIELDS.has(name as string)) fail(line, `one of the fields ${[...FIELDS].join(', ')}`, name as string);
    if (dash === '-') entries.push({line, fields: new Map()});
    const entry = entries.at(-1) ?? fail(line, 'an entry to begin with “- find”', text.trim());
    const texts = textsOf(value as string) ?? fail(line, 'text, or text in double quotes', value as string);
    entry.fields.set(name as Field, texts);
  }
  if (entries.length === 0) fail(1, 'a list of phrases', source.slice(0, 20));
  return entries.map((entry) => {
    const missing = REQUIRED.find((field) => !entry.fields.has(field));
    if (missing) fail(entry.line, `the field “${missing}”`, [...entry.fields.keys()].join(', '));
    return toPhrase(entry, path);
  });
}

/** Plain text, text in double quotes, or a list of those in brackets. */
function textsOf(value: string): readonly string[] | undefined {
  if (!/^["[]/.test(value)) return [value];
  try {
    const parsed: unknown = JSON.parse(value);
    const list = Array.isArray(parsed) ? parsed : [parsed];
    return list.every((text) => typeof text === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

const NONE: ReadonlySet<string> = new Set();

function toPhrase({line, fields}: Entry, path: string): Phrase {
  const textOf = (field: Field) => fields.get(field)?.[0];
  const words = (field: Field) => (fields.has(field) ? new Set(textOf(field)?.split(' ')) : NONE);
  const why = textOf('why');
  return {
    pattern: compiled(textOf('find') ?? '', path, line),
    to: fields.get('to') ?? [],
    ...(why ? {why} : {}),
    flags: textOf('flags') ?? '',
    passes: fields.get('passes') ?? [],
    notAfter: words('notAfter'),
    notBefore: words('notBefore'),
    line,
  };
}

function compiled(find: string, path: string, line: number): Pattern {
  try {
    return compilePattern(find);
  } catch (error) {
    if (error instanceof PatternError) throw new UserError(`${path}:${line}: ${error.message}.`);
    throw error;
  }
}
