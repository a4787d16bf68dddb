import {editableRange, verdictEdits} from '../../../review/session.js';
import {counted} from '../../counted.js';
import type {PageData} from '../page-data.js';
import {byId, el} from './dom.js';
import {stateOf} from './filters.js';
import type {View} from './view.js';
import {wordingNodes, wordingsOf, wordingText} from './wording.js';

/** The current finding: what is wrong, the suggestions, and what can be done. */
export class Card {
  readonly #data: PageData;
  readonly #view: View;
  readonly #choose: (suggestion: number) => void;

  constructor(data: PageData, view: View, choose: (suggestion: number) => void) {
    this.#data = data;
    this.#view = view;
    this.#choose = choose;
  }

  /** `alike`: how many open findings of this kind pass the filters. */
  draw(place: string, alike: number): void {
    const {current: index} = this.#view;
    const page = this.#data.findings[index];
    byId('card').classList.toggle('empty', page === undefined);
    for (const id of ['accept', 'reject', 'ignore', 'write']) byId<HTMLButtonElement>(id).disabled = page === undefined;
    this.closeOwn();
    if (!page) {
      byId('rule').textContent = '';
      byId('place').textContent = '';
      byId('message').textContent =
        this.#data.findings.length === 0 ? 'Nothing to correct.' : 'No finding passes the filters.';
      byId('why').textContent = '';
      byId('suggestions').replaceChildren();
      byId('accept-kind').hidden = true;
      return;
    }
    const {finding} = page;
    const state = stateOf(this.#view.decisions, index);
    byId('card').dataset.state = state;
    byId('rule').textContent = finding.rule;
    byId('rule').className = `rule ${finding.severity}`;
    byId('place').textContent = place;
    byId('message').textContent = finding.message;
    byId('why').textContent = finding.why ?? '';
    byId('suggestions').replaceChildren(...this.#suggestions());
    byId<HTMLButtonElement>('accept').disabled = finding.suggestions.length === 0;
    const kind = byId<HTMLButtonElement>('accept-kind');
    kind.hidden = alike < 2;
    kind.replaceChildren(`Accept all ${alike} of ${finding.rule}…`, el('kbd', {}, 'A'));
  }

  openOwn(): void {
    const page = this.#data.findings[this.#view.current];
    if (!page) return;
    const {source} = this.#data.files[this.#view.decisions.fileOf(this.#view.current)] ?? {source: ''};
    const {start, end} = editableRange(page.finding);
    const text = byId<HTMLTextAreaElement>('own-text');
    text.value = source.slice(start, end).replace(/\s+/g, ' ');
    byId('own').hidden = false;
    text.focus();
    text.select();
  }

  closeOwn(): void {
    byId('own').hidden = true;
  }

  #suggestions(): Node[] {
    const {current: index, decisions} = this.#view;
    const page = this.#data.findings[index] as PageData['findings'][number];
    const verdict = decisions.verdict(index);
    const buttons: Node[] = page.finding.suggestions.slice(0, 9).map(({edits, safety}, i) => {
      const wordings = wordingsOf(this.#data, page, edits);
      const isChosen = verdict?.kind === 'accepted' && verdict.suggestion === i;
      const button = el(
        'button',
        {type: 'button', class: 'suggestion', 'aria-pressed': String(isChosen)},
        el('kbd', {}, String(i + 1)),
        el('span', {class: 'wording'}, ...wordingNodes(wordings)),
        ...(safety === 'safe' ? [el('span', {class: 'sure', title: 'right at least 99 times in 100'}, 'sure')] : []),
      );
      button.addEventListener('click', () => this.#choose(i));
      return button;
    });
    if (verdict?.kind === 'edited') {
      const own = wordingsOf(this.#data, page, verdictEdits(page, verdict));
      buttons.push(el('p', {class: 'own-shown'}, 'Your words: ', ...wordingNodes(own)));
    }
    if (page.finding.suggestions.length === 0)
      buttons.push(
        el(
          'p',
          {class: 'no-suggestion'},
          el('span', {class: 'fault'}, page.finding.actual),
          ' — write it in your own words, or leave it.',
        ),
      );
    return buttons;
  }
}

/** What is said of the current finding when it becomes current. */
export function announcement(data: PageData, view: View): string {
  const page = data.findings[view.current];
  if (!page) return 'No finding passes the filters.';
  const edits = page.finding.suggestions[0]?.edits ?? [];
  const others = page.finding.suggestions.length - 1;
  const more = others > 0 ? `, ${counted(others, 'other suggestion')}` : '';
  const state = {open: '', accepted: ', accepted', kept: ', kept as it is'}[stateOf(view.decisions, view.current)];
  return `${page.finding.rule}: ${wordingText(wordingsOf(data, page, edits))}${more}${state}. ${page.finding.message}`;
}
