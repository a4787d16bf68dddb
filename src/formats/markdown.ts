/**
 * CommonMark, GFM and front matter: what a reader of the page would read, mapped to its source.
 *
 * It walks the tokens of micromark, which have exact offsets, where the positions of mdast's text nodes shift after an
 * escape, an entity or a line's prefix. Left out are code, HTML, URLs, images and front matter; inline code and bare
 * addresses leave a placeholder, so that no word seems to be missing and no space doubled.
 */
import {parse, postprocess, preprocess} from 'micromark';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item';
import {decodeString} from 'micromark-util-decode-string';
import type {Event, Extension, Token, TokenType} from 'micromark-util-types';
import {SegmentBuilder} from '../segments.js';
import type {Prose} from '../types.js';
import {IgnoreComments} from './ignores.js';
import {closesParagraph, WIDEST_WRAP} from './lines.js';

/** Stands in the prose where the author wrote something that is no prose (Unicode: object replacement character). */
export const PLACEHOLDER = '\ufffc';

const types = (...names: string[]): ReadonlySet<string> => new Set(names);

const PARAGRAPHS = types('paragraph', 'atxHeading', 'setextHeading', 'tableHeader', 'tableData');
const PLACEHELD = types('codeText', 'autolink', 'literalAutolink');
const LEFT_OUT = types(
  ...['yaml', 'toml', 'codeFenced', 'codeIndented', 'definition', 'image', 'resource', 'reference', 'taskListCheck'],
  ...['gfmFootnoteCall', 'gfmFootnoteDefinitionLabel', 'tableDelimiterRow'],
);
const HTML = types('htmlFlow', 'htmlText');
const DECODED = types('characterEscape', 'characterReference');
const ITALIC = types('emphasisText');
const LINE_PREFIXES = types(
  ...['linePrefix', 'blockQuotePrefix', 'listItemIndent', 'gfmFootnoteDefinitionIndent'],
  ...['lineSuffix', 'whitespace', 'lineEnding', 'setextHeadingLine'],
);
const HARD_BREAKS = types('hardBreakTrailing', 'hardBreakEscape');

/** Markdown as prose. */
export function readMarkdown(source: string): Prose {
  const events = tokenise(source, []);
  const prose = new Walker(source).walk(events);
  return isMostlyIndented(events, source, prose.text) ? readIndented(source) : prose;
}

/** A chapter whose first lines are all indented by four spaces is, for CommonMark, code; for its author it is prose. */
function readIndented(source: string): Prose {
  return new Walker(source).walk(tokenise(source, [{disable: {null: ['codeIndented']}}]));
}

