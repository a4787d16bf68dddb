import {likeCase} from '../capitals.js';
import type {Fault} from '../define-rule.js';
import type {Document} from './document.js';
import type {HouseStyle} from './style.js';
import {beginsUpper} from './tokens.js';
import {dialectPairs} from './word-lists.js';

/** A place where the author had a choice, and how it was taken. */
interface Use {
  readonly start: number;
  readonly end: number;
  readonly side: string;
  /** What stands there on the other side. */
  readonly other: string;
}

/** Something good authors write either way, but one way in one book. */
export interface Habit {
  readonly name: keyof HouseStyle;
  /** In an author's words, for the message. */
  readonly label: string;
  find(document: Document): Use[];
}

/** Slips of the keyboard rather than choices. */
export const TYPOGRAPHY: readonly Habit[] = [
  {name: 'ellipsis', label: 'Ellipses', find: ellipses},
  {name: 'quotes', label: 'Quotation marks', find: quotationMarks},
  {name: 'quotes', label: 'Apostrophes', find: apostrophes},
  {name: 'dash', label: 'Dashes', find: dashes},
];

/** Choices of words. */
export const WORDING: readonly Habit[] = [
  {name: 'okay', label: 'OK and okay', find: okays},
  {name: 'allRight', label: 'All right and alright', find: allRights},
  {name: 'dialect', label: 'British and American spellings', find: spellings},
];

/** Of one habit, so many are shown in a chapter: enough to see it by. */
const MOST_SHOWN = 5;

/** The first few uses that break a habit of this chapter; each says how many there are. */
export function brokenHabit(document: Document, {label, find}: Habit): Fault[] {
  const uses = minorityOf(find(document));
  const count = uses.length > MOST_SHOWN ? ` (${uses.length} places, the first ${MOST_SHOWN} are shown)` : '';
  return uses
    .slice(0, MOST_SHOWN)
    .map((use) => faultAt(use, `${label}: the rest of the chapter writes this another way${count}.`));
}

/** Every use on another side than the one that was set. */
export function offStyle(document: Document, {find}: Habit, side: string): Fault[] {
  return find(document)
    .filter((use) => use.side !== side)
    .map((use) => faultAt(use, `The style you have set is ${side}.`));
}

function faultAt({start, end, other}: Use, message: string): Fault {
  return {start, end, message, confidence: 0.8, remedies: [{to: other}]};
}

/** Fewer uses than this show no habit. */
const LEAST_USES = 10;
/** A smaller share is a quotation or a single slip; a larger one is no habit broken but none there. */
const MINORITY = {least: 0.01, most: 0.2};

/** The uses that break the habit of this chapter; none where there is no clear habit. */
function minorityOf(uses: readonly Use[]): Use[] {
  if (uses.length < LEAST_USES) return [];
  const first = uses.filter(({side}) => side === uses[0]?.side);
  const rest = uses.filter(({side}) => side !== uses[0]?.side);
  const minority = first.length < rest.length ? first : rest;
  const share = minority.length / uses.length;
  return share >= MINORITY.least && share <= MINORITY.most ? minority : [];
}

/** All matches of a pattern as uses; `read` gives the side, and what stands on the other. */
function usesOf(
  text: string,
  pattern: RegExp,
  read: (match: string, at: number) => [side: string, other: string],
): Use[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [side, other] = read(match[0], match.index);
    return {start: match.index, end: match.index + match[0].length, side, other};
  });
}

function ellipses({text}: Document): Use[] {
  return usesOf(text, /…|(?<!\.)\.{3}(?!\.)/g, (mark) => (mark === '…' ? ['…', '...'] : ['...', '…']));
}

/** Double marks; not those that stand for inches. */
function quotationMarks({text}: Document): Use[] {
  return usesOf(text, /[“”]|(?<!\d)"/g, (mark, at) => {
    if (mark !== '"') return ['curly', '"'];
    return ['straight', at === 0 || /[\s([—–-]/.test(text[at - 1] as string) ? '“' : '”'];
  });
}

/** Those inside words: at a word's edge it may be a quotation mark. */
function apostrophes({text}: Document): Use[] {
  return usesOf(text, /(?<=\p{L})['’](?=\p{L})/gu, (mark) => (mark === '’' ? ['curly', "'"] : ['straight', '’']));
}

/** Between words or where speech breaks off, with the spaces beside them. */
function dashes({text}: Document): Use[] {
  const pattern = /(?<=[\p{L}\d,.!?'"’”]) ?(?:(?<!-)--(?!-)|—(?!—)) ?(?=[\p{L}'"‘“’”])/gu;
  return usesOf(text, pattern, (dash) =>
    dash.includes('—') ? ['—', dash.replace('—', '--')] : ['--', dash.replace('--', '—')],
  );
}

function okays({text, plain}: Document): Use[] {
  return usesOf(plain, /(?<![\p{L}'-])(?:OK|O\.K\.|[Oo]kay)(?![\p{L}'-])/gu, (word, at) => {
    if (!/kay/.test(word)) return ['OK', beginsSentence(text, at) ? 'Okay' : 'okay'];
    return ['okay', 'OK'];
  });
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return /(?:^|[.!?…]["'”’]*\s+|["“]|\n\n)$/.test(before) && !/\b(?:Mr|Mrs|Ms|Dr|St)\.\s+$/.test(before);
}

function allRights({plain}: Document): Use[] {
  return usesOf(plain, /(?<![\p{L}'-])(?:[Aa]lright|[Aa]ll right)(?![\p{L}'-])/gu, (words) =>
    words.includes(' ') ? ['all right', words.replace('l r', 'r')] : ['alright', words.replace('r', 'l r')],
  );
}

/** Words that the two sides spell differently; a capital inside a sentence is a name. */
function spellings(document: Document): Use[] {
  const pairs = dialectPairs();
  const uses: Use[] = [];
  for (const {start, end, text, lower} of document.tokens) {
    const pair = pairs.get(lower);
    if (!pair || document.dictionary.has(lower)) continue;
    if (beginsUpper(text) && !beginsSentence(document.text, start)) continue;
    const other = likeCase(text, pair.other);
    uses.push({start, end, side: pair.side, other});
  }
  return uses;
}
