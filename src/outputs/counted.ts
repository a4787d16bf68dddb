/** `1,200`. Not by `toLocaleString`, whose tables take as long to read as a short check. */
export function whole(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 finding`, `1,200 findings`. */
export function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}
