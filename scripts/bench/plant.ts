import type {GoldEdit} from './gold.js';
import {type MarkedSample, wrapSample} from './markup.js';
import {type Random, seeded} from './random.js';

/** How the text is written: quote marks, and lines a paragraph each or broken at 78 columns. */
export type Form = 'straight' | 'curly' | 'wrapped';

export interface PlantOptions {
  readonly seed: number;
  /** Share of the places for an error of a kind that get one; rare kinds get more, common ones less. */
  readonly rate: number;
  readonly form: Form;
  /** Is this (lower-case) spelling a word? A planted typo must be none. */
  readonly isWord: (word: string) => boolean;
}

/** A place where correct prose can be spoilt. */
interface Slip {
  readonly start: number;
  readonly end: number;
  readonly wrong: string;
  readonly cat: string;
  /** Accepted repairs; the text as it was when left out. */
  readonly to?: readonly string[];
  /** Multiplies the rate. */
  readonly weight: number;
}

type Planter = (text: string, random: Random, options: PlantOptions) => Slip[];

/** Sets of words that writers put for one another; each is checked in both directions. */
const CONFUSIONS = `their there they're|your you're|its it's|then than|to too|whose who's|were where|were we're|of off|
lose loose|quiet quite|breath breathe|past passed|led lead|here hear|know no|knew new|threw through|weather whether|
accept except|affect effect|peace piece|break brake|bear bare|hole whole|week weak|wear where|right write|
brought bought|thought though|scared scarred|woman women|waist waste|sight site|road rode|seen scene|board bored|
herd heard|might mite|pale pail|peak peek|plain plane|rain reign|sail sale|stairs stares|tail tale|throne thrown|
wait weight|which witch|wander wonder|night knight|meet meat|morning mourning|pair pear|pause paws|role roll|
steel steal|sea see|son sun|way weigh|hour our|knot not|wood would|by buy`
  .replaceAll('\n', '')
  .split('|')
  .map((set) => set.split(' '));

const COMMON = new Set(
  "their there they're your you're its it's then than to too were where we're of off lose loose quiet quite breath breathe past passed who's whose led lead".split(
    ' ',
  ),
);
const FREQUENT = new Set(['to', 'of']);
const NEGATED = /^(?:do|does|did|could|would|should|is|was|are|were|has|had|have)n't$/i;
const TAGS = 'said|asked|replied|answered|murmured|whispered|shouted|cried|muttered|told|called|added';
const FINITE =
  "was|is|had|has|did|would|could|were|are|will|can|wasn't|didn't|hadn't|couldn't|don't|am|have|[a-z]{2,}ed|felt|knew|took|went|came|got|made|saw|ran|sat|stood|thought|said|left|kept|began|found|gave|held|heard|put|told";
const SUBJECT = '(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Yy]ou|I|[A-Z][a-z]+|[Tt]he [a-z]+)';
const PRESENT: Readonly<Record<string, string>> = {
  was: 'is',
  had: 'has',
  could: 'can',
  would: 'will',
  "didn't": "doesn't",
  "wasn't": "isn't",
  knew: 'knows',
  looked: 'looks',
  wanted: 'wants',
  felt: 'feels',
};
const PAST_FOR_PARTICIPLE: Readonly<Record<string, string>> = {
  gone: 'went',
  seen: 'saw',
  done: 'did',
  taken: 'took',
  come: 'came',
  begun: 'began',
  written: 'wrote',
  broken: 'broke',
  eaten: 'ate',
  given: 'gave',
  known: 'knew',
};

const PLANTERS: readonly Planter[] = [
  homophones,
  apostrophes,
  pronouns,
  ellipses,
  splices,
  dialogue,
  directAddress,
  repeatedWords,
  typos,
  tenses,
  agreement,
  verbForms,
  missingWords,
  joinedWords,
  sentenceStarts,
];

/** Spoil correct prose in known places; the same options always give the same text. */
export function plant(clean: string, options: PlantOptions): MarkedSample {
  const text = straighten(clean);
  const random = seeded(options.seed);
  const errors = PLANTERS.flatMap((planter) => planter(text, random, options))
    .filter(({weight}) => random.next() < options.rate * weight)
    .sort((a, b) => a.start - b.start);
  const sample = spoil(text, apart(errors));
  if (options.form === 'curly') return curl(sample);
  return options.form === 'wrapped' ? wrapSample(sample, 78) : sample;
}

function straighten(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...');
}

/** Characters between two planted errors, so that each can be judged alone. */
const GAP = 12;

function apart(errors: readonly Slip[]): Slip[] {
  const kept: Slip[] = [];
  for (const error of errors) {
    if (error.start - (kept.at(-1)?.end ?? -GAP) >= GAP) kept.push(error);
  }
  return kept;
}

