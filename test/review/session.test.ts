import {describe, expect, it} from 'vitest';
import {applyEdits} from '../../src/edits.js';
import {
  acceptAll,
  acceptedEdits,
  addedWords,
  countOpen,
  currentItem,
  currentVerdict,
  decide,
  editableRange,
  type Item,
  itemsWith,
  move,
  openOfThisKind,
  ownEdits,
  rewrite,
  type Session,
  skip,
  startSession,
  toggleRule,
  undo,
} from '../../src/review/session.js';
import {reportOn} from '../outputs/fixtures.js';

const SOURCE = "Orwick met they're guide, Orrick waved. He wont go; they wont either. It's there's.\n";

function item(rule: string, actual: string, ...to: string[]): Item {
  const [report] = reportOn(SOURCE, [{rule, message: 'Wrong.', actual, to}]);
  const finding = report.files[0]?.findings[0];
  if (!finding) throw new Error('no finding');
  return {path: 'chapter.txt', finding};
}

const ITEMS = [
  item('spelling', 'Orwick', 'Orrick'),
  item('homophone', "they're", 'their', 'there'),
  item('comma-splice', 'guide, Orrick', 'guide. Orrick', 'guide; Orrick'),
  item('contraction', 'wont', "won't"),
];

const accept = (session: Session, suggestion = 0) => decide(session, {kind: 'accepted', suggestion});
const result = (session: Session) => applyEdits(SOURCE, acceptedEdits(session, 'chapter.txt'));

it('makes what was accepted and leaves what was rejected', () => {
  let session = startSession(ITEMS);
  session = decide(session, {kind: 'rejected'});
  session = accept(session, 1);
  session = accept(session);
  session = decide(session, {kind: 'rejected'});
  expect(currentItem(session)).toBeUndefined();
  expect(result(session)).toBe(SOURCE.replace("they're", 'there').replace('guide,', 'guide.'));
  expect(itemsWith(session, 'rejected')).toEqual([ITEMS[0], ITEMS[3]]);
});

it('keeps what was decided before quitting', () => {
  const session = accept(startSession(ITEMS));
  expect(currentItem(session)).toBe(ITEMS[1]);
  expect(result(session)).toBe(SOURCE.replace('Orwick', 'Orrick'));
});

it('takes decisions back in the order they were made', () => {
  const begun = startSession(ITEMS);
  const twice = accept(accept(begun));
  expect(undo(undo(twice))).toEqual(begun);
  expect(undo(begun)).toBe(begun);
  expect(currentItem(undo(twice))).toBe(ITEMS[1]);
});

it('asks no more about a wording that is ignored', () => {
  const same = [item('contraction', 'wont', "won't"), item('homophone', 'wont'), item('contraction', 'wont', "won't")];
  const session = decide(startSession(same), {kind: 'ignored'});
  expect(currentItem(session)).toBe(same[1]);
  expect(currentItem(skip(session))).toBeUndefined();
});

it('asks no more about a word that was added', () => {
  const uses = [item('spelling', 'Orwick', 'Orrick'), item('spelling', 'Orwick'), item('spelling', 'Orrick')];
  const session = decide(startSession(uses), {kind: 'word', word: 'Orwick'});
  expect(addedWords(session)).toEqual(['Orwick']);
  expect(currentItem(session)).toBe(uses[2]);
  expect(addedWords(undo(session))).toEqual([]);
});

it('passes over a finding whose place was changed', () => {
  const own = ownEdits(SOURCE, SOURCE.indexOf('they'), SOURCE.indexOf(' waved'), 'her guide. Orrick');
  const session = decide(skip(startSession(ITEMS)), {kind: 'edited', edits: own});
  expect(currentItem(session)).toBe(ITEMS[3]);
  expect(result(session)).toBe("Orwick met her guide. Orrick waved. He wont go; they wont either. It's there's.\n");
});

it('leaves out the later of two decisions about one place', () => {
  const both = [item('comma-splice', 'guide, Orrick', 'guide. Orrick'), item('comma', 'guide,', 'guide')];
  let session = startSession(both);
  session = skip(session);
  session = {...decide({...session, at: 1}, {kind: 'accepted', suggestion: 0}), at: 0};
  session = accept(session);
  expect(result(session)).toBe(SOURCE.replace('guide,', 'guide'));
});

it('keeps a line break between words that stay', () => {
  const source = 'They left there\r\nold lamps.';
  const edits = ownEdits(source, 10, 20, 'their old');
  expect(applyEdits(source, edits)).toBe('They left their\r\nold lamps.');
});

it('lets the author write over all that the repair would change', () => {
  const {finding} = ITEMS[2] as Item;
  const wide = {...finding, suggestions: [{title: '', safety: 'ask', edits: [{start: 2, end: 3, text: 'x'}]}]} as const;
  expect(editableRange(wide)).toEqual({start: 2, end: finding.end.offset});
});

describe('moving about', () => {
  const uses = [
    item('contraction', 'wont', "won't"),
    item('homophone', "they're", 'their'),
    {...item('contraction', 'they wont', "they won't")},
    {...item('contraction', 'wont', "won't"), path: 'other.txt'},
  ];

  it('goes to the next and the one before, decided or not, and stays at both ends', () => {
    const session = accept(startSession(uses));
    expect(move(session, -1).at).toBe(0);
    expect(move(move(session, -1), -1).at).toBe(0);
    expect(currentVerdict(move(session, -1))).toEqual({kind: 'accepted', suggestion: 0});
    expect(move({...session, at: 3}, 1).at).toBe(3);
    expect(move({...session, at: 4}, -1).at).toBe(3);
  });

  it('decides anew', () => {
    const session = decide(move(accept(startSession(uses)), -1), {kind: 'rejected'});
    expect(result(session)).toBe(SOURCE);
    expect(result(undo(session))).toBe(SOURCE.replace('wont', "won't"));
  });

  it('goes through one rule alone', () => {
    const session = accept(toggleRule(startSession(uses)));
    expect(session.at).toBe(2);
    expect(move(session, -1).at).toBe(0);
    expect(skip(toggleRule(session)).at).toBe(3);
  });

  it('accepts all of one kind in one chapter, and takes them back together', () => {
    const begun = startSession(uses);
    expect(openOfThisKind(begun)).toEqual([0, 2]);
    const all = acceptAll(begun, [0, 2]);
    expect([all.at, countOpen(all)]).toEqual([1, 2]);
    expect(undo(all)).toBe(begun);
  });

  it('puts a rewritten stretch over the repairs inside it', () => {
    const session = {...accept(accept(startSession(ITEMS))), at: 3};
    const end = SOURCE.indexOf(' He wont');
    const whole = rewrite(session, {start: 0, end}, ownEdits(SOURCE, 0, end, 'Orrick met their guide.'));
    expect(result(whole)).toBe(SOURCE.replace(SOURCE.slice(0, end), 'Orrick met their guide.'));
    expect(undo(whole)).toBe(session);
  });
});
