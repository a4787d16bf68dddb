import type {ParagraphContent, Root, Sentence, SentenceContent, Word} from 'nlcst';
import {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';
import type {Document} from './analysis/document.js';
import type {Token} from './analysis/tokens.js';

/** What a ready-made retext plugin says of a place: offsets in the prose. */
export interface RetextMessage {
  readonly start: number;
  readonly end: number;
  readonly actual: string;
  readonly expected: readonly string[];
}

/**
 * Run a ready-made retext plugin over the document; a rule of ours decides which of its messages hold.
 *
 * @param concerns
 *   Whether the plugin can say anything of this word and the one after it: the others are not walked, which saves most of the time.
 */
export function retextMessages(
  transform: (tree: Root, file: VFile) => undefined,
  document: Document,
  concerns: (word: Token) => boolean,
): readonly RetextMessage[] {
  const file = new VFile(document.text);
  transform(onlyNearWords(document, concerns), file);
  return file.messages.flatMap(toRetextMessage);
}

/**
 * The same, in reading order, for a plugin that judges each word by itself: it is shown each spelling once, which saves most of the
 * walk.
 */
export function retextMessagesOnWords(
  transform: (tree: Root, file: VFile) => undefined,
  document: Document,
): readonly RetextMessage[] {
  const words = wordsBySpelling(document);
  const children = [...words.values()].map(([first]) => first as Word);
  const file = new VFile(document.text);
  transform({type: 'RootNode', children: [{type: 'SentenceNode', children}]}, file);
  return file.messages
    .flatMap(toRetextMessage)
    .flatMap((message) => {
      const same = words.get(document.text.slice(message.start, message.end)) ?? [];
      return same.map((word) => ({...message, start: startOf(word), end: startOf(word) + message.end - message.start}));
    })
    .sort((one, other) => one.start - other.start);
}

function wordsBySpelling({tree, text}: Document): ReadonlyMap<string, Word[]> {
  const words = new Map<string, Word[]>();
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const node of paragraph.children.flatMap((child) => (child.type === 'SentenceNode' ? child.children : []))) {
      if (node.type !== 'WordNode') continue;
      const spelling = text.slice(startOf(node), node.position?.end.offset);
      const same = words.get(spelling);
      if (same) same.push(node);
      else words.set(spelling, [node]);
    }
  }
  return words;
}

function startOf({position}: Sentence | Word): number {
  return position?.start.offset ?? -1;
}

/** The tree without the sentences in which no word passes, and those without what stands between the words that pass. */
function onlyNearWords(document: Document, concerns: (word: Token) => boolean): Root {
  const starts = new Map<number, Set<number>>();
  for (const token of document.tokens) {
    if (token.kind !== 'word' || !concerns(token)) continue;
    const sentence = document.sentences[token.sentence]?.start ?? -1;
    const words = starts.get(sentence);
    if (words) words.add(token.start);
    else starts.set(sentence, new Set([token.start]));
  }
  const children = document.tree.children.map((paragraph) => {
    if (paragraph.type !== 'ParagraphNode') return paragraph;
    return {
      ...paragraph,
      children: paragraph.children.flatMap((node): ParagraphContent[] => {
        if (node.type !== 'SentenceNode') return [node];
        const words = starts.get(startOf(node));
        return words ? [{...node, children: nearWords(node.children, words)}] : [];
      }),
    };
  });
  return {...document.tree, children};
}

/** A sentence's first word, and each of the words that start at the offsets with what follows up to the next word. */
function nearWords(children: readonly SentenceContent[], starts: ReadonlySet<number>): SentenceContent[] {
  const near: SentenceContent[] = [];
  let isFirst = true;
  let isNear = false;
  for (const node of children) {
    const isWord = node.type === 'WordNode';
    if (isNear || (isWord && (isFirst || starts.has(startOf(node))))) near.push(node);
    if (isWord) {
      isFirst = false;
      isNear = starts.has(startOf(node));
    }
  }
  return near;
}

function toRetextMessage({place, actual, expected}: VFileMessage): RetextMessage[] {
  if (!place || !('start' in place) || actual === undefined || actual === null) return [];
  const {start, end} = place;
  if (start.offset === undefined || end.offset === undefined) return [];
  return [{start: start.offset, end: end.offset, actual, expected: expected ?? []}];
}
