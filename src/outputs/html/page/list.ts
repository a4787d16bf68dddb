import {counted} from '../../counted.js';
import type {PageData} from '../page-data.js';
import {byId, el} from './dom.js';
import {isAccepted} from './pieces.js';
import type {View} from './view.js';
import {wordingNodes, wordingsOf} from './wording.js';

export type Grouping = 'chapter' | 'rule';

/** So many items are laid out together. */
const STRETCH = 50;

/** The height of an item in rem, for what is not laid out yet. */
const ITEM = 2.15;

interface Part {
  readonly element: HTMLElement;
  readonly findings: readonly number[];
}

/** The side list: all findings, by chapter or by rule. */
export class List {
  readonly #data: PageData;
  readonly #view: View;
  readonly #items: HTMLElement[];
  readonly #groups: Part[] = [];
  readonly #stretches: Part[] = [];
  #current: HTMLElement | undefined;

  constructor(data: PageData, view: View) {
    this.#data = data;
    this.#view = view;
    this.#items = data.findings.map((_, index) => this.#item(index));
    this.group('chapter');
  }

  /** Put the items under headings. */
  group(by: Grouping): void {
    const groups = new Map<string, number[]>();
    for (const index of this.#data.findings.keys()) {
      const key = by === 'rule' ? this.#ruleOf(index) : String(this.#chapterOf(index));
      groups.set(key, [...(groups.get(key) ?? []), index]);
    }
    const entries = by === 'rule' ? [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1)) : [...groups];
    this.#groups.length = 0;
    this.#stretches.length = 0;
    const list = byId('list');
    list.replaceChildren();
    for (const [key, findings] of entries) {
      const title = by === 'rule' ? key : (this.#data.chapters[Number(key)]?.title ?? '');
      const element = el('section', {}, el('h3', {}, title));
      for (let at = 0; at < findings.length; at += STRETCH) {
        const own = findings.slice(at, at + STRETCH);
        const stretch = el('ul', {}, ...own.map((index) => this.#items[index] as HTMLElement));
        this.#stretches.push({element: stretch, findings: own});
        element.append(stretch);
      }
      this.#groups.push({element, findings});
      list.append(element);
    }
    this.filter();
  }

  /** Show the items that pass the filters. */
  filter(): void {
    let shown = 0;
    for (const [index, item] of this.#items.entries()) {
      item.hidden = !this.#view.isVisible(index);
      if (!item.hidden) shown++;
    }
    for (const {element, findings} of this.#groups)
      element.hidden = !findings.some((index) => this.#view.isVisible(index));
    for (const {element, findings} of this.#stretches) {
      const height = findings.filter((index) => this.#view.isVisible(index)).length * ITEM;
      element.style.setProperty('contain-intrinsic-size', `none ${height}rem`);
      element.hidden = height === 0;
    }
    const all = this.#items.length;
    byId('list-count').textContent = shown === all ? String(all) : `${shown} of ${counted(all, 'finding')}`;
  }

  update(findings: Iterable<number>): void {
    for (const index of findings) this.#setState(index);
  }

  /** Mark the current item and bring it into view. */
  select(index: number): void {
    this.#current?.removeAttribute('aria-current');
    this.#current?.setAttribute('tabindex', '-1');
    this.#current = this.buttonOf(index);
    this.#current?.setAttribute('aria-current', 'true');
    this.#current?.setAttribute('tabindex', '0');
    this.#current?.scrollIntoView({block: 'nearest'});
  }

  buttonOf(index: number): HTMLElement | undefined {
    return this.#items[index]?.querySelector('button') ?? undefined;
  }

  #item(index: number): HTMLElement {
    const page = this.#data.findings[index] as PageData['findings'][number];
    const {rule, severity, suggestions} = page.finding;
    const wording = wordingNodes(wordingsOf(this.#data, page, suggestions[0]?.edits ?? []));
    const state = el('span', {class: 'state'});
    const button = el(
      'button',
      {type: 'button', tabindex: '-1', 'data-finding': String(index)},
      state,
      el('span', {class: 'wording'}, ...wording),
      el('span', {class: 'rule'}, rule),
    );
    const item = el('li', {class: severity}, button);
    item.dataset.state = 'open';
    return item;
  }

  #setState(index: number): void {
    const item = this.#items[index];
    const verdict = this.#view.decisions.verdict(index);
    const state = isAccepted(verdict) ? 'accepted' : verdict ? 'kept' : 'open';
    if (!item || item.dataset.state === state) return;
    item.dataset.state = state;
    const label = {open: '', accepted: 'accepted', kept: 'kept as it is'}[state];
    item.querySelector('.state')?.replaceChildren(...(label ? [el('span', {class: 'sr'}, label)] : []));
  }

  #ruleOf(index: number): string {
    return this.#data.findings[index]?.finding.rule ?? '';
  }

  #chapterOf(index: number): number {
    return this.#data.paragraphs[this.#data.findings[index]?.paragraph ?? 0]?.chapter ?? 0;
  }
}
