import {UserError} from '../errors.js';
import {dataPath, readDataLines} from '../rule-data.js';
import {ingOf, pastsOf, thirdPerson} from './verbs.js';

/** What the verb of a dialogue tag can mean beside speech. */
export interface SpeechVerb {
  readonly lemma: string;
  /** `says`: nothing but speech. `sounds`: a way to speak or a sound by itself, so that it may also stand in a beat. */
  readonly kind: 'says' | 'sounds';
  /** It names the hearer as its object: `told him`. */
  readonly person: boolean;
  /** It is an action as well: `answered the door`. */
  readonly acts: boolean;
}

const FILE = 'dialogue/speech-verbs.txt';
const CLASSES: ReadonlySet<string> = new Set(['says', 'sounds', 'person', 'acts', 'moves']);

interface SpeechVerbForms {
  readonly finite: Map<string, SpeechVerb>;
  readonly ing: Map<string, SpeechVerb>;
  readonly moves: ReadonlySet<string>;
}

let forms: SpeechVerbForms | undefined;

/**
 * The speech verb that a finite form belongs to (`said`, `asks`, `ask`), if any.
 *
 * @param word
 *   Lower case.
 * @param next
 *   The word after it, for verbs with a particle: `went` is one only before `on`.
 */
export function speechVerb(word: string, next?: string): SpeechVerb | undefined {
  forms ??= load();
  return forms.finite.get(word) ?? (next ? forms.finite.get(`${word} ${next}`) : undefined);
}

/** The speech verb of an -ing form (`saying`), if any. Lower case. */
export function speechParticiple(word: string): SpeechVerb | undefined {
  forms ??= load();
  return forms.ing.get(word);
}

/** A verb that cannot introduce speech: `turn`, `walk`. Base form. */
export function isMove(lemma: string): boolean {
  forms ??= load();
  return forms.moves.has(lemma);
}

function load(): SpeechVerbForms {
  const classes = readClasses();
  const known: SpeechVerbForms = {finite: new Map(), ing: new Map(), moves: classes.get('moves') ?? new Set()};
  for (const kind of ['sounds', 'says'] as const) {
    for (const entry of classes.get(kind) ?? []) {
      const lemma = /^[a-z]+/.exec(entry)?.[0] ?? entry;
      const person = classes.get('person')?.has(lemma) ?? false;
      const acts = classes.get('acts')?.has(lemma) ?? false;
      addForms(known, entry, {lemma, kind, person, acts});
    }
  }
  return known;
}

function addForms(known: SpeechVerbForms, entry: string, verb: SpeechVerb): void {
  const [, past] = /\/(.+)$/.exec(entry) ?? [];
  const [, particle] = /\+(.+)$/.exec(entry) ?? [];
  const finite = [verb.lemma, thirdPerson(verb.lemma), ...(past ? [past] : pastsOf(verb.lemma))];
  for (const form of finite) known.finite.set(particle ? `${form} ${particle}` : form, verb);
  if (!particle) known.ing.set(ingOf(verb.lemma), verb);
}

function readClasses(): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>();
  for (const {line, text} of readDataLines(FILE)) {
    const [name = '', verbs] = text.split(/:\s*/);
    if (!CLASSES.has(name) || !verbs) {
      throw new UserError(
        `${dataPath(FILE)}:${line}: expected “${[...CLASSES].join('”, “')}”, a colon and verbs, found “${text}”.`,
      );
    }
    const known = classes.get(name) ?? new Set();
    for (const verb of verbs.split(/\s+/)) known.add(verb);
    classes.set(name, known);
  }
  return classes;
}
