/** The fix report in the browser: state, keys and buttons; what is seen is drawn by the other modules. */

import type {Verdict} from '../../../review/session.js';
import {editableRange, ownEdits, sameWording} from '../../../review/session.js';
import {counted} from '../../counted.js';
import type {PageData} from '../page-data.js';
import {announcement, Card} from './card.js';
import {type Choice, Decisions, type Saved} from './decisions.js';
import {openExport, previewBulk} from './dialogs.js';
import {byId} from './dom.js';
import {EVERYTHING, type Filter, passing, type StateFilter, searchText, stateOf} from './filters.js';
import {type Grouping, List} from './list.js';
import {Overview} from './overview.js';
import {Prose} from './prose.js';
import {load, store} from './storage.js';
import type {View} from './view.js';

interface SavedPage extends Saved {
  readonly current: number;
}

const data = JSON.parse(byId('data').textContent ?? '') as PageData;
const texts = data.findings.map(searchText);
const decisions = new Decisions(data);
const saved = load<SavedPage>(data.id);
if (saved) decisions.restore(saved);

let current = Math.min(saved?.current ?? 0, data.findings.length - 1);
let filter = EVERYTHING;
let visible = passing(data, texts, decisions, filter);
let showsAll = load<boolean>('inline') ?? false;
let keysOn = load<boolean>('keys') ?? true;

const view: View = {
  decisions,
  get current() {
    return current;
  },
  get showsAll() {
    return showsAll;
  },
  isVisible: (index) => visible[index] === true,
};
const card = new Card(data, view, accept);
const prose = new Prose(data, view);
const list = new List(data, view);
const overview = new Overview(data, view, setFilter);
list.update(data.findings.keys());

// Moving

function select(index: number, reveal = true): void {
  const before = current;
  current = index;
  prose.update([before, index].filter((each) => each >= 0));
  drawCard();
  // After the card has its height, which leaves the list the rest.
  list.select(index);
  if (reveal) prose.markOf(index)?.scrollIntoView({block: 'center'});
  keep();
}

function drawCard(): void {
  const shown = visible.filter(Boolean).length;
  const position = visible.slice(0, current + 1).filter(Boolean).length;
  card.draw(`${position} of ${shown}`, alike().length);
}

/** The next finding that passes the filters, from `from` on in this direction; undefined at the end. */
function nextVisible(from: number, step: 1 | -1, wanted: (index: number) => boolean = () => true): number | undefined {
  for (let index = from + step; index >= 0 && index < data.findings.length; index += step)
    if (visible[index] && wanted(index)) return index;
  return undefined;
}

function move(step: 1 | -1): void {
  const index = nextVisible(current, step);
  if (index === undefined) {
    say(step > 0 ? 'This is the last finding.' : 'This is the first finding.');
    return;
  }
  withFocus(() => select(index));
  announce();
}

/** Where the focus is on the mark or the item of the current finding, it goes on to the next one. */
function withFocus(change: () => void): void {
  const active = document.activeElement;
  const inProse = active instanceof HTMLElement && active.closest('#prose .mark') !== null;
  const inList = active instanceof HTMLElement && active.closest('#list') !== null;
  const inSuggestions = active instanceof HTMLElement && active.closest('#suggestions') !== null;
  change();
  if (inProse) prose.markOf(current)?.focus({preventScroll: true});
  else if (inList) list.buttonOf(current)?.focus({preventScroll: true});
  else if (inSuggestions) byId('accept').focus();
}

// Deciding

/** Decide about findings as one step, then go on to the next open one. */
function decide(choices: readonly Choice[], sentence: (done: readonly number[]) => string): void {
  const done = decisions.decide(current, choices);
  if (done.length === 0) {
    say('Another accepted repair has changed this place: undo that one first.');
    return;
  }
  redraw(done);
  withFocus(() => select(nextOpen() ?? current));
  say(sentence(done));
}

/** The next open finding, from the beginning again where none follows. */
function nextOpen(): number | undefined {
  const isOpen = (index: number) => stateOf(decisions, index) === 'open';
  return nextVisible(current, 1, isOpen) ?? nextVisible(-1, 1, isOpen);
}

function redraw(indexes: readonly number[]): void {
  visible = passing(data, texts, decisions, filter);
  if (filter.state !== 'all') list.filter();
  prose.update(indexes);
  list.update(indexes);
  overview.update(indexes);
}

function decideCurrent(verdict: Verdict, sentence: string): void {
  if (current >= 0) decide([[current, verdict]], () => sentence);
}