function spoil(text: string, errors: readonly Slip[]): MarkedSample {
  const gold: GoldEdit[] = [];
  let out = '';
  let at = 0;
  for (const {start, end, wrong, cat, to} of errors) {
    out += text.slice(at, start);
    gold.push({
      start: out.length,
      end: out.length + wrong.length,
      original: wrong,
      to: to ?? [text.slice(start, end)],
      cat,
      sev: 'must',
    });
    out += wrong;
    at = end;
  }
  return {text: out + text.slice(at), gold};
}

function curl({text, gold}: MarkedSample): MarkedSample {
  const curly = text
    .replace(/(?<=^|[\s(—–'-])"(?=\S)/gm, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s(—“])'(?=\p{L})/gmu, '‘')
    .replaceAll("'", '’');
  return {text: curly, gold: gold.map((edit) => ({...edit, original: curly.slice(edit.start, edit.end)}))};
}

function homophones(text: string, random: Random): Slip[] {
  return matches(text, /(?<![\p{L}'’—-])\p{L}+(?:'\p{L}+)?(?![\p{L}'’-])/gu).flatMap(({0: word, index}) => {
    const lower = word.toLowerCase();
    const others = CONFUSIONS.filter((set) => set.includes(lower)).flatMap((set) => set.filter((w) => w !== lower));
    if (others.length === 0 || /^\p{Lu}{2,}$/u.test(word)) return [];
    const common = COMMON.has(lower);
    const wrong = cased(word, random.pick(others));
    const weight = FREQUENT.has(lower) ? 1 / 8 : common ? 1 : 1 / 4;
    return [{start: index, end: index + word.length, wrong, cat: 'homophone', weight}];
  });
}

function apostrophes(text: string): Slip[] {
  const contractions = matches(text, /\b[A-Za-z]+n't\b/g)
    .filter(({0: word}) => NEGATED.test(word))
    .map((match) => over(match, match[0].replace("'", ''), 'apostrophe'));
  const plurals = matches(
    text,
    /(?<=\b(?:the|these|those|many|of|some|two|three|all) )[a-z]{3,}[^s\W]s(?=[.,]| (?:were|are|and|in|on|with)\b)/g,
  ).map((match) => over(match, `${match[0].slice(0, -1)}'s`, 'apostrophe', 2));
  const possessives = matches(text, /\b[A-Z][a-z]+'s(?= [a-z]{4,})/g)
    .filter(({0: word}) => !/^(?:It|He|She|That|There|What|Who|Let|Here|Where|How)'s$/.test(word))
    .map((match) => over(match, match[0].replace("'", ''), 'apostrophe'));
  return [...contractions, ...plurals, ...possessives];
}

function pronouns(text: string): Slip[] {
  return matches(text, /(?<![\w'’-])I(?:'(?:m|ve|ll|d))?(?![\w'’-])/g).map((match) =>
    over(match, `i${match[0].slice(1)}`, 'pronoun-i'),
  );
}

function ellipses(text: string): Slip[] {
  return matches(text, /(?<!\.)\.\.\.(?!\.)/g).map((match) => over(match, '..', 'ellipsis', 2));
}

function splices(text: string): Slip[] {
  const joints = new RegExp(
    `(?<=[a-z])\\. (He|She|It|They|We|You|I|There|That|This)(?= (?:[a-z]+ly |just |only |never )?(?:${FINITE})\\b)`,
    'g',
  );
  const clause = new RegExp(`\\b${SUBJECT} (?:[a-z]+ly |just |only )?(?:${FINITE})\\b`);
  return matches(text, joints).flatMap((match) => {
    const before =
      text
        .slice(Math.max(0, match.index - 160), match.index)
        .split(/[.!?]["']?\s+|\n/)
        .at(-1) ?? '';
    const words = before.split(/\s+/).length;
    if (words < 3 || words > 22 || !clause.test(before)) return [];
    const word = match[1] as string;
    const lower = word === 'I' ? word : word.toLowerCase();
    const joints = ['; ', ', and ', ' — ', '—', ', but ', ', so ', ': '].map((joint) => joint + lower);
    return [{...over(match, `, ${lower}`, 'comma-splice', 5), to: [match[0], ...joints]}];
  });
}

function dialogue(text: string, random: Random): Slip[] {
  const after = matches(text, new RegExp(`(?<=[a-z]),(["'] )((?:he|she|they|I|we) (?:${TAGS}))\\b`, 'g')).map(
    (match) => {
      const [, quote = '', tag = ''] = match;
      const capital = tag.charAt(0).toUpperCase() + tag.slice(1);
      return over(match, random.pick([`.${quote}${tag}`, `.${quote}${capital}`, quote + tag]), 'dialogue', 4);
    },
  );
  const inverted = matches(text, new RegExp(`(?<=[a-z]),(["'] )(?=(?:${TAGS}) (?:the [a-z]+|[A-Z][a-z]+))`, 'g')).map(
    (match) => over(match, random.pick([`.${match[1]}`, match[1] as string]), 'dialogue', 4),
  );
  const capitals = matches(text, new RegExp(`(?<=[!?]["'] )[a-z](?=[a-z]* (?:${TAGS})\\b)`, 'g')).map((match) =>
    over(match, match[0].toUpperCase(), 'dialogue', 4),
  );
  return [...after, ...inverted, ...capitals];
}

function directAddress(text: string): Slip[] {
  const greeting =
    /\b(?:Yes|No|Well|Oh|Hey|Hello|Sorry|Thank you|Thanks|Please|Come on), (?:[A-Z][a-z]+|sir|ma'am)(?=[.,!?])/g;
  return matches(text, greeting).map((match) => over(match, match[0].replace(',', ''), 'comma', 8));
}

function repeatedWords(text: string): Slip[] {
  return matches(text, /(?<= )(?:the|a|to|and|of|in|he|she|[a-z]{5,})(?= )/g).map((match) =>
    over(match, `${match[0]} ${match[0]}`, 'repeated-word', 1 / 40),
  );
}

function typos(text: string, random: Random, {isWord}: PlantOptions): Slip[] {
  return matches(text, /(?<![\w'-])[a-z]{5,}(?![\w'-])/g).flatMap((match) => {
    const wrong = mistype(match[0], random);
    return wrong === match[0] || isWord(wrong) ? [] : [over(match, wrong, 'spelling', 1 / 12)];
  });
}

/** Drop, double, swap or mistype a letter inside the word. */
function mistype(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const after = word.slice(at + 1);
  return random.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + random.pick([...'aeioustrnl']) + after,
  ]);
}

function tenses(text: string): Slip[] {
  const isSpoken = spoken(text);
  return matches(
    text,
    new RegExp(`(?<=\\b(?:[Hh]e|[Ss]he|[Ii]t) )(?:${Object.keys(PRESENT).join('|')})\\b(?! been\\b)`, 'g'),
  )
    .filter((match) => !isSpoken(match.index))
    .map((match) => over(match, PRESENT[match[0]] as string, 'tense'));
}

function agreement(text: string): Slip[] {
  const plural = matches(text, /(?<=\b(?:[Tt]hey|[Ww]e|[Yy]ou) )were(?:n't)?\b/g).map((match) =>
    over(match, match[0].replace('were', 'was'), 'agreement', 3),
  );
  const singular = matches(text, /(?<=\b(?:[Hh]e|[Ss]he|[Ii]t) )(?:doesn't|has)\b/g).map((match) =>
    over(match, match[0] === 'has' ? 'have' : "don't", 'agreement', 3),
  );
  return [...plural, ...singular];
}

function verbForms(text: string): Slip[] {
  const participles = new RegExp(`(?<=\\b(?:had|has|have) )(?:${Object.keys(PAST_FOR_PARTICIPLE).join('|')})\\b`, 'g');
  return [
    ...matches(text, participles).map((match) => over(match, PAST_FOR_PARTICIPLE[match[0]] as string, 'verb-form', 4)),
    ...matches(text, /(?<=\b(?:could|should|would|must|might) )have\b/g).map((match) =>
      over(match, 'of', 'verb-form', 2),
    ),
  ];
}

function missingWords(text: string): Slip[] {
  return [
    ...matches(text, /\b(in|on|at|of|from|into|with|through|across|behind) the(?= [a-z]{3,})/g),
    ...matches(text, /\b(want|wanted|going|began|tried|used|need|needed|seemed|able) to(?= [a-z]+)/g),
  ].map((match) => over(match, match[1] as string, 'missing-word', 1 / 4));
}

function joinedWords(text: string): Slip[] {
  return matches(text, /\b(?:each other|a lot|in front|at least|in case|as well|of course|even though)\b/g).map(
    (match) => over(match, match[0].replace(' ', ''), 'spacing', 2),
  );
}

function sentenceStarts(text: string): Slip[] {
  return matches(text, /(?<=[a-z][.!?] )(?:The|He|She|It|They|There|But|And|When|Then|You|We)\b/g).map((match) =>
    over(match, match[0].toLowerCase(), 'capitalization', 1 / 4),
  );
}

/** Tells whether an offset stands inside double quotes, or inside single ones where a text has no double ones. */
function spoken(text: string): (offset: number) => boolean {
  const quotes = text.includes('"') ? /"[^"\n]*"?/g : /(?<![\w])'(?=\S)(?:[^'\n]|(?<=\w)'(?=\w))*'?/g;
  const ranges = matches(text, quotes).map((match) => [match.index, match.index + match[0].length] as const);
  return (offset) => ranges.some(([start, end]) => start <= offset && offset < end);
}

function matches(text: string, pattern: RegExp): (RegExpExecArray & {0: string; index: number})[] {
  return [...text.matchAll(pattern)];
}

function over(match: RegExpExecArray, wrong: string, cat: string, weight = 1): Slip {
  return {start: match.index, end: match.index + match[0].length, wrong, cat, weight};
}

function cased(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
