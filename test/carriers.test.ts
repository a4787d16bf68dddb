/** Whatever carries a decision, the chapter comes out the same. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {checkText} from '../scripts/bench/check-text.js';
import {faultySamples, readSample} from '../scripts/bench/samples.js';
import {check} from '../src/check.js';
import {runApply} from '../src/commands/apply.js';
import {applyEdits} from '../src/edits.js';
import {fix} from '../src/fix.js';
import {criticmarkup} from '../src/outputs/criticmarkup.js';
import {diff} from '../src/outputs/diff.js';
import {acceptedEdits, currentItem, decide, startSession} from '../src/review/session.js';
import type {Finding} from '../src/types.js';
import {manuscript} from './check-text.js';
import {folderWith} from './folder.js';
import {contextFor, reportOf} from './outputs/fixtures.js';

vi.mock('../src/terminal.js', async (original) => ({...(await original<object>()), say: () => undefined}));

const CHAPTER = 'chapter.md';

/** Carries out the accepted findings of a chapter; `all` are those that were found. */
type Carrier = (source: string, all: readonly Finding[], accepted: readonly Finding[]) => Promise<string>;

const reportOn = (source: string, findings: readonly Finding[]) => {
  const chapter = manuscript(source, CHAPTER);
  return [reportOf([{path: CHAPTER, format: chapter.format, words: 1, findings}]), contextFor([chapter])] as const;
};

const carriers: Record<string, Carrier> = {
  async review(source, all, accepted) {
    let session = startSession(all.map((finding) => ({path: CHAPTER, finding})));
    for (let item = currentItem(session); item; item = currentItem(session))
      session = decide(
        session,
        accepted.includes(item.finding) ? {kind: 'accepted', suggestion: 0} : {kind: 'rejected'},
      );
    return applyEdits(source, acceptedEdits(session, CHAPTER));
  },
  async patch(source, _, accepted) {
    const folder = folderWith({[CHAPTER]: source, 'fixes.patch': diff(...reportOn(source, accepted))});
    if (accepted.length > 0) execFileSync('git', ['apply', 'fixes.patch'], {cwd: folder, stdio: 'pipe'});
    return readFileSync(join(folder, CHAPTER), 'utf8');
  },
  async criticmarkup(source, all, accepted) {
    const kept = new Set(accepted.map((finding) => paragraphOf(source, finding.start.offset)));
    const marked = criticmarkup(...reportOn(source, all));
    const folder = folderWith({[CHAPTER]: source, 'chapter.critic.md': withoutMarks(marked, source, kept)});
    expect(await runApply(join(folder, 'chapter.critic.md'), {})).toBe(0);
    return readFileSync(join(folder, CHAPTER), 'utf8');
  },
};

const paragraphOf = (source: string, offset: number) => source.slice(0, offset).split(/\r?\n\r?\n/).length;

/** What an author does who takes the marks out of some paragraphs by hand. */
function withoutMarks(marked: string, source: string, kept: ReadonlySet<number>): string {
  let shift = 0;
  const MARK = /\{\+\+[^+]*\+\+\}|\{--([^{]*?)--\}|\{~~([^{]*?)~>[^{]*?~~\}|\{==([^{]*?)==\}|\{>>[^{]*?<<\}/g;
  return marked.replace(MARK, (mark, deleted, from, shown, at: number) => {
    const before: string = deleted ?? from ?? shown ?? '';
    const isKept = kept.has(paragraphOf(source, at - shift)) || mark.startsWith('{>>bluepencil');
    shift += mark.length - before.length;
    return isKept ? mark : before;
  });
}

const repairable = (findings: readonly Finding[]) => findings.filter(({suggestions}) => suggestions.length > 0);

/** A chapter of each kind: Markdown, hard-wrapped, one line a paragraph. */
const KINDS = faultySamples().filter((path) => /drowned|wrapped|teenager/.test(path));

describe.each(KINDS)('%s', (path) => {
  const source = readSample(path);

  it('comes out the same through review, patch and CriticMarkup', async () => {
    const {findings} = await checkText(path, source);
    const accepted = repairable(findings).filter((finding) => paragraphOf(source, finding.start.offset) % 2 === 0);
    expect(accepted.length).toBeGreaterThan(0);
    const results = await Promise.all(Object.values(carriers).map((carry) => carry(source, findings, accepted)));
    expect(new Set(results).size).toBe(1);
    expect(results[0]).not.toBe(source);
  });

  it('comes out as from fix where the sure repairs are accepted', async () => {
    const [fixed] = (await fix([manuscript(source, CHAPTER)], {})).manuscripts;
    for (const carry of [carriers.review, carriers.patch] as Carrier[]) {
      let text = source;
      for (let sure: readonly Finding[] = [], round = 0; round === 0 || sure.length > 0; round++) {
        const findings = (await check([manuscript(text, CHAPTER)], {})).files[0]?.findings ?? [];
        sure = repairable(findings).filter(({suggestions}) => suggestions[0]?.safety === 'safe');
        text = await carry(text, findings, sure);
      }
      expect(text).toBe(fixed?.source);
    }
  });
});

it('git applies a patch to a paragraph that is one long line', async () => {
  const source = `${'She walked on. '.repeat(400)}Then i ran.. ${'He waited. '.repeat(400)}Night came.\n`;
  const findings = (await check([manuscript(source, CHAPTER)], {})).files[0]?.findings ?? [];
  const patched = await (carriers.patch as Carrier)(source, findings, findings);
  expect(patched).toBe(source.replace('i ran..', 'I ran...'));
});
