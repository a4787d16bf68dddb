/** The report page in a real browser. Without one the tests are skipped, and it says so. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {html, readAssets} from '../src/outputs/html/html.js';
import type {FaultCounts, TrendPoint} from '../src/rates.js';
import {chromiumPath, launchChromium} from './chromium.js';
import {folderWith} from './folder.js';
import {reportOn} from './outputs/fixtures.js';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const CHAPTER = [
  '\ufeffChapter 1\r\n\r\n',
  'Then i ran.. and fell. “I dont know,” she said.\r\n\r\n',
  'He saw they’re lamp, and i saw it to.. “Deal.” he said.\r\n\r\n',
  'The end.. Later i wont be there.   \r\n',
].join('');

const SOURCE = 'Then thei ran and fel, as in a dreem, and sang alot. She run alot, and waved.\r\n';
/** Three versions; the last is not committed. */
const HISTORY: readonly TrendPoint[] = [
  {time: Date.UTC(2026, 0, 5) / 1000, commit: 'a'.repeat(40), files: [counts(100, {spelling: 4})]},
  {time: Date.UTC(2026, 1, 5) / 1000, commit: 'b'.repeat(40), files: [counts(200, {spelling: 4, 'joined-word': 2})]},
  {time: Date.UTC(2026, 2, 5) / 1000, files: [counts(16, {spelling: 3, 'joined-word': 2})]},
];
const FAULTS = [
  {rule: 'spelling', message: 'No word.', actual: 'thei', to: ['they', 'the']},
  {rule: 'spelling', message: 'No word.', actual: 'fel', to: ['fell', 'felt']},
  {rule: 'spelling', message: 'No word.', actual: 'dreem', to: ['dream']},
  {rule: 'joined-word', message: 'Two words.', actual: 'alot', to: ['a lot']},
  {rule: 'joined-word', message: 'Two words.', actual: 'alot', to: ['a lot'], after: 'run'},
];

function counts(words: number, byRule: Readonly<Record<string, number>>): FaultCounts {
  return {path: 'chapter.txt', words, byRule};
}

let browser: Browser;
let page: Page;
/** What the page has asked for and complained about. */
let requests: string[];
let complaints: string[];

function bluepencil(folder: string, ...args: string[]) {
  return spawnSync(process.execPath, [CLI, ...args], {cwd: folder, encoding: 'utf8'});
}

/** Write a report on these chapters in a folder of its own, and open it. */
async function open(files: Readonly<Record<string, string>>): Promise<void> {
  const folder = folderWith(files);
  const {stderr, status} = bluepencil(folder, 'report', '-o', 'report.html', '--', ...Object.keys(files));
  expect([status, stderr]).toEqual([0, expect.stringContaining('Wrote report.html')]);
  await visit(join(folder, 'report.html'));
}

/** Open a report on `SOURCE` with these faults. */
async function show(faults: Parameters<typeof reportOn>[1], options: BrowserContextOptions = {}): Promise<void> {
  const [report, {manuscripts}] = reportOn(SOURCE, faults);
  const chapters = [...manuscripts.values()].map((manuscript) => ({
    manuscript,
    sha256: '0'.repeat(64),
    encoding: 'utf-8' as const,
    bom: false,
  }));
  const folder = folderWith({'report.html': html(report, chapters, readAssets(), HISTORY)});
  await visit(join(folder, 'report.html'), options);
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<void> {
  // A note that fades out is no contrast to measure.
  page = await (await browser.newContext({reducedMotion: 'reduce', ...options})).newPage();
  requests = [];
  complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(path).href);
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The file that a button of the export dialog downloads. */
async function exported(button: string): Promise<Buffer> {
  await page.getByRole('button', {name: 'Export…'}).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#export').getByRole('button', {name: button, exact: true}).click(),
  ]);
  await page.locator('#export').getByRole('button', {name: 'Close'}).click();
  return readFileSync(await download.path());
}

/** The verdicts in the decisions file, each with the words it is about. */
async function verdicts(): Promise<string[]> {
  const {chapters} = JSON.parse((await exported('decisions.json')).toString('utf8'));
  return chapters[0].decisions.map(({text, verdict}: {text: string; verdict: string}) => `${text} ${verdict}`);
}

const progress = () => page.locator('#progress').textContent();

const name = 'the report in Chromium';
const missing = `${name} (SKIPPED: there is no Chromium here; install it, or name it with CHROMIUM=path)`;
if (chromiumPath === undefined) console.warn(`\n${missing}\n`);

