const STRAIGHT: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
};

/**
 * The prose with curly quotes straightened and a lone lower-case `i` raised: what taggers and patterns read.
 * It has the length of the prose, so that every offset holds in both.
 */
export function plainText(text: string): string {
  return text
    .replace(/[’‘“”\u00a0]/g, (mark) => STRAIGHT[mark] as string)
    .replace(/(?<![\p{L}\p{N}'.-])i(?=(?:'(?:m|ve|ll|d))?(?![\p{L}\p{N}'-]|\.\p{L}))/gu, 'I');
}
