import {describe, expect, it} from 'vitest';
import {canBe, ingOf, isOnlyPast, participlesOf, pastsOf, thirdPerson, verbReadings} from '../src/analysis/verbs.js';

describe('verb forms', () => {
  it.each([
    ['went', 'go', 'past'],
    ['gone', 'go', 'participle'],
    ['goes', 'go', 'third'],
    ['was', 'be', 'past'],
    ['looked', 'look', 'past'],
    ['hoped', 'hope', 'past'],
    ['stopped', 'stop', 'past'],
    ['tried', 'try', 'past'],
    ['makes', 'make', 'third'],
    ['watches', 'watch', 'third'],
    ['carries', 'carry', 'third'],
    ['running', 'run', 'ing'],
    ['making', 'make', 'ing'],
    ['closed', 'close', 'past'],
    ['seemed', 'seem', 'past'],
    ['wanted', 'want', 'past'],
    ['happened', 'happen', 'past'],
    ['whispered', 'whisper', 'past'],
  ])('%s is %s, %s', (word, lemma, form) => {
    expect(verbReadings(word)).toContainEqual({lemma, form});
  });
  it.each(['saw', 'went', 'began', 'knew', 'was'])('%s is a past and no participle', (word) => {
    expect(isOnlyPast(word)).toBe(true);
  });
  it.each(['said', 'put', 'looked', 'come'])('%s can be a participle', (word) => {
    expect(isOnlyPast(word)).toBe(false);
    expect(canBe(word, 'participle')).toBe(true);
  });
  it('makes forms', () => {
    expect(participlesOf('get')).toEqual(['gotten', 'got']);
    expect(pastsOf('stop')).toEqual(['stopped']);
    expect(pastsOf('carry')).toEqual(['carried']);
    expect(thirdPerson('try')).toBe('tries');
    expect(thirdPerson('have')).toBe('has');
    expect(ingOf('lie')).toBe('lying');
    expect(ingOf('see')).toBe('seeing');
  });
});