describe.skipIf(chromiumPath === undefined)(chromiumPath === undefined ? missing : name, () => {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
    await page.context().close();
  });

  it('decides by keyboard: accept, reject, ignore always, undo', async () => {
    await show(FAULTS);
    expect(await progress()).toBe('5 findings');
    await press('a', 'r', 'a', 'i');
    expect(await progress()).toBe('5 of 5 findings decided');
    expect(await page.locator('#toast').textContent()).toBe('Ignored, here and in 1 other place.');
    expect(await verdicts()).toEqual([
      'thei accepted',
      'fel rejected',
      'dreem accepted',
      'alot ignored',
      'alot ignored',
    ]);
    await press('u', 'j', 'k', 'k', 'u');
    expect(await verdicts()).toEqual(['thei accepted', 'fel rejected']);
  });

  it('decides by mouse', async () => {
    await show(FAULTS);
    await page.getByRole('button', {name: 'Accept a', exact: true}).click();
    await page.locator('#list').getByText('dreem').click();
    await page.getByRole('button', {name: 'Reject r'}).click();
    expect(await verdicts()).toEqual(['thei accepted', 'dreem rejected']);
    await page.getByRole('button', {name: 'Undo u'}).click();
    await page.locator('#prose .mark').nth(1).click();
    await page.locator('#suggestions button').nth(1).click();
    expect((await exported('chapter.txt')).toString()).toBe(SOURCE.replace('thei', 'they').replace('fel,', 'felt,'));
  });

  it('takes another suggestion, and words of the author’s own', async () => {
    await show(FAULTS);
    await press('2', '2', 'e');
    await page.keyboard.type('a <b>dream</b>');
    await press('Enter');
    expect((await exported('chapter.txt')).toString()).toBe(
      SOURCE.replace('thei', 'the').replace('fel,', 'felt,').replace('dreem', 'a <b>dream</b>'),
    );
    expect(await page.locator('#prose b').count()).toBe(0);
  });

  it('exports the very bytes that apply writes', async () => {
    await open({'chapter.txt': CHAPTER});
    await press('a', 'a', 'r', 'a', 'a', 'a', 'i', 'a');
    const corrected = await exported('chapter.txt');
    const patch = await exported('fixes.patch');
    const decisions = await exported('decisions.json');
    const patched = folderWith({'chapter.txt': CHAPTER, 'fixes.patch': patch});
    expect(spawnSync('git', ['apply', 'fixes.patch'], {cwd: patched}).status).toBe(0);
    const applied = folderWith({'chapter.txt': CHAPTER, 'decisions.json': decisions});
    expect(bluepencil(applied, 'apply', 'decisions.json').status).toBe(0);
    const bytes = readFileSync(join(applied, 'chapter.txt'));
    expect(bytes.toString('utf8')).not.toBe(CHAPTER);
    expect(corrected.equals(bytes)).toBe(true);
    expect(readFileSync(join(patched, 'chapter.txt')).equals(bytes)).toBe(true);
  });

  it('exports a story as apply writes it, with all sure repairs accepted after a preview', async () => {
    const sample = (name: string) => readFileSync(new URL(`../samples/story/${name}`, import.meta.url), 'utf8');
    const names = ['01-the-drowned-bell.md', '02-under-the-bell.md', '03-the-captain.md'];
    const files = Object.fromEntries(names.map((name) => [name, sample(name)]));
    await open(files);
    await page.locator('#accept-sure').click();
    const preview = page.locator('#bulk');
    const count = await preview.locator('li').count();
    await preview.getByRole('checkbox').first().uncheck();
    await preview.getByRole('button', {name: `Accept ${count - 1}`}).click();
    expect(await progress()).toMatch(new RegExp(`^${count - 1} of `));
    await press('a', 'a', 'r', 'a');
    const decisions = await exported('decisions.json');
    const applied = folderWith({...files, 'decisions.json': decisions});
    expect(bluepencil(applied, 'apply', 'decisions.json').status).toBe(0);
    for (const name of names) {
      const bytes = readFileSync(join(applied, name));
      if (!bytes.equals(Buffer.from(files[name] ?? ''))) expect((await exported(name)).equals(bytes)).toBe(true);
    }
    await press('u', 'u', 'u', 'u', 'u');
    expect(await progress()).toMatch(/^\d+ findings$/);
  });

  it('accepts all of one kind after a preview', async () => {
    await show(FAULTS);
    await press('j', 'A');
    expect(await page.locator('#bulk li').allTextContents()).toEqual([
      'Then thei becomes they ran and fel, as in a dreem, and sang alot. She run …',
      'Then thei ran and fel becomes fell, as in a dreem, and sang alot. She run alot, and waved.',
      'Then thei ran and fel, as in a dreem becomes dream, and sang alot. She run alot, and waved.',
    ]);
    await page.locator('#bulk-accept').click();
    expect(await progress()).toBe('3 of 5 findings decided');
    await press('u');
    expect(await progress()).toBe('5 findings');
  });

  it('filters by rule, by state and by search', async () => {
    await show(FAULTS);
    await page.locator('#rules').getByText('joined-word').click();
    expect(await page.locator('#list-count').textContent()).toBe('2 of 5 findings');
    await press('j', 'a');
    await page.locator('#clear-filters').click();
    await page.getByRole('radio', {name: 'Open'}).check();
    expect(await page.locator('#list-count').textContent()).toBe('4 of 5 findings');
    await page.getByRole('radio', {name: 'All'}).check();
    await press('/');
    await page.keyboard.type('DREAM');
    await page.waitForFunction(() => document.querySelector('#list-count')?.textContent === '1 of 5 findings');
    await press('Escape', 'a');
    expect(await verdicts()).toEqual(['dreem accepted', 'alot accepted']);
  });

  it('keeps what was decided over a reload', async () => {
    await show(FAULTS);
    await press('a', 'r');
    await page.reload();
    expect(await progress()).toBe('2 of 5 findings decided');
    expect(await page.locator('#list [aria-current]').textContent()).toContain('dreem');
    await press('u');
    expect(await verdicts()).toEqual(['thei accepted']);
  });

  it('shows text that looks like markup or script as text', async () => {
    const hostile = [
      'Then i typed <script>window.hacked = 1</script> and <img src="x" onerror="window.hacked = 2"> there..',
      '</script><script>window.hacked = 3</script> <!-- i was here.. -->',
      '</style></title><svg onload=alert(1)> i said &lt;b&gt; &amp; `i` \u2028 \u2029',
    ];
    await open({'<img src=x onerror=hacked=5>.txt': `${hostile.join('\n\n')}\n`});
    for (const text of hostile) {
      const shown = await page.locator('#prose').textContent();
      for (const piece of text.split(/\bi\b|there\.\.|here\.\.|\s+/)) expect(shown).toContain(piece);
    }
    await press('a', 'a', 'A', 'Escape', '?');
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('#prose script, #prose img, #prose svg, #list img, h1 img').count()).toBe(0);
  });

  it('shows what cannot be done', async () => {
    await show(FAULTS.slice(0, 1));
    await press('u');
    expect(await page.locator('#toast').textContent()).toBe('There is nothing to undo.');
    await press('9');
    expect(await page.locator('#toast').textContent()).toBe('There is no suggestion 9.');
    await press('j');
    expect(await page.locator('#status').textContent()).toMatch(/^This is the last finding\. spelling: thei to they/);
  });

  it('says so where there is nothing to correct', async () => {
    await show([]);
    await press('a', 'j', 'A', 'e', 'i', '1');
    expect(await progress()).toBe('Nothing to correct.');
  });

  it('has no accessibility violation that axe knows, on a desktop', async () => {
    await show(FAULTS, {colorScheme: 'light', viewport: {width: 1280, height: 800}});
    await press('a', 'r', 'j');
    expect(await violations()).toEqual([]);
    await press('k', 'A');
    expect(await violations()).toEqual([]);
    await press('Escape', '?');
    expect(await violations()).toEqual([]);
    await press('Escape');
    await page.locator('#open-export').click();
    expect(await violations()).toEqual([]);
    await press('Escape');
    await page.locator('#open-figures').click();
    await page.getByText('The same as a table').click();
    expect(await violations()).toEqual([]);
  });

  it('has no accessibility violation that axe knows, on a phone in the dark', async () => {
    await show(FAULTS, {colorScheme: 'dark', viewport: {width: 390, height: 844}});
    await press('a', 'r', 'j');
    expect(await violations()).toEqual([]);
    await page.locator('#toggle-list').click();
    expect(await violations()).toEqual([]);
    expect(await page.locator('#list [aria-current]:focus').textContent()).toContain('alot');
    await page.locator('#close-list').click();
    expect(await page.locator('#toggle-list:focus').count()).toBe(1);
    await page.locator('#toggle-overview').click();
    expect(await violations()).toEqual([]);
    await page.locator('#open-figures').click();
    expect(await violations()).toEqual([]);
  });

  it('tells the faults per 1,000 words over time, as a line and as a table', async () => {
    await show(FAULTS, {viewport: {width: 375, height: 740}});
    await page.locator('#toggle-overview').click();
    await page.getByRole('button', {name: 'Faults per 1,000 words…'}).click();
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
      'From 40.0 on 2026-01-05 to 312.5 on 2026-03-05',
    );
    expect(await page.locator('#figures .dot title').allTextContents()).toEqual([
      '2026-01-05: 40.0',
      '2026-02-05: 30.0',
      '2026-03-05, not committed: 312.5',
    ]);
    await page.getByText('The same as a table').click();
    const rows = page.locator('#figures .scroll tr');
    expect(await rows.nth(2).locator('th, td').allTextContents()).toEqual([
      '2026-02-05',
      '30.0',
      '6',
      '200',
      'b'.repeat(9),
    ]);
    const widths =
      'const d = document.querySelector("#figures"); [d.scrollWidth - d.clientWidth, d.offsetWidth <= 375]';
    expect(await page.evaluate(widths)).toEqual([0, true]);
    await press('Escape');
    expect(await page.locator('#figures').isVisible()).toBe(false);
  });
});

async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {
      axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
    };
    const {violations} = await axe.run();
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
  });
}
