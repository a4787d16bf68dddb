/** The key of a wording: the same words in another place have the same one. */
export function wordingKey(rule: string, actual: string): string {
  return `${rule}\u0000${evenedOut(actual.trim())}`;
}

/** Text with case, space and quotes evened out. */
export function evenedOut(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}
