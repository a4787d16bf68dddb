import type {Nodes, Root} from 'nlcst';
import type {Point, Position} from 'unist';

/** Parts are parsed one at a time: the parser's time grows with the square of a text's length. */
const PART_LENGTH = 16_000;

/**
 * Parse a long text in parts that end between paragraphs; the tree is that of the whole.
 *
 * @param parse
 *   Makes a tree of a text, as `retext-english` does.
 */
export function parseInParts(text: string, parse: (part: string) => Root): Root {
  const root: Root = {type: 'RootNode', children: []};
  let from: Point & {offset: number} = {line: 1, column: 1, offset: 0};
  for (const part of parts(text)) {
    const tree = parse(part);
    for (const child of tree.children) {
      if (from.offset > 0) shift(child, from);
      root.children.push(child);
    }
    from = {line: from.line + (part.match(/\n/g)?.length ?? 0), column: 1, offset: from.offset + part.length};
  }
  root.position = {start: {line: 1, column: 1, offset: 0}, end: endOf(text, from.line)};
  return root;
}

function* parts(text: string): Iterable<string> {
  let at = 0;
  while (at < text.length) {
    const gap = text.indexOf('\n\n', at + PART_LENGTH);
    const end = gap < 0 ? text.length : gap + 2;
    yield text.slice(at, end);
    at = end;
  }
}

/** Points may be shared between nodes, so each node gets new ones. */
function shift(node: Nodes, from: {readonly line: number; readonly offset: number}): void {
  const {position} = node;
  if (position) node.position = {start: shifted(position.start, from), end: shifted(position.end, from)} as Position;
  if ('children' in node) for (const child of node.children) shift(child, from);
}

function shifted(point: Point, from: {readonly line: number; readonly offset: number}): Point {
  return {
    line: point.line + from.line - 1,
    column: point.column,
    offset: (point.offset ?? 0) + from.offset,
  };
}

function endOf(text: string, line: number): Point {
  return {line, column: text.length - text.lastIndexOf('\n'), offset: text.length};
}
