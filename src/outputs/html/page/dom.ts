type Child = Node | string;

/** An element with attributes and children. Text goes in as text, never as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The element of the page's frame with this id. */
export function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new TypeError(`the page has no #${id}`);
  return element as T;
}

/** Words struck out and what stands instead; either may be missing. Read out as `their becomes there`. */
export function changeNodes(before: readonly Node[], after: readonly Node[]): Node[] {
  const struck = before.length > 0 ? [el('del', {}, ...before)] : [];
  if (after.length === 0) return [...struck, el('span', {class: 'sr'}, ' (delete)')];
  const between = before.length > 0 ? ' becomes ' : 'insert ';
  return [...struck, el('span', {class: 'sr'}, between), el('ins', {}, ...after)];
}
