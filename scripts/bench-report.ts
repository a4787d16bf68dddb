/**
 * Measure the report page in Chromium: `npm run bench:report`.
 *
 * Prints how long the page takes to open and to answer a key, from the key to the next painted frame.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {readManuscript} from '../src/manuscript.js';
import {html, readAssets} from '../src/outputs/html/html.js';
import {summarise} from '../src/report.js';
import type {Finding} from '../src/types.js';
import {launchChromium} from '../test/chromium.js';
import {cleanSamples, readSample} from './bench/samples.js';

const KEYS = [...'ajkaruja2rjaiukaajr'];
const ROUNDS = 6;

/** A chapter of so many words with a finding in every n-th of them. */
function reportPage(words: number, findings: number): string {
  const paragraphs = cleanSamples().flatMap((path) => readSample(path).split(/\n{2,}/));
  let source = '';
  for (let i = 0, have = 0; have < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length] as string;
    source += `${paragraph.replace(/\n/g, ' ')}\n\n`;
    have += paragraph.match(/\S+/g)?.length ?? 0;
  }
  const manuscript = readManuscript('chapter.txt', source);
  const places = [...source.matchAll(/\p{L}+/gu)];
  const step = places.length / findings;
  const found = Array.from({length: findings}, (_, i) => finding(places[Math.floor(i * step)] as RegExpExecArray, i));
  const file = {path: 'chapter.txt', format: 'text', words, findings: found};
  const chapter = {manuscript, sha256: '0'.repeat(64), encoding: 'utf-8' as const, bom: false};
  return html({version: 1, files: [file], summary: summarise([file])}, [chapter], readAssets());
}

function finding({0: word, index}: RegExpExecArray, number: number): Finding {
  const position = (offset: number) => ({line: 1, column: 1, offset});
  const end = index + word.length;
  return {
    rule: `rule-${'abcdefghijklmnopqrst'[number % 20]}`,
    message: 'This word is another than the one meant here.',
    why: 'The two sound alike.',
    severity: number % 3 === 0 ? 'error' : 'warning',
    start: position(index),
    end: position(end),
    actual: word,
    suggestions: [`${word}s`, `un${word}`].map((text) => ({
      title: `write “${text}”`,
      safety: 'ask',
      edits: [{start: index, end, text}],
    })),
    confidence: 0.9,
    fingerprint: String(number).padStart(16, '0'),
  };
}

/** Milliseconds from each key to the frame after it. */
async function keyTimes(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, {times});
    addEventListener('keydown', ({timeStamp}) => {
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    });
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const key of KEYS) {
      await page.keyboard.press(key);
      await page.waitForTimeout(20);
    }
  }
  await page.waitForTimeout(200);
  return page.evaluate(() => (globalThis as unknown as {times: number[]}).times);
}

async function measure(browser: Browser, folder: string, words: number, findings: number): Promise<string> {
  const path = join(folder, `${findings}.html`);
  writeFileSync(path, reportPage(words, findings));
  const page = await browser.newPage();
  const begun = performance.now();
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const opened = performance.now() - begun;
  const times = (await keyTimes(page)).sort((a, b) => a - b);
  await page.close();
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0);
  const name = `${words.toLocaleString('en')} words, ${findings.toLocaleString('en')} findings`;
  return `| ${name} | ${opened.toFixed(0)} ms | ${at(0.5)} ms | ${at(0.95)} ms | ${at(1)} ms |`;
}

const folder = mkdtempSync(join(tmpdir(), 'bluepencil-bench-'));
const browser = await launchChromium();
try {
  const rows = [
    await measure(browser, folder, 7000, 600),
    await measure(browser, folder, 20_000, 2000),
    await measure(browser, folder, 130_000, 2000),
  ];
  const head = ['| report | opens in | a key: median | 95 % | slowest |', '|---|---:|---:|---:|---:|'];
  process.stdout.write(`${[...head, ...rows].join('\n')}\n`);
} finally {
  await browser.close();
  rmSync(folder, {recursive: true});
}