function accept(suggestion: number): void {
  const known = data.findings[current]?.finding.suggestions.length ?? 0;
  if (suggestion < known) decideCurrent({kind: 'accepted', suggestion}, 'Accepted.');
  else if (known === 0) say('There is no suggestion here: write your own words, or reject it.');
  else say(`There is no suggestion ${suggestion + 1}.`);
}

function reject(): void {
  decideCurrent({kind: 'rejected'}, 'Kept as it is.');
}

/** The same words of the same rule stay everywhere. */
function ignore(): void {
  const finding = data.findings[current]?.finding;
  if (!finding) return;
  const same = [...data.findings.keys()].filter((index) => {
    const other = data.findings[index]?.finding;
    return index === current || (other && stateOf(decisions, index) === 'open' && sameWording(finding, other));
  });
  decide(
    same.map((index) => [index, {kind: 'ignored'}]),
    (done) =>
      done.length > 1 ? `Ignored, here and in ${counted(done.length - 1, 'other place')}.` : 'Ignored always.',
  );
}

function useOwn(): void {
  const finding = data.findings[current]?.finding;
  const source = data.files[decisions.fileOf(current)]?.source ?? '';
  if (!finding) return;
  const {start, end} = editableRange(finding);
  const typed = byId<HTMLTextAreaElement>('own-text').value;
  const edits = typed.trim() === '' ? [] : ownEdits(source, start, end, typed);
  closeOwn();
  if (edits.length === 0) {
    say('Nothing was changed.');
    return;
  }
  decideCurrent({kind: 'edited', edits}, 'Your words are in.');
}

function closeOwn(): void {
  card.closeOwn();
  byId('write').focus();
}

function undo(): void {
  const step = decisions.undo();
  if (!step) {
    say('There is nothing to undo.');
    return;
  }
  redraw(step.indexes);
  withFocus(() => select(step.at));
  say(`Undone${step.indexes.length > 1 ? `: ${counted(step.indexes.length, 'decision')}` : ''}.`);
}

/** The open findings of the current one's rule that pass the filters and have a suggestion. */
function alike(): number[] {
  const rule = data.findings[current]?.finding.rule;
  return acceptable((index) => data.findings[index]?.finding.rule === rule);
}

function acceptable(wanted: (index: number) => boolean): number[] {
  return [...data.findings.keys()].filter(
    (index) =>
      visible[index] &&
      wanted(index) &&
      stateOf(decisions, index) === 'open' &&
      (data.findings[index]?.finding.suggestions.length ?? 0) > 0,
  );
}

function acceptMany(title: string, findings: readonly number[]): void {
  if (findings.length === 0) {
    say('None of this kind is open.');
    return;
  }
  previewBulk(data, title, findings, (ticked) =>
    decide(
      ticked.map((index) => [index, {kind: 'accepted', suggestion: 0}]),
      (done) => `Accepted ${counted(done.length, 'repair')}.`,
    ),
  );
}

function acceptKind(): void {
  acceptMany(`Accept all of “${data.findings[current]?.finding.rule ?? ''}”`, alike());
}

function acceptSure(): void {
  const sure = acceptable((index) => data.findings[index]?.finding.suggestions[0]?.safety === 'safe');
  acceptMany('Accept the sure repairs', sure);
}

// Filtering

function setFilter(part: Partial<Filter>): void {
  filter = {...filter, ...part};
  visible = passing(data, texts, decisions, filter);
  list.filter();
  overview.filter(filter);
  prose.updateAll();
  byId('clear-filters').hidden = filter.rule === undefined && filter.chapter === undefined;
  const index = visible[current] ? current : (nextVisible(current, 1) ?? nextVisible(-1, 1));
  if (index !== undefined) select(index);
  else drawCard();
  say(`${counted(visible.filter(Boolean).length, 'finding')} shown.`);
}

let searching: ReturnType<typeof setTimeout> | undefined;

function search(): void {
  clearTimeout(searching);
  searching = setTimeout(() => setFilter({words: byId<HTMLInputElement>('search').value}), 120);
}

// Telling

let fading: ReturnType<typeof setTimeout> | undefined;

/** Tell what was done, and read out the finding that is current now. */
function say(sentence: string): void {
  byId('status').textContent = current >= 0 ? `${sentence} ${announcement(data, view)}` : sentence;
  const toast = byId('toast');
  toast.textContent = sentence;
  toast.classList.add('shown');
  clearTimeout(fading);
  fading = setTimeout(() => toast.classList.remove('shown'), 1800);
}

function announce(): void {
  byId('status').textContent = announcement(data, view);
}

// Keeping

let keeping: ReturnType<typeof setTimeout> | undefined;

function keep(): void {
  clearTimeout(keeping);
  keeping = setTimeout(keepNow, 150);
}

function keepNow(): void {
  clearTimeout(keeping);
  store(data.id, {...decisions.toJSON(), current});
}