function isMostlyIndented(events: readonly Event[], source: string, text: string): boolean {
  let indented = 0;
  for (const [kind, token] of events) {
    if (kind !== 'enter' || token.type !== 'codeIndented') continue;
    const code = source.slice(token.start.offset, token.end.offset);
    if (/[.!?…]["”’'*_]*\s*$/.test(code)) indented += code.length;
  }
  return indented > text.length;
}

function tokenise(source: string, more: readonly Extension[]): Event[] {
  const extensions = [frontmatter(['yaml', 'toml']), ...gfmFor(source), ...more];
  return postprocess(
    parse({extensions})
      .document()
      .write(preprocess()(source, undefined, true)),
  );
}

/** The parts of GFM that the source can use: looking for addresses and tables doubles the time, and a book has none. */
function gfmFor(source: string): Extension[] {
  return [
    gfmStrikethrough(),
    gfmTaskListItem(),
    ...(source.includes('[^') ? [gfmFootnote()] : []),
    ...(source.includes('|') ? [gfmTable()] : []),
    ...(/:\/\/|www\.|@/i.test(source) ? [gfmAutolinkLiteral()] : []),
  ];
}

/** The end of a line inside a paragraph; what follows decides what it stands for. */
interface Break {
  readonly start: number;
  readonly hard: boolean;
}

class Walker {
  readonly #source: string;
  readonly #builder = new SegmentBuilder();
  readonly #comments = new IgnoreComments();
  readonly #italics: {start: number; end: number}[] = [];
  #italicStarts: number[] = [];
  /** The prose of the present paragraph so far; undefined before its first text. */
  #paragraph: string | undefined;
  #lineStart = 0;
  #break: Break | undefined;
  /** Something without a trace in the prose has just been left out. */
  #gap = true;

  constructor(source: string) {
    this.#source = source;
  }

  walk(events: readonly Event[]): Prose {
    let skipped: Token | undefined;
    for (const [kind, token] of events) {
      if (skipped) {
        if (kind === 'exit' && token === skipped) skipped = undefined;
      } else if (kind === 'exit') {
        this.#exit(token);
      } else if (this.#enter(token)) {
        skipped = token;
      }
    }
    const {text, segments} = this.#builder;
    return {text, segments, ignored: this.#comments.ranges(text), italics: this.#italics};
  }

  /** Take in one token; true when what is inside it is of no interest. */
  #enter(token: Token): boolean {
    const {type} = token as {type: TokenType | string};
    const start = token.start.offset;
    const end = token.end.offset;
    if (PARAGRAPHS.has(type)) this.#endParagraph();
    else if (HARD_BREAKS.has(type)) this.#break = {start, hard: true};
    else if (type === 'lineEnding') this.#break ??= {start: this.#endOfLine(start), hard: false};
    else if (!LINE_PREFIXES.has(type) && !HTML.has(type)) this.#closeBreak(start);

    if (LINE_PREFIXES.has(type)) return true;
    if (type === 'data') this.#text(start, end);
    if (DECODED.has(type)) {
      const text = decodeString(this.#source.slice(start, end));
      this.#beginText(start, text);
      this.#builder.replaced(text, start, end);
    }
    if (PLACEHELD.has(type)) {
      this.#beginText(start, PLACEHOLDER);
      this.#builder.fixed(PLACEHOLDER, start, end);
    }
    if (HTML.has(type)) this.#html(start, end);
    if (LEFT_OUT.has(type)) this.#gap = true;
    if (ITALIC.has(type)) this.#italicStarts.push(this.#builder.length);
    return DECODED.has(type) || PLACEHELD.has(type) || HTML.has(type) || LEFT_OUT.has(type);
  }

  #exit(token: Token): void {
    const {type} = token as {type: TokenType | string};
    if (PARAGRAPHS.has(type)) this.#endParagraph();
    if (!ITALIC.has(type)) return;
    const start = this.#italicStarts.pop() ?? 0;
    if (start < this.#builder.length) this.#italics.push({start, end: this.#builder.length});
  }

  #endParagraph(): void {
    this.#paragraph = undefined;
    this.#break = undefined;
    this.#gap = true;
  }

  /** Trailing white space belongs to the break. */
  #endOfLine(at: number): number {
    let end = at;
    while (end > 0 && /[ \t]/.test(this.#source[end - 1] as string)) end--;
    return end;
  }

  #closeBreak(next: number): void {
    const was = this.#break;
    this.#break = undefined;
    if (!was || this.#paragraph === undefined) return;
    const long = was.start - this.#lineStart > WIDEST_WRAP;
    this.#lineStart = next;
    this.#gap = true;
    if ((was.hard || long) && closesParagraph(this.#paragraph)) {
      this.#builder.fixed('\n\n', was.start, next);
      this.#paragraph = '';
      return;
    }
    if (was.hard) this.#builder.fixed(' ', was.start, next);
    else this.#builder.replaced(' ', was.start, next);
    this.#paragraph += ' ';
  }

  /** Note the text that comes next; before the first text of a paragraph goes the break from the one before. */
  #beginText(start: number, text: string): void {
    this.#gap = false;
    if (this.#paragraph === undefined) {
      const length = this.#builder.length;
      const last = this.#builder.segments.at(-1);
      if (last) this.#builder.fixed('\n\n', last.sourceEnd, start);
      this.#italicStarts = this.#italicStarts.map((at) => (at === length ? this.#builder.length : at));
      this.#paragraph = '';
      this.#lineStart = start;
    }
    this.#paragraph += text;
  }

  /** Where something was left out between two spaces, one of them stays. */
  #text(start: number, end: number): void {
    let from = start;
    if (this.#gap && /(?:^|\s)$/.test(this.#paragraph ?? '')) {
      while (from < end && /[ \t]/.test(this.#source[from] as string)) from++;
    }
    if (from === end) return;
    const text = this.#source.slice(from, end);
    this.#beginText(from, text);
    this.#builder.verbatim(text, from);
  }

  #html(start: number, end: number): void {
    const markup = this.#source.slice(start, end);
    this.#comments.read(markup, this.#builder.length);
    if (/^<br\b/i.test(markup)) this.#break ??= {start, hard: true};
    else this.#closeBreak(start);
    if (/^<(?:i|em)>$/i.test(markup)) this.#italicStarts.push(this.#builder.length);
    if (/^<\/(?:i|em)>$/i.test(markup) && this.#italicStarts.length > 0) {
      this.#italics.push({start: this.#italicStarts.pop() as number, end: this.#builder.length});
    }
    this.#gap = true;
  }
}
