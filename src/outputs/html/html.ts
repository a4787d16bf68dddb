import {createHash} from 'node:crypto';
import type {TrendPoint} from '../../rates.js';
import {readBuilt} from '../../rule-data.js';
import type {Report} from '../../types.js';
import {pageData, type ReportChapter} from './data.js';
import {escapeHtml} from './escape-html.js';
import {figures} from './figures.js';
import {frame} from './frame.js';
import type {PageData} from './page-data.js';

/** The script and the style of the page, as the build has bundled them from `page/`. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

export function readAssets(): PageAssets {
  const read = (name: string) => readBuilt(`page/${name}`).toString('utf8');
  return {script: read('page.js'), style: read('page.css')};
}

/**
 * The fix report: one page that needs nothing else. Its Content-Security-Policy lets its own script and style run and
 * nothing be loaded or sent; what the author wrote is data in it, never markup.
 */
export function html(
  report: Report,
  chapters: readonly ReportChapter[],
  {script, style}: PageAssets,
  history: readonly TrendPoint[] = [],
): string {
  const data = pageData(report, chapters);
  const title = escapeHtml(titleOf(data));
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="bluepencil">
<title>${title} · bluepencil</title>
<style>${style}</style>
</head>
<body>
${frame(title, figures(report.files, history))}
<script type="application/json" id="data">${embedded(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function titleOf({chapters, files}: PageData): string {
  const [first] = files;
  if (files.length > 1) return `${files.length} chapters`;
  return chapters.length === 1 ? (chapters[0]?.title ?? '') : (first?.path.split('/').at(-1) ?? '');
}

function hash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** JSON that no parser of HTML can take for the end of its element. */
function embedded(data: PageData): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
