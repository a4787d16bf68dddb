/** Plurals that no -s betrays. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['goose', 'geese'],
  ['mouse', 'mice'],
  ['person', 'people'],
  ['ox', 'oxen'],
  ['knife', 'knives'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['wolf', 'wolves'],
  ['leaf', 'leaves'],
  ['half', 'halves'],
  ['shelf', 'shelves'],
  ['thief', 'thieves'],
  ['self', 'selves'],
  ['calf', 'calves'],
  ['loaf', 'loaves'],
  ['elf', 'elves'],
  ['dwarf', 'dwarves'],
  ['scarf', 'scarves'],
  ['hoof', 'hooves'],
]);

const SINGULAR_OF = new Map([...IRREGULAR].map(([one, many]) => [many, one]));

/** Words in -s that take a singular verb, or have one form for both numbers. */
const NOT_PLURAL =
  /(?:ss|us|is|ics)$|^(?:news|series|species|means|lens|gas|canvas|atlas|alias|christmas|chaos|cosmos|pathos|ethos|thermos|rhinoceros|headquarters|barracks|gallows|crossroads|always|perhaps|afterwards|towards|besides|sometimes|whereas|yes|this|his|its|as|was|has|does|goes|says|texas|paris|james|thomas|charles|measles|mars|venus|hers|ours|yours|theirs|else)$/;

/** True when the spelling of a noun is a plural's. Lower case. */
export function isPluralForm(word: string): boolean {
  if (SINGULAR_OF.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !word.includes("'") && !NOT_PLURAL.test(word);
}

/** `wolves` gives `wolf`, `bodies` gives `body`. Lower case; the word itself when it is no plural. */
export function singularOf(word: string): string {
  const irregular = SINGULAR_OF.get(word);
  if (irregular) return irregular;
  if (!isPluralForm(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|zes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** `body` gives `bodies`, `wolf` gives `wolves`. */
export function pluralOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
