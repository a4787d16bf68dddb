import {expect, it} from 'vitest';
import {applyEdits} from '../../src/edits.js';
import {
  acceptedEdits,
  addedWords,
  currentItem,
  decide,
  editableRange,
  type Item,
  itemsWith,
  ownEdits,
  type Session,
  skip,
  startSession,
  undo,
} from '../../src/review/session.js';
import {reportOn} from '../outputs/fixtures.js';

const SOURCE = "Nathen met they're guide, Nathan waved. He wont go; they wont either. It's there's.\n";

function item(rule: string, actual: string, ...to: string[]): Item {
  const [report] = reportOn(SOURCE, [{rule, message: 'Wrong.', actual, to}]);
  const finding = report.files[0]?.findings[0];
  if (!finding) throw new Error('no finding');
  return {path: 'chapter.txt', finding};
}

const ITEMS = [
  item('spelling', 'Nathen', 'Nathan'),
  item('homophone', "they're", 'their', 'there'),
  item('comma-splice', 'guide, Nathan', 'guide. Nathan', 'guide; Nathan'),
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
  expect(result(session)).toBe(SOURCE.replace('Nathen', 'Nathan'));
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
  const uses = [item('spelling', 'Nathen', 'Nathan'), item('spelling', 'Nathen'), item('spelling', 'Nathan')];
  const session = decide(startSession(uses), {kind: 'word', word: 'Nathen'});
  expect(addedWords(session)).toEqual(['Nathen']);
  expect(currentItem(session)).toBe(uses[2]);
  expect(addedWords(undo(session))).toEqual([]);
});

it('passes over a finding whose place was changed', () => {
  const own = ownEdits(SOURCE, SOURCE.indexOf('they'), SOURCE.indexOf(' waved'), 'her guide. Nathan');
  const session = decide(skip(startSession(ITEMS)), {kind: 'edited', edits: own});
  expect(currentItem(session)).toBe(ITEMS[3]);
  expect(result(session)).toBe("Nathen met her guide. Nathan waved. He wont go; they wont either. It's there's.\n");
});

it('leaves out the later of two decisions about one place', () => {
  const both = [item('comma-splice', 'guide, Nathan', 'guide. Nathan'), item('comma', 'guide,', 'guide')];
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
