/** `1,200`. */
export function whole(count: number): string {
  return count.toLocaleString('en');
}

/** `1 finding`, `1,200 findings`. */
export function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}
