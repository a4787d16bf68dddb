/**
 * Ignore comments, in text and in Markdown. Rule ids follow, or none for all rules:
 *
 *     <!-- bluepencil ignore comma-splice -->      the next paragraph
 *     <!-- bluepencil ignore-start -->             from here to ignore-end, or to the end of the file
 *     <!-- bluepencil ignore-end -->
 *     <!-- bluepencil ignore-file spelling -->     the whole file
 *
 * The ids stand in `Prose.ignored` as they were written; whoever knows the rules reports those that do not exist.
 */
import type {IgnoredRange} from '../types.js';

const COMMENT = /<!--\s*bluepencil\s+ignore(-start|-end|-file)?(?=\s|-->)([^>]*?)-->/g;

/** A text that is nothing but one ignore comment. */
export function isIgnoreComment(text: string): boolean {
  return text.startsWith('<!--') && text.replace(COMMENT, '').trim() === '';
}

interface Directive {
  readonly kind: string;
  readonly rules: IgnoredRange['rules'];
  /** The length of the prose before it. */
  readonly at: number;
}

/** Collects ignore comments while a format walks its source. */
export class IgnoreComments {
  readonly #directives: Directive[] = [];

  /** Take the ignore comments out of a piece of markup that stands at prose offset `at`. */
  read(markup: string, at: number): void {
    for (const [, kind = '', list = ''] of markup.matchAll(COMMENT)) {
      const ids = list.split(/[\s,]+/).filter((id) => id !== '');
      this.#directives.push({kind, rules: ids.length > 0 ? ids : 'all', at});
    }
  }

  /** The ranges that the comments cover in the finished prose. */
  ranges(text: string): IgnoredRange[] {
    const ranges: IgnoredRange[] = [];
    let open: Directive[] = [];
    for (const directive of this.#directives) {
      const {kind, rules, at} = directive;
      if (kind === '-start') open.push(directive);
      else if (kind === '-file') ranges.push({start: 0, end: text.length, rules});
      else if (kind === '') ranges.push({start: at, end: endOfNextParagraph(text, at), rules});
      else {
        const closed = open.filter((start) => rules === 'all' || String(start.rules) === String(rules));
        ranges.push(...closed.map((start) => ({start: start.at, end: at, rules: start.rules})));
        open = open.filter((start) => !closed.includes(start));
      }
    }
    ranges.push(...open.map((start) => ({start: start.at, end: text.length, rules: start.rules})));
    return ranges;
  }
}

function endOfNextParagraph(text: string, at: number): number {
  const begins = text.startsWith('\n\n', at) ? at + 2 : at;
  const ends = text.indexOf('\n\n', begins);
  return ends < 0 ? text.length : ends;
}
