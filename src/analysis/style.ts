export type Dialect = 'us' | 'gb';

/** How this manuscript writes what good authors write either way. */
export interface HouseStyle {
  readonly ellipsis: '...' | '…';
  readonly quotes: 'straight' | 'curly';
  /** As in the words of the text; where it has none, as its quotation marks. */
  readonly apostrophe: 'straight' | 'curly';
  readonly dialect: Dialect;
  /** Only as the author sets them; no rule needs them read off the text. */
  readonly dash?: '--' | '—';
  readonly okay?: 'OK' | 'okay';
  readonly allRight?: 'all right' | 'alright';
}

const BRITISH =
  /\b(?:colou?r|favou?r|honou?r|labou?r|neighbou?r|behaviou?r|harbou?r|armou?r|rumou?r|flavou?r|humou?r|grey|gray|cent(?:re|er)|theat(?:re|er)|travell?(?:ed|ing|er)|reali[sz]ed?|recogni[sz]ed?|apologi[sz]ed?|organi[sz]ed?|defen[cs]e|mum|mom)\b/gi;
const IS_BRITISH = /our|grey|cent?re|theatre|travell|is(?:e|ed)$|defence|mum/i;

/** Read the habits off the text: the majority decides where the author has not. */
export function houseStyle(text: string, declared: Partial<HouseStyle> = {}): HouseStyle {
  const dots = text.match(/\.{2,}/g)?.length ?? 0;
  const characters = text.match(/…/g)?.length ?? 0;
  const curly = text.match(/[“”‘’]/g)?.length ?? 0;
  const straight = text.match(/["']/g)?.length ?? 0;
  const quotes = declared.quotes ?? (curly > straight ? 'curly' : 'straight');
  return {
    ellipsis: characters > dots ? '…' : '...',
    quotes,
    apostrophe: declared.quotes ?? apostropheOf(text) ?? quotes,
    dialect: dialectOf(text),
    ...declared,
  };
}

function apostropheOf(text: string): HouseStyle['apostrophe'] | undefined {
  const [curly, straight] = [countInWords(text, '’'), countInWords(text, "'")];
  if (curly === straight) return undefined;
  return curly > straight ? 'curly' : 'straight';
}

/** How often the mark stands between two letters. */
function countInWords(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (/\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')) count++;
  return count;
}

/** The text with its apostrophes, which are straight, as the manuscript has them. */
export function withApostrophes(text: string, {apostrophe}: HouseStyle): string {
  return apostrophe === 'curly' ? text.replaceAll("'", '’') : text;
}

function dialectOf(text: string): Dialect {
  const words = text.match(BRITISH) ?? [];
  const british = words.filter((word) => IS_BRITISH.test(word)).length;
  return british * 2 > words.length ? 'gb' : 'us';
}
