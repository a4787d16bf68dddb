import type {Paragraph, Token} from './tokens.js';

/** Words between quotation marks; offsets include the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Tokens `[first, last)`, the marks included. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** It has a closing mark. */
  readonly closed: boolean;
}

type MarkStyle = 'double' | 'single';

/**
 * Find what is spoken: paragraph by paragraph, in straight, curly or single quotes. A quotation left open at the
 * end of a paragraph ends there; when the next paragraph opens with a mark again, the speaker goes on.
 */
export function findQuotations(
  plain: string,
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): Quotation[] {
  const style = markStyle(plain, text);
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphs) {
    let open: Token | undefined;
    for (let i = paragraph.first; i < paragraph.last; i++) {
      const token = tokens[i] as Token;
      const mark = markOf(token, text, style, open !== undefined);
      if (mark === 'open') open = token;
      if (mark === 'close' && open) {
        quotations.push(quotation(open, token, true));
        open = undefined;
      }
    }
    const end = tokens[paragraph.last - 1];
    if (open && end) quotations.push(quotation(open, end, false));
  }
  for (const {first, last} of quotations) {
    for (let i = first; i < last; i++) (tokens[i] as Token).inSpeech = true;
  }
  return quotations;
}

function quotation(open: Token, close: Token, closed: boolean): Quotation {
  return {
    start: open.start,
    end: close.end,
    first: open.index,
    last: close.index + 1,
    paragraph: open.paragraph,
    closed,
  };
}

/** Books in British style put speech in single quotes: then hardly a double mark opens a paragraph. */
function markStyle(plain: string, text: string): MarkStyle {
  const double = plain.match(/"/g)?.length ?? 0;
  const single = text.match(/(?<=^|[\s—(])[‘'](?=\p{Lu})/gmu)?.length ?? 0;
  return single > double ? 'single' : 'double';
}

function markOf(token: Token, text: string, style: MarkStyle, isOpen: boolean): 'open' | 'close' | undefined {
  if (token.kind !== 'punctuation') return undefined;
  if (style === 'double') {
    const turned = isOpen && /^(?:\s|$)/.test(text.slice(token.end, token.end + 1));
    if (token.text.includes('“')) return turned ? 'close' : 'open';
    if (token.text.includes('”')) return 'close';
    if (!token.text.includes('"')) return undefined;
    return isOpen ? 'close' : 'open';
  }
  if (token.text === '‘') return 'open';
  if (token.text !== "'" && token.text !== '’') return undefined;
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  if (!isOpen && /[\s—(]/.test(before) && /\S/.test(after)) return 'open';
  if (isOpen && /[.,!?…—-]/.test(before)) return 'close';
  return undefined;
}