// Colours

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  byId('theme').textContent = {system: '◐', light: '☀', dark: '☾'}[theme];
  byId('theme').setAttribute('aria-label', `Colours: ${theme === 'system' ? 'as the system' : theme}`);
  store('theme', theme);
}

function nextTheme(): void {
  const at = THEMES.indexOf((document.documentElement.dataset.theme as Theme | undefined) ?? 'system');
  setTheme(THEMES[(at + 1) % THEMES.length] as Theme);
}

// Panels of a narrow screen

function togglePanel(id: 'overview' | 'list-panel', button: string, open?: boolean): void {
  const isOpen = byId(id).classList.toggle('open', open);
  byId(button).setAttribute('aria-expanded', String(isOpen));
}

/** The list lies over all else there, so the focus goes into it. */
function openList(): void {
  togglePanel('list-panel', 'toggle-list', true);
  (list.buttonOf(current) ?? byId('close-list')).focus();
}

function closeList(): void {
  if (!byId('list-panel').classList.contains('open')) return;
  togglePanel('list-panel', 'toggle-list', false);
  byId('toggle-list').focus();
}

// Keys and buttons

const KEYS: Readonly<Record<string, () => void>> = {
  j: () => move(1),
  k: () => move(-1),
  a: () => accept(0),
  r: reject,
  i: ignore,
  u: undo,
  e: () => card.openOwn(),
  A: acceptKind,
  '/': () => byId('search').focus(),
  '?': () => byId<HTMLDialogElement>('help').showModal(),
};

function onKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.key === 'Escape') {
    closeList();
    if (target.id === 'search') target.blur();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !keysOn) return;
  if (target.closest('dialog, textarea, select, input:not([type=checkbox], [type=radio])')) return;
  const command = KEYS[event.key] ?? (/^[1-9]$/.test(event.key) ? () => accept(Number(event.key) - 1) : undefined);
  if (!command) return;
  event.preventDefault();
  command();
}

const CLICKS: Readonly<Record<string, () => void>> = {
  previous: () => move(-1),
  next: () => move(1),
  accept: () => accept(0),
  reject,
  ignore,
  undo,
  write: () => card.openOwn(),
  'own-use': useOwn,
  'own-cancel': closeOwn,
  'accept-kind': acceptKind,
  'accept-sure': acceptSure,
  'clear-filters': () => setFilter({rule: undefined, chapter: undefined}),
  'open-figures': () => byId<HTMLDialogElement>('figures').showModal(),
  'open-help': () => byId<HTMLDialogElement>('help').showModal(),
  'open-export': () => openExport(data, decisions),
  theme: nextTheme,
  'toggle-overview': () => togglePanel('overview', 'toggle-overview'),
  'toggle-list': openList,
  'close-list': closeList,
};

function selectFrom(event: Event): void {
  const target = (event.target as HTMLElement).closest<HTMLElement>('[data-finding]');
  if (!target) return;
  const isMark = target.classList.contains('mark');
  closeList();
  select(Number(target.dataset.finding), !isMark);
  if (isMark) prose.markOf(current)?.focus({preventScroll: true});
  announce();
}

for (const [id, command] of Object.entries(CLICKS)) byId(id).addEventListener('click', command);
for (const id of ['prose', 'list']) byId(id).addEventListener('click', selectFrom);
byId('prose').addEventListener('keydown', (event) => {
  const isMark = (event.target as HTMLElement).classList.contains('mark');
  if (!isMark || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  byId('accept').focus();
});
byId('own-text').addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeOwn();
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  useOwn();
});
document.addEventListener('keydown', onKey);
byId('search').addEventListener('input', search);
byId('group').addEventListener('change', () => {
  list.group(byId<HTMLSelectElement>('group').value as Grouping);
  list.select(current);
});
for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=state]'))
  radio.addEventListener('change', () => setFilter({state: radio.value as StateFilter}));
for (const button of document.querySelectorAll('dialog .close'))
  button.addEventListener('click', () => button.closest('dialog')?.close());
for (const dialog of document.querySelectorAll('dialog'))
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

const inline = byId<HTMLInputElement>('inline');
inline.checked = showsAll;
inline.addEventListener('change', () => {
  showsAll = inline.checked;
  store('inline', showsAll);
  prose.updateAll();
});
const keys = byId<HTMLInputElement>('keys-on');
keys.checked = keysOn;
keys.addEventListener('change', () => {
  keysOn = keys.checked;
  store('keys', keysOn);
});
addEventListener('pagehide', keepNow);

setTheme(load<Theme>('theme') ?? 'system');
if (current >= 0) select(current, saved !== undefined);
else drawCard();
