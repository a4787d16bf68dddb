import {UserError} from '../errors.js';
import {dataPath, readDataLines} from '../rule-data.js';

/** What a spelling can be as a form of a verb; `said` is past and participle, `put` is base, past and participle. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  /** The base form: `go` for `went`. */
  readonly lemma: string;
  readonly form: VerbForm;
}

interface IrregularVerb {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const BE: Readonly<Record<string, VerbForm>> = {
  be: 'base',
  am: 'base',
  are: 'base',
  is: 'third',
  was: 'past',
  were: 'past',
  been: 'participle',
  being: 'ing',
};

/** Auxiliaries that carry the tense of a clause without an ending. */
export const MODALS: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'would',
]);

let tables: {byBase: Map<string, IrregularVerb>; readings: Map<string, VerbReading[]>} | undefined;

function load(): NonNullable<typeof tables> {
  if (tables) return tables;
  const file = 'verbs/irregular.txt';
  const byBase = new Map<string, IrregularVerb>();
  const readings = new Map<string, VerbReading[]>();
  const add = (word: string, lemma: string, form: VerbForm) => {
    const list = readings.get(word) ?? [];
    list.push({lemma, form});
    readings.set(word, list);
  };
  for (const {line, text} of readDataLines(file)) {
    const [base, past, participle, ...rest] = text.split(/\s+/);
    if (!base || !past || !participle || rest.length > 0) {
      throw new UserError(`${dataPath(file)}:${line}: expected “base past participle”, found “${text}”.`);
    }
    const verb = {base, past: past.split('/'), participle: participle.split('/')};
    byBase.set(base, verb);
    add(base, base, 'base');
    add(thirdPerson(base), base, 'third');
    add(ingOf(base), base, 'ing');
    for (const word of verb.past) add(word, base, 'past');
    for (const word of verb.participle) add(word, base, 'participle');
  }
  for (const [word, form] of Object.entries(BE)) add(word, 'be', form);
  tables = {byBase, readings};
  return tables;
}

/**
 * What the word can be as a verb form. Irregular verbs are known; a regular ending (-s, -ed, -ing) is read as one,
 * with the lemma that spelling rules give, so ask the tagger whether the word is a verb at all.
 *
 * @param word
 *   Lower case.
 */
export function verbReadings(word: string): readonly VerbReading[] {
  const known = load().readings.get(word);
  if (known) return known;
  if (word.length > 3 && word.endsWith('ed')) {
    const lemma = unsuffixed(word, 'ed');
    return [
      {lemma, form: 'past'},
      {lemma, form: 'participle'},
    ];
  }
  if (word.length > 4 && word.endsWith('ing')) return [{lemma: unsuffixed(word, 'ing'), form: 'ing'}];
  if (word.length > 2 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word))
    return [{lemma: unsuffixedS(word), form: 'third'}];
  return [{lemma: word, form: 'base'}];
}

/** True when the word can be that form of a verb. */
export function canBe(word: string, form: VerbForm): boolean {
  return verbReadings(word).some((reading) => reading.form === form);
}

/** The word is an irregular verb's form, so no ending betrays it. */
export function isIrregular(word: string): boolean {
  return load().readings.has(word);
}

/** A simple past that is no participle too: `went`, `saw`, `began`. */
export function isOnlyPast(word: string): boolean {
  return canBe(word, 'past') && !canBe(word, 'participle');
}

/** The past participles of a verb, the commoner first. */
export function participlesOf(lemma: string): readonly string[] {
  if (lemma === 'be') return ['been'];
  return load().byBase.get(lemma)?.participle ?? [edOf(lemma)];
}

/** The simple past of a verb, the commoner form first; `be` gives `was`, `were`. */
export function pastsOf(lemma: string): readonly string[] {
  if (lemma === 'be') return ['was', 'were'];
  return load().byBase.get(lemma)?.past ?? [edOf(lemma)];
}

/** `goes`, `watches`, `tries`. */
export function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** `making`, `running`, `lying`. */
export function ingOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^aeioy]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function edOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

/** A short word's last consonant is doubled before an ending: `stop`, `stopped`. */
function doubled(lemma: string): string {
  return /^[^aeiou]*[aeiou][bdfgklmnprt]$/.test(lemma) ? lemma + lemma.at(-1) : lemma;
}

function unsuffixedS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|zes|ches|shes|oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Undo a doubled consonant, a dropped e, a y made i. */
function unsuffixed(word: string, ending: string): string {
  const stem = word.slice(0, -ending.length);
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[^aeiou][aeiou](?:[bcdgkmpstvz]|r)|[aeiou][cgsvz]|[^aeiou]l|u|rc|ng|ns|rs|rv|lv)$/.test(stem) &&
    !/(?:[aeiou]{2}[bdkmpt]|er|or|en|it|et|ot|om)$/.test(stem)
  )
    return `${stem}e`;
  return stem;
}
