import {counted, whole} from '../../counted.js';
import type {PageData} from '../page-data.js';
import {byId, el} from './dom.js';
import {type Filter, stateOf} from './filters.js';
import type {View} from './view.js';

/** A row of a chart: how many findings, and how many of them are decided. Pressed, it is a filter. */
interface Row {
  readonly button: HTMLButtonElement;
  readonly findings: readonly number[];
  readonly decided: HTMLElement;
  readonly count: HTMLElement;
}

/** Counts and charts by rule and by chapter. */
export class Overview {
  readonly #data: PageData;
  readonly #view: View;
  readonly #rules = new Map<string, Row>();
  readonly #chapters = new Map<number, Row>();

  constructor(data: PageData, view: View, choose: (part: Partial<Filter>) => void) {
    this.#data = data;
    this.#view = view;
    const byRule = grouped(data, (index) => data.findings[index]?.finding.rule ?? '');
    const rules = [...byRule].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
    const most = rules[0]?.[1].length ?? 1;
    for (const [rule, findings] of rules) {
      const row = chartRow(byId('rules'), rule, findings, most, data);
      row.button.addEventListener('click', () => choose({rule: isPressed(row) ? undefined : rule}));
      this.#rules.set(rule, row);
    }
    const byChapter = grouped(data, (index) => chapterOf(data, index));
    const longest = Math.max(1, ...[...byChapter.values()].map((findings) => findings.length));
    for (const [chapter, findings] of byChapter) {
      const row = chartRow(byId('chapters'), data.chapters[chapter]?.title ?? '', findings, longest, data);
      row.button.addEventListener('click', () => choose({chapter: isPressed(row) ? undefined : chapter}));
      this.#chapters.set(chapter, row);
    }
    this.updateAll();
  }

  /** Count anew where these findings are. */
  update(findings: readonly number[]): void {
    const rows = new Set<Row | undefined>();
    for (const index of findings) {
      rows.add(this.#rules.get(this.#data.findings[index]?.finding.rule ?? ''));
      rows.add(this.#chapters.get(chapterOf(this.#data, index)));
    }
    for (const row of rows) if (row) this.#draw(row);
    this.#total();
  }

  updateAll(): void {
    for (const row of [...this.#rules.values(), ...this.#chapters.values()]) this.#draw(row);
    this.#total();
  }

  /** Show which filters hold. */
  filter({rule, chapter}: Filter): void {
    for (const [id, {button}] of this.#rules) button.setAttribute('aria-pressed', String(id === rule));
    for (const [id, {button}] of this.#chapters) button.setAttribute('aria-pressed', String(id === chapter));
  }

  #draw({findings, decided, count}: Row): void {
    const open = findings.filter((index) => !this.#view.decisions.verdict(index)).length;
    decided.style.width = `${(100 * (findings.length - open)) / findings.length}%`;
    const text = open === findings.length ? String(open) : `${open}/${findings.length}`;
    count.replaceChildren(text, el('span', {class: 'sr'}, ' open'));
  }

  #total(): void {
    const counts = {open: 0, accepted: 0, kept: 0};
    let sure = 0;
    for (const [index, {finding}] of this.#data.findings.entries()) {
      const state = stateOf(this.#view.decisions, index);
      counts[state]++;
      if (state === 'open' && finding.suggestions[0]?.safety === 'safe') sure++;
    }
    const all = this.#data.findings.length;
    const decided = counts.accepted + counts.kept;
    byId('progress').textContent =
      all === 0
        ? 'Nothing to correct.'
        : decided === 0
          ? counted(all, 'finding')
          : `${whole(decided)} of ${counted(all, 'finding')} decided`;
    byId('meter-accepted').style.width = `${(100 * counts.accepted) / Math.max(1, all)}%`;
    byId('meter-kept').style.width = `${(100 * counts.kept) / Math.max(1, all)}%`;
    byId('count-all').textContent = String(all);
    for (const state of ['open', 'accepted', 'kept'] as const)
      byId(`count-${state}`).textContent = String(counts[state]);
    const button = byId<HTMLButtonElement>('accept-sure');
    button.hidden = sure === 0;
    button.textContent = `Accept ${counted(sure, 'sure repair')}…`;
  }
}

function isPressed({button}: Row): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

function chapterOf(data: PageData, index: number): number {
  return data.paragraphs[data.findings[index]?.paragraph ?? 0]?.chapter ?? 0;
}

function grouped<K>(data: PageData, key: (index: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const index of data.findings.keys()) {
    const group = groups.get(key(index));
    if (group) group.push(index);
    else groups.set(key(index), [index]);
  }
  return groups;
}

function chartRow(list: HTMLElement, title: string, findings: readonly number[], most: number, data: PageData): Row {
  const decided = el('span', {class: 'decided'});
  const severity = data.findings[findings[0] ?? 0]?.finding.severity ?? 'error';
  const bar = el('span', {class: `bar ${severity}`}, decided);
  bar.style.width = `${(100 * findings.length) / most}%`;
  const count = el('span', {class: 'count'});
  const button = el(
    'button',
    {type: 'button', 'aria-pressed': 'false'},
    el('span', {class: 'name'}, title),
    count,
    el('span', {class: 'track'}, bar),
  );
  list.append(el('li', {}, button));
  return {button, findings, decided, count};
}
