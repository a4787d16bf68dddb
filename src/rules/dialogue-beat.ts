import {type Attribution, type DialogueLine, dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {isMove} from '../analysis/speech-verbs.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {verbReadings} from '../analysis/verbs.js';
import {capitalised, raise} from '../capitals.js';
import {defineRule, type Fault} from '../define-rule.js';

/** With a particle they mean to begin or go on to speak. */
const TURNS = /^(?:took|takes|picked|picks|kicked|kicks|rushed|rushes|ran|runs|cut|cuts|jumped|jumps)$/;
const PARTICLES = new Set(['up', 'over', 'off', 'on', 'in']);
const CAPITAL = 'An action after speech begins a sentence of its own, with a capital.';

/**
 * A comma between speech and an action that cannot speak it: `"Fine," she turned away`; or a small letter after the mark of a
 * sentence: `"Fine." she turned away`, `"Fine!" the pilot turned away`.
 *
 * Let through: verbs that may be a way to speak (`"Fine," she smiled`), thoughts (`"Fine," she thought`), and an action that
 * interrupts the sentence of the speech (`"If you," he turned to her, "go now"`).
 */
export default defineRule({
  id: 'dialogue-beat',
  message: 'An action is a sentence of its own: the speech before it ends with a full stop.',
  why: 'Nobody can turn, walk or sit a sentence; only a verb of speech takes the comma.',
  severity: 'warning',
  rank: 64,
  examples: [{wrong: '"Fine," she turned to the door.', right: '"Fine." She turned to the door.'}],
  check(document, report) {
    const lines = dialogueOf(document);
    lines.forEach((line, i) => {
      const fault = beatFault(document, line, lines[i + 1]) ?? smallBeat(document, line, lines[i + 1]);
      if (fault) report(fault);
    });
  },
});

function beatFault(document: Document, line: DialogueLine, next: DialogueLine | undefined): Fault | undefined {
  const {tokens, plain} = document;
  const {quotation, after} = line;
  if (after?.kind !== 'beat' || !isAction(document, after)) return undefined;
  const close = quotation.end - 1;
  if (plain[close - 1] !== ',' || goesOn(document, line, next)) return undefined;
  const word = tokens[after.first] as Token;
  const stop = {start: close - 1, end: close, text: '.'};
  const edits = [stop, ...raise(word)];
  return {start: close - 1, end: word.end, confidence: 0.85, remedies: [{title: 'write a full stop', edits}]};
}

/** `"Go." he turned away`, `"Go!" the man turned away`: after the mark of a sentence the action begins another. */
function smallBeat(document: Document, line: DialogueLine, next: DialogueLine | undefined): Fault | undefined {
  const {tokens, plain} = document;
  const {quotation, after} = line;
  const word = after?.kind === 'beat' ? tokens[after.first] : undefined;
  if (!after || !word || beginsUpper(word.text) || !/^(?:he|she|they|we|it|the|an?|his|my|our|their)$/.test(word.lower))
    return undefined;
  const end = plain.slice(quotation.end - 3, quotation.end - 1);
  const isSure = /(?<!\.)\.$/.test(end) || (/[?!]$/.test(end) && standsAlone(document, line, next));
  if (!isSure) return undefined;
  return {
    start: word.start,
    end: word.end,
    message: CAPITAL,
    confidence: 0.85,
    remedies: [{to: capitalised(word.text)}],
  };
}

/** The speech stands by itself, not inside a sentence of the narration: `with a quick “So long!” she turned`. */
function standsAlone(document: Document, line: DialogueLine, next: DialogueLine | undefined): boolean {
  const {quotation, after} = line;
  const before = document.tokens[quotation.first - 1];
  const begins = before?.paragraph !== quotation.paragraph || /^[.!?…"”]/.test(before.text);
  return begins && after !== undefined && isAction(document, after) && !goesOn(document, line, next);
}

/** A finite verb that cannot introduce words. */
function isAction({tokens}: Document, {verb, speech}: Attribution): boolean {
  const token = tokens[verb] as Token;
  if (speech || isTurn(tokens, token)) return false;
  const readings = verbReadings(token.lower).filter(({form}) => form === 'past' || form === 'third');
  return token.tags[0] === 'VERB' && readings.some(({lemma}) => isMove(lemma));
}

/** `Marsh took over.`, `she took him up`, `he rushed on,`: to go on speaking. */
function isTurn(tokens: readonly Token[], verb: Token): boolean {
  const [first, second, third] = tokens.slice(verb.index + 1, verb.index + 4);
  const end = PARTICLES.has(first?.lower ?? '') ? second : PARTICLES.has(second?.lower ?? '') ? third : undefined;
  return TURNS.test(verb.lower) && end?.kind === 'punctuation';
}

/** More speech follows before the sentence ends: the action interrupts it. */
function goesOn({plain}: Document, {quotation}: DialogueLine, next: DialogueLine | undefined): boolean {
  if (next?.quotation.paragraph !== quotation.paragraph) return false;
  const between = plain.slice(quotation.end, next.quotation.start);
  return /[,—-]\s*$/.test(between) || !/[.!?]/.test(between);
}
