import type {Measure} from './thresholds.js';

type Measures = ReadonlyMap<string, Measure>;

/** One ordered pair a line, those that ship off included. */
export function table(measures: Measures): string {
  const head =
    'written,meant,uses_written,uses_meant,likely_from,sure_from,safe_from,precision,precision_in_draft,recall,recall_sure';
  const rows = [...measures].map(([pair, {thresholds, precision, draftPrecision, recall, sureRecall, uses}]) => {
    const levels = thresholds
      ? thresholds.map((level) => (level >= 99 ? 'off' : level.toFixed(1)))
      : ['off', 'off', 'off'];
    const figures = thresholds
      ? [precision, draftPrecision, recall, sureRecall].map((figure) => figure.toFixed(3))
      : ['', '', '', ''];
    return [...pair.split('>'), ...uses, ...levels, ...figures].join(',');
  });
  return `${[head, ...rows].join('\n')}\n`;
}

/** The page for people: how it was measured, the plot, the pairs that are on and those that are off. */
export function docsPage(measures: Measures, source: string): string {
  const all = [...measures];
  const on = all.filter(([, {thresholds}]) => thresholds).sort(byUses);
  const off = all.filter(([, {thresholds}]) => !thresholds);
  return `# Confusion sets

The rule \`homophone\` finds words written for each other (\`their\` and \`they're\`). The sets are in
[\`rules/confusion/sets.txt\`](../rules/confusion/sets.txt); one classifier a set weighs the words around each place.
They were learned from ${source}.

This page is written by the training script:

    npx tsx scripts/train/confusion.ts FOLDER

FOLDER holds correct prose as plain texts named \`author_title.txt\`, paragraphs separated by blank lines. To add a set,
add a line to \`sets.txt\`, train, and commit what the script wrote. It takes a quarter of an hour; the same texts give the same bytes.

The sets of common words have a table of weights of their own (\`common.bin\`): in one table the many rare ones blurred them. To
what the classifier says a place is added how often the word goes with the words beside it (naive Bayes over the counts of
pairs, \`src/analysis/pair-evidence.ts\`), which a classifier that learns from its errors alone gives too little weight.

## How the figures were measured

The authors were dealt out into four parts; each part was judged by weights learned from the other three, half of the
places in text with a draft's faults (words taken for each other, commas left out or in place of full stops). A slip is
simulated: features leave the place's own word out, so a right place of the word meant is also what a slip looks like.

- **Precision** is measured as is usual for confusion sets: each place once as printed and once with the word swapped. A
  pair below 0.97 is off.
- **Precision in a draft** assumes that a draft has 6 in 100 uses wrong for the pairs that are confused most, 15 in 1,000
  for the others, 75 in 10,000 for words such as \`to\` and \`of\`, and 2 in 1,000 for slips of the hand. The thresholds have the most hits less false alarms at
  these shares; a false alarm costs three hits, above the sure threshold eight.
- While checking, the thresholds rise in a text with few sure findings and fall in one with many, and fall for a pair that
  the author has surely confused twice.

Findings from the sure threshold on are errors, the others warnings. The full table is
[\`table.csv\`](../rules/confusion/table.csv).

![Precision against recall, one dot a pair](confusion-sets.svg)

## Pairs that are on (${on.length})

| written | meant | uses of the word meant | precision | in a draft | recall | recall of sure ones |
|---|---|---:|---:|---:|---:|---:|
${on.map(row).join('\n')}

## Pairs that are off (${off.length})

Context alone does not decide these often enough, or the training text has too few of them.

${off.map(([pair]) => pair.replace('>', ' for ')).join(', ')}
`;
}

function byUses([a, left]: [string, Measure], [b, right]: [string, Measure]): number {
  return right.uses[1] - left.uses[1] || (a < b ? -1 : 1);
}

function row([pair, {precision, draftPrecision, recall, sureRecall, uses}]: [string, Measure]): string {
  const [written, meant] = pair.split('>');
  return `| ${written} | ${meant} | ${uses[1]} | ${precision.toFixed(3)} | ${draftPrecision.toFixed(2)} | ${recall.toFixed(2)} | ${sureRecall.toFixed(2)} |`;
}

const SIZE = {width: 720, height: 420, left: 60, top: 20, right: 20, bottom: 50};
const LOWEST = 0.96;

/** Precision against recall: a dot for each pair that is on, the larger the more often the word meant is used. */
export function plot(measures: Measures): string {
  const x = (recall: number) => SIZE.left + recall * (SIZE.width - SIZE.left - SIZE.right);
  const y = (precision: number) => SIZE.top + ((1 - precision) / (1 - LOWEST)) * (SIZE.height - SIZE.top - SIZE.bottom);
  const dots = [...measures].flatMap(([pair, {thresholds, precision, recall, uses}]) => {
    if (!thresholds) return [];
    const radius = (1.5 + Math.log10(1 + uses[1])).toFixed(1);
    const title = `${pair.replace('>', ' for ')}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(2)}`;
    return [
      `<circle cx="${x(recall).toFixed(1)}" cy="${y(precision).toFixed(1)}" r="${radius}"><title>${title}</title></circle>`,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12">
<title>Precision against recall of the pairs that are on</title>
<rect width="100%" height="100%" fill="#fff"/>
<g stroke="#ddd" fill="#444" stroke-width="1">
${[0, 0.2, 0.4, 0.6, 0.8, 1].map((tick) => across(x(tick), tick)).join('\n')}
${[0.96, 0.97, 0.98, 0.99, 1].map((tick) => upward(y(tick), tick)).join('\n')}
</g>
<text x="${SIZE.width / 2}" y="${SIZE.height - 10}" text-anchor="middle">recall</text>
<text x="16" y="${SIZE.height / 2}" text-anchor="middle" transform="rotate(-90 16 ${SIZE.height / 2})">precision</text>
<g fill="#1f6feb" fill-opacity="0.45">
${dots.join('\n')}
</g>
</svg>
`;
}

function across(x: number, tick: number): string {
  const foot = SIZE.height - SIZE.bottom;
  return `<path d="M${x} ${SIZE.top}V${foot}"/><text x="${x}" y="${foot + 18}" text-anchor="middle" stroke="none">${tick.toFixed(1)}</text>`;
}

function upward(y: number, tick: number): string {
  const at = y.toFixed(1);
  return `<path d="M${SIZE.left} ${at}H${SIZE.width - SIZE.right}"/><text x="${SIZE.left - 8}" y="${(y + 4).toFixed(1)}" text-anchor="end" stroke="none">${tick.toFixed(2)}</text>`;
}
