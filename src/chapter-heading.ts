const HEADING = /^(?:chapter|part|book|prologue|epilogue|interlude)\b|^\d+\s*[:.]\s*\S/i;
const LONGEST = 70;

/** A short line such as `Chapter 3` or `4: The Well`, and no sentence. */
export function isChapterHeading(line: string): boolean {
  return line.length <= LONGEST && HEADING.test(line) && !/[,;”"]$|\w\.$/.test(line);
}
