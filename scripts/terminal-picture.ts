/**
 * Draw what a command prints to a colour terminal as an SVG.
 *
 *     FORCE_COLOR=1 COLUMNS=92 npx bluepencil check chapter.md | npx tsx scripts/terminal-picture.ts 'bluepencil check chapter.md' > picture.svg
 */
import {readFileSync} from 'node:fs';

interface Style {
  color?: string;
  bold?: boolean;
  dim?: boolean;
  strike?: boolean;
  underline?: boolean;
}

const CHARACTER = 8.43;
const LINE = 20;
const MARGIN = 20;
const TITLE = 34;
const COLORS: Record<string, string> = {31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 36: '#76e3ea'};

/** What an SGR code does to the style; `COLORS` has the others. */
const CODES: Record<string, Style> = {
  0: {},
  1: {bold: true},
  2: {dim: true},
  4: {underline: true},
  9: {strike: true},
};
const ENDS: Record<string, readonly (keyof Style)[]> = {
  22: ['bold', 'dim'],
  24: ['underline'],
  29: ['strike'],
  39: ['color'],
};

const [title = ''] = process.argv.slice(2);
const lines = readFileSync(0, 'utf8').trimEnd().split('\n');
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
const ESCAPE = /\u001b\[([\d;]*)m/;
const columns = Math.max(...lines.map((line) => line.replace(new RegExp(ESCAPE, 'g'), '').length), title.length + 10);
const width = Math.ceil(columns * CHARACTER + 2 * MARGIN);
const height = TITLE + lines.length * LINE + MARGIN;

let style: Style = {};
const rows = lines.map((line, i) => `<text x="${MARGIN}" y="${TITLE + (i + 1) * LINE - 4}">${spans(line)}</text>`);

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>text{font:14px ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e6edf3;white-space:pre}</style>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<circle cx="20" cy="17" r="6" fill="#ff5f57"/><circle cx="40" cy="17" r="6" fill="#febc2e"/><circle cx="60" cy="17" r="6" fill="#28c840"/>
<text x="84" y="22" style="fill:#8b949e">$ ${escaped(title)}</text>
${rows.join('\n')}
</svg>
`);

/** The pieces of a line with their styles, each at its own column so that any monospaced font lines up. */
function spans(line: string): string {
  let out = '';
  let column = 0;
  for (const [i, piece] of line.split(ESCAPE).entries()) {
    if (i % 2 === 1) {
      for (const code of piece.split(';')) apply(code);
    } else if (piece !== '') {
      const x = (MARGIN + column * CHARACTER).toFixed(1);
      out += `<tspan x="${x}" textLength="${(piece.length * CHARACTER).toFixed(1)}"${attributes()}>${escaped(piece)}</tspan>`;
      column += piece.length;
    }
  }
  return out;
}

function apply(code: string): void {
  if (code === '0' || code === '') style = {};
  for (const key of ENDS[code] ?? []) delete style[key];
  style = {...style, ...CODES[code], ...(COLORS[code] ? {color: COLORS[code]} : {})};
}

function attributes(): string {
  const css = [
    style.color && `fill:${style.color}`,
    style.dim && 'fill:#8b949e',
    style.bold && 'font-weight:700',
    (style.strike || style.underline) && `text-decoration:${style.strike ? 'line-through' : 'underline'}`,
  ].filter((each) => each);
  return css.length > 0 ? ` style="${css.join(';')}"` : '';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
