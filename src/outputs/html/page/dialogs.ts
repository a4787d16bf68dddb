import {counted} from '../../counted.js';
import type {PageData} from '../page-data.js';
import type {Decisions} from './decisions.js';
import {byId, changeNodes, el} from './dom.js';
import {correctedFile, decisionsFile, patch} from './exports.js';
import {stateOf} from './filters.js';
import {type Piece, piecesOf, readingOf, repairedReading} from './pieces.js';
import {textNodes} from './prose.js';

/** Characters of the text shown before and after a repair in the preview. */
const AROUND = 50;

/** Show what would be accepted; `accept` gets what is still ticked. */
export function previewBulk(
  data: PageData,
  title: string,
  findings: readonly number[],
  accept: (findings: number[]) => void,
): void {
  byId('bulk-title').textContent = title;
  const boxes = new Map<number, HTMLInputElement>();
  const button = byId<HTMLButtonElement>('bulk-accept');
  const ticked = () => findings.filter((index) => boxes.get(index)?.checked);
  const tell = () => {
    button.textContent = `Accept ${ticked().length}`;
    button.disabled = ticked().length === 0;
  };
  const items = findings.map((index) => {
    const box = el('input', {type: 'checkbox', checked: ''});
    box.addEventListener('change', tell);
    boxes.set(index, box);
    return el('li', {}, el('label', {}, box, el('span', {}, ...excerpt(data, index))));
  });
  byId('bulk-list').replaceChildren(...items);
  tell();
  button.onclick = () => {
    byId<HTMLDialogElement>('bulk').close();
    accept(ticked());
  };
  byId<HTMLDialogElement>('bulk').showModal();
  button.focus();
}

/** The words around a finding with its first suggestion made. */
function excerpt(data: PageData, index: number): Node[] {
  const page = data.findings[index] as PageData['findings'][number];
  const {runs = [], chapter = 0} = data.paragraphs[page.paragraph] ?? {};
  const source = data.files[data.chapters[chapter]?.file ?? 0]?.source ?? '';
  const pieces = piecesOf(source, [{index, finding: page.finding, verdict: undefined}]);
  const first = pieces[0] as Piece;
  const last = pieces.at(-1) as Piece;
  const begin = runs[0]?.start ?? 0;
  const end = runs.at(-1)?.end ?? last.end;
  const from = wordStart(source, first.start - AROUND, begin);
  const to = wordEnd(source, last.end + AROUND, end);
  const nodes: Node[] = [document.createTextNode(from > begin ? '… ' : '')];
  let at = from;
  for (const piece of pieces) {
    nodes.push(...textNodes(readingOf(source, runs, at, piece.start)));
    const before = textNodes(readingOf(source, runs, piece.start, piece.end));
    nodes.push(...changeNodes(before, textNodes(repairedReading(source, runs, piece))));
    at = piece.end;
  }
  nodes.push(...textNodes(readingOf(source, runs, at, to)));
  nodes.push(document.createTextNode(to < end ? ' …' : ''));
  return nodes;
}

function wordStart(source: string, at: number, least: number): number {
  let start = Math.max(at, least);
  while (start > least && !/\s/.test(source.charAt(start - 1))) start--;
  return start;
}

function wordEnd(source: string, at: number, most: number): number {
  let end = Math.min(at, most);
  while (end < most && !/\s/.test(source.charAt(end))) end++;
  return end;
}

/** Offer what was decided as files. */
export function openExport(data: PageData, decisions: Decisions): void {
  const counts = {open: 0, accepted: 0, kept: 0};
  for (const index of data.findings.keys()) counts[stateOf(decisions, index)]++;
  byId('export-summary').textContent =
    `${counts.accepted} accepted, ${counts.kept} kept as they are, ${counts.open} still open.`;
  const changed = data.files.flatMap(({path}, index) => (decisions.editsOf(index).length > 0 ? [{path, index}] : []));
  byId('export-files').replaceChildren(
    ...changed.map(({path, index}) => {
      const name = path.split(/[\\/]/).at(-1) ?? path;
      const button = el('button', {type: 'button'}, name);
      button.addEventListener('click', () => download(name, correctedFile(data, decisions, index)));
      return button;
    }),
  );
  if (changed.length === 0) byId('export-files').append(el('p', {}, 'Accept a repair first.'));
  const foreign = changed.filter(({index}) => data.files[index]?.encoding !== 'utf-8');
  byId('export-note').textContent = foreign
    .map(
      ({path, index}) =>
        `${path} is ${data.files[index]?.encoding}, its download is UTF-8; bluepencil apply keeps the encoding.`,
    )
    .join(' ');
  byId<HTMLButtonElement>('export-patch').disabled = changed.length === 0;
  byId<HTMLButtonElement>('export-decisions').disabled = counts.accepted + counts.kept === 0;
  byId('export-patch').onclick = () => download('fixes.patch', patch(data, decisions));
  byId('export-decisions').onclick = () =>
    download('decisions.json', `${JSON.stringify(decisionsFile(data, decisions), null, 2)}\n`);
  byId('export-title').textContent = `Export ${counted(counts.accepted + counts.kept, 'decision')}`;
  byId<HTMLDialogElement>('export').showModal();
}

function download(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], {type: 'application/octet-stream'}));
  const link = el('a', {href: url, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
