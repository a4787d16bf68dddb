import type {Words} from './words.js';

/** Prefixes that join any word of their kind: `unmoving`, `half-elf`. */
const PREFIXES = [
  ...['un', 're', 'non', 'over', 'under', 'out', 'mis', 'pre', 'anti', 'super', 'dis', 'inter', 'sub', 'semi', 'mid'],
  ...['counter', 'fore', 'half', 'hyper', 'mega', 'micro', 'mini', 'multi', 'neo', 'post', 'pseudo', 'quasi', 'tele'],
  ...['ultra', 'up', 'down', 'cyber', 'proto', 'bio', 'hydro', 'electro', 'cryo', 'pyro', 'aero', 'auto', 'self', 'co'],
];

/** Endings, and what they took the place of. */
const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['ness', ['', 'y>i']],
  ['nesses', ['', 'y>i']],
  ['like', ['']],
  ['ish', ['', 'e>']],
  ['less', ['', 'y>i']],
  ['lessly', ['']],
  ['lessness', ['']],
  ['ful', ['']],
  ['fuls', ['']],
  ['able', ['', 'e>']],
  ['er', ['', 'e>', 'y>i', '+']],
  ['ers', ['', 'e>', 'y>i', '+']],
  ['est', ['e>', 'y>i', '']],
  ['ing', ['', 'e>', '+']],
  ['ings', ['', 'e>', '+']],
  ['ingly', ['', 'e>', '+']],
  ['ed', ['', 'e>', 'y>i', '+']],
  ['edly', ['', 'e>', 'y>i', '+']],
  ['s', ['']],
  ['es', ['', 'y>i']],
  ['ly', ['', 'y>i']],
  ['y', ['', 'e>', '+']],
  ['ier', ['', 'e>', '+']],
  ['iest', ['', 'e>', '+']],
  ['ward', ['']],
  ['wards', ['']],
  ['wise', ['']],
  ['dom', ['']],
  ['hood', ['']],
  ['ship', ['']],
  ['ist', ['', 'e>']],
  ['ists', ['', 'e>']],
  ['ism', ['', 'e>']],
  ['some', ['']],
  ['fold', ['']],
  ['man', ['']],
  ['men', ['']],
  ['woman', ['']],
  ['ette', ['']],
  ['let', ['']],
  ['lets', ['']],
  ['kin', ['']],
  ['esque', ['']],
  ['ian', ['']],
  ['ians', ['']],
  ['th', ['']],
  ["n't", ['']],
  ["'ll", ['']],
  ["'d", ['']],
  ["'ve", ['']],
  ["'re", ['']],
];

/** A base this rare (uses per million) forms no new words that readers would know. */
const COMMON_BASE = 0.1;
const COMMON_PART = 1;
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;

/** A known word stands behind it: `unmoving`, `beaklike`, `smirkingly`. Dictionaries list but few of these. */
export function isDerived(lower: string, words: Words): boolean {
  return isSuffixed(lower, words) || isPrefixed(lower, words);
}

function isPrefixed(lower: string, words: Words): boolean {
  return PREFIXES.some((prefix) => {
    if (!lower.startsWith(prefix) || lower.length - prefix.length < SHORTEST_PART) return false;
    const rest = lower.slice(prefix.length);
    if (rest.length === SHORTEST_PART) return isPart(rest, words);
    return isBase(rest, words) || isSuffixed(rest, words);
  });
}

function isSuffixed(lower: string, words: Words): boolean {
  return SUFFIXES.some(([suffix, joints]) => {
    if (!lower.endsWith(suffix)) return false;
    const stem = lower.slice(0, -suffix.length);
    return stem.length >= SHORTEST_PART && joints.some((joint) => isBase(baseOf(stem, joint), words));
  });
}

function baseOf(stem: string, joint: string): string {
  if (joint === '') return stem;
  if (joint === 'e>') return `${stem}e`;
  if (joint === '+') return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '';
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : '';
}

function isBase(word: string, words: Words): boolean {
  const entry = words.entry(word);
  return entry !== undefined && !entry.name && word.length >= SHORTEST_PART && entry.frequency >= COMMON_BASE;
}

/** Two common words in one: `dragonfire`, `bookshop`. */
export function isCompound(lower: string, words: Words): boolean {
  if (lower.length < SHORTEST_COMPOUND) return false;
  for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at++) {
    if (isPart(lower.slice(0, at), words) && isPart(lower.slice(at), words)) return true;
  }
  return false;
}

function isPart(word: string, words: Words): boolean {
  const entry = words.entry(word);
  return (
    entry !== undefined &&
    !entry.name &&
    entry.frequency >= (word.length > SHORTEST_PART ? COMMON_PART : 10 * COMMON_PART)
  );
}
