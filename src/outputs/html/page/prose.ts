import type {PageData, PageParagraph} from '../page-data.js';
import {byId, changeNodes, el} from './dom.js';
import {isAccepted, type Piece, piecesOf, type Reading, readingOf, repairedReading, type Shown} from './pieces.js';
import type {View} from './view.js';

/** So many paragraphs are laid out together. */
const STRETCH = 30;

/** The text with its marks. A change draws the paragraphs concerned anew, and no other. */
export class Prose {
  readonly #data: PageData;
  readonly #view: View;
  readonly #elements: HTMLElement[] = [];
  /** The findings of each paragraph. */
  readonly #findings: number[][] = [];

  constructor(data: PageData, view: View) {
    this.#data = data;
    this.#view = view;
    for (const [index, {paragraph}] of data.findings.entries()) {
      const known = this.#findings[paragraph];
      if (known) known.push(index);
      else this.#findings[paragraph] = [index];
    }
    this.#build();
  }

  /** Draw the paragraphs of these findings. */
  update(findings: Iterable<number>): void {
    const paragraphs = new Set([...findings].map((index) => this.#data.findings[index]?.paragraph ?? 0));
    for (const paragraph of paragraphs) this.#draw(paragraph);
  }

  updateAll(): void {
    for (const [paragraph, findings] of this.#findings.entries()) if (findings) this.#draw(paragraph);
  }

  /** The first mark of a finding; its paragraph where it has none. */
  markOf(index: number): HTMLElement | undefined {
    const element = this.#elements[this.#data.findings[index]?.paragraph ?? 0];
    return element?.querySelector<HTMLElement>(`[data-finding="${index}"]`) ?? element;
  }

  #build(): void {
    const main = byId('prose');
    let section: HTMLElement | undefined;
    let stretch: HTMLElement | undefined;
    let chapter = -1;
    for (const [index, paragraph] of this.#data.paragraphs.entries()) {
      if (!section || paragraph.chapter !== chapter) {
        chapter = paragraph.chapter;
        section = el('section', {id: `chapter-${chapter}`});
        main.append(section);
        if (!paragraph.heading) section.append(el('h2', {class: 'file'}, this.#data.chapters[chapter]?.title ?? ''));
      }
      // The browser lays out the stretches in view alone; one a paragraph would cost it more than it saves.
      if (!stretch || stretch.childElementCount >= STRETCH || stretch.parentElement !== section) {
        stretch = el('div', {class: 'stretch'});
        section.append(stretch);
      }
      if (paragraph.afterBreak) stretch.append(el('hr'));
      const element = el(paragraph.heading ? 'h2' : 'p');
      this.#elements.push(element);
      stretch.append(element);
      this.#draw(index);
    }
  }

  #draw(paragraph: number): void {
    const page = this.#data.paragraphs[paragraph] as PageParagraph;
    const source = this.#data.files[this.#data.chapters[page.chapter]?.file ?? 0]?.source ?? '';
    const shown = (this.#findings[paragraph] ?? []).map(
      (index): Shown => ({
        index,
        finding: (this.#data.findings[index] as PageData['findings'][number]).finding,
        verdict: this.#view.decisions.verdict(index),
      }),
    );
    const {runs} = page;
    const nodes: Node[] = [];
    let at = runs[0]?.start ?? 0;
    const seen = new Set<number>();
    for (const piece of piecesOf(source, shown)) {
      nodes.push(...textNodes(readingOf(source, runs, at, piece.start)));
      nodes.push(this.#mark(piece, source, page, seen.has(piece.index)));
      seen.add(piece.index);
      at = piece.end;
    }
    nodes.push(...textNodes(readingOf(source, runs, at, runs.at(-1)?.end ?? at)));
    this.#elements[paragraph]?.replaceChildren(...nodes);
  }

  #mark(piece: Piece, source: string, {runs}: PageParagraph, isRepeated: boolean): HTMLElement {
    const {index} = piece;
    const {finding} = this.#data.findings[index] as PageData['findings'][number];
    const verdict = this.#view.decisions.verdict(index);
    const isCurrent = this.#view.current === index;
    const before = readingOf(source, runs, piece.start, piece.end);
    const after = piece.edits.length > 0 ? repairedReading(source, runs, piece) : undefined;
    const state = isAccepted(verdict) ? 'accepted' : verdict ? 'kept' : 'open';
    const classes = ['mark', state, finding.severity];
    if (isCurrent) classes.push('current');
    if (!this.#view.isVisible(index)) classes.push('off');
    const description =
      state === 'kept' ? 'kept as it is' : after ? `suggestion: ${plain(after) || 'delete'}` : 'no suggestion';
    const mark = el('span', {
      class: classes.join(' '),
      'data-finding': String(index),
      role: 'button',
      tabindex: isCurrent && !isRepeated ? '0' : '-1',
      'aria-description': state === 'accepted' ? 'accepted' : description,
      ...(isCurrent ? {'aria-current': 'true'} : {}),
    });
    const showsBoth = after !== undefined && (isCurrent || (this.#view.showsAll && state === 'open'));
    if (showsBoth && state !== 'kept') {
      mark.append(...changeNodes(textNodes(before), textNodes(after)));
    } else if (after && state === 'accepted') {
      mark.append(plain(after) === '' ? el('span', {class: 'gone'}, '·') : el('ins', {}, ...textNodes(after)));
    } else if (plain(before) === '') {
      mark.append(el('span', {class: 'caret'}, '‸'));
    } else {
      mark.append(...textNodes(before));
    }
    return mark;
  }
}

function plain(reading: readonly Reading[]): string {
  return reading.map(({text}) => text).join('');
}

/** Nodes of text, in italics where it is. */
export function textNodes(reading: readonly Reading[]): Node[] {
  const read = reading.filter(({text}) => text !== '');
  return read.map(({text, italic}) => (italic ? el('em', {}, text) : document.createTextNode(text)));
}
