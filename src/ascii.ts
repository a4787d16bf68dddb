/**
 * JavaScript or JSON in ASCII: in strings, templates and patterns, where alone there are other characters, `\u201c` means what the
 * character does.
 */
export function ascii(code: string): string {
  // A backslash before it means nothing, save where it is one of a pair.
  return code.replace(/(\\*)([^\x20-\x7e\n\t])/g, (_, slashes: string, char: string) => {
    return `${slashes.slice(slashes.length % 2)}\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
