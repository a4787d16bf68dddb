import type {PageData} from '../page-data.js';
import type {Decisions} from './decisions.js';
import {byId, counted, el} from './dom.js';
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
}

/** The words around a finding with its first suggestion made. */
function excerpt(data: PageData, index: number): Node[] {
  const page = data.findings[index] as PageData['findings'][number];
  const {runs = [], chapter = 0} = data.paragraphs[page.paragraph] ?? {};
  const source = data.files[data.chapters[chapter]?.file ?? 0]?.source ?? '';
  const pieces = piecesOf(source, [{index, finding: page.finding, verdict: undefined}]);
  const first = pieces[0] as Piece;
  const last = pieces.at(-1) as Piece;
  const from = Math.max(runs[0]?.start ?? 0, first.start - AROUND);
  const to = Math.min(runs.at(-1)?.end ?? last.end, last.end + AROUND);
  const nodes: Node[] = [document.createTextNode(from > (runs[0]?.start ?? 0) ? '…' : '')];
  let at = from;
  for (const piece of pieces) {
    nodes.push(...textNodes(readingOf(source, runs, at, piece.start)));
    nodes.push(el('del', {}, ...textNodes(readingOf(source, runs, piece.start, piece.end))));
    nodes.push(el('ins', {}, ...textNodes(repairedReading(source, runs, piece))));
    at = piece.end;
  }
  nodes.push(...textNodes(readingOf(source, runs, at, to)));
  nodes.push(document.createTextNode(to < (runs.at(-1)?.end ?? 0) ? '…' : ''));
  return nodes;
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
