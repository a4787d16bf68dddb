import {type DialogueLine, dialogueOf} from '../analysis/dialogue.js';
import type {Document} from '../analysis/document.js';
import {isQuestion, sentenceBefore} from '../analysis/questions.js';
import {beginsUpper, type Token} from '../analysis/tokens.js';
import {defineRule} from '../define-rule.js';

/**
 * A question that ends in a full stop, or in a comma before its tag: `"Who is she."`, `Why did they leave.`,
 * `"What do you want," she asked`.
 *
 * Let through: requests and cries that only look like questions (`Would you sit down.`, `How should I know.`), speech that goes on
 * after its tag (`"Do you know," he said, "I like it"`), questions in other words (`You are coming.`), and in narration those without
 * a word that asks (`Did he care.`).
 */
export default defineRule({
  id: 'question-mark',
  message: 'A question ends with a question mark.',
  why: 'The mark alone tells the reader how the sentence is spoken.',
  severity: 'warning',
  rank: 67,
  examples: [{wrong: '"What do you want," she asked.', right: '"What do you want?" she asked.'}],
  check(document, report) {
    const lines = dialogueOf(document);
    const commas = lines.flatMap((line, i) => commaAfter(document, line, lines[i + 1]) ?? []);
    for (const {start, end} of [...commas, ...stopsAfter(document)])
      report({start, end, confidence: 0.85, remedies: [{to: '?'}]});
  },
});

/** The comma that ends the speech, where its last sentence asks and the tag ends the sentence. */
function commaAfter(
  {tokens}: Document,
  {quotation, after}: DialogueLine,
  next: DialogueLine | undefined,
): Token | undefined {
  const mark = tokens[quotation.last - 2];
  if (!quotation.closed || mark?.text !== ',' || after?.kind !== 'tag') return undefined;
  return next?.quotation.paragraph !== quotation.paragraph && asks(tokens, mark) ? mark : undefined;
}

/** The full stops that end a sentence which asks. */
function stopsAfter(document: Document): Token[] {
  const {tokens} = document;
  return tokens.filter((mark) => mark.text === '.' && ends(document, mark) && asks(tokens, mark));
}

/** No ellipsis (`since.…`), and no rest of the question behind it (`Did you see him. Or his brother?`). */
function ends({tokens, sentences}: Document, mark: Token): boolean {
  const next = tokens[mark.index + 1];
  if (next?.paragraph !== mark.paragraph) return true;
  if (next.kind === 'punctuation') return /^["”]$/.test(next.text);
  const {first = 0, last = 0} = sentences[next.sentence] ?? {};
  const rest = tokens.slice(first, last);
  const isRest = rest.some(({text}) => text === '?') && (next.lower === 'or' || !rest.some(hasVerb));
  return beginsUpper(next.text) && !isRest;
}

function hasVerb({tags}: Token): boolean {
  return tags[0] === 'VERB' || tags[0] === 'AUX';
}

/** The sentence before the mark asks; narration may say `Did he care.` with a shrug. */
function asks(tokens: readonly Token[], mark: Token): boolean {
  const sentence = sentenceBefore(tokens, mark.index);
  return isQuestion(sentence) && (mark.inSpeech || sentence.some(({lower}) => /^(?:wh|how)/.test(lower)));
}
