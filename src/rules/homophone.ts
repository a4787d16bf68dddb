import type {Document} from '../analysis/document.js';
import {glossOf} from '../analysis/glosses.js';
import {findMistakenWords, type MistakenWord} from '../analysis/mistaken-words.js';
import {withApostrophes} from '../analysis/style.js';
import {likeCase} from '../capitals.js';
import {defineRule, type Fault} from '../define-rule.js';

/**
 * A word written for another of like sound or spelling: `they're eggs`, `rougher then`, `scarred of him`.
 *
 * A few slips show by their neighbours alone (`could of`, `other then`). For the rest a classifier weighs the words
 * around against each word of the confusion set; how sure it must be was measured for each pair on authors it had not
 * seen, and follows what the rest of the chapter shows of its author. Let through: names, words in capitals, and pairs that context does not decide.
 */
export default defineRule({
  id: 'homophone',
  message: 'This word stands where another one belongs.',
  why: 'The two sound or look alike, and a spelling checker passes both.',
  severity: 'warning',
  rank: 45,
  examples: [
    {wrong: 'They ate they’re bread.', right: 'They ate their bread.'},
    {wrong: 'She was taller then him.', right: 'She was taller than him.'},
  ],
  check(document, report) {
    for (const word of findMistakenWords(document)) report(faultOf(document, word));
  },
});

const CONFIDENCE = {likely: 0.85, sure: 0.95, safe: 0.99} as const;

function faultOf({style}: Document, {token, meant, certainty}: MistakenWord): Fault {
  return {
    start: token.start,
    end: token.end,
    message: `“${printed(token.lower)}” stands where “${printed(meant)}” belongs.`,
    ...whyOf(token.lower, meant),
    severity: certainty === 'likely' ? 'warning' : 'error',
    confidence: CONFIDENCE[certainty],
    remedies: [
      {to: withApostrophes(likeCase(token.text, meant), style), safety: certainty === 'safe' ? 'safe' : 'ask'},
    ],
  };
}

function whyOf(written: string, meant: string): Pick<Fault, 'why'> {
  const glosses = [meant, written].flatMap((word) => {
    const gloss = glossOf(word);
    return gloss ? [`“${printed(word)}”: ${gloss}`] : [];
  });
  return glosses.length > 0 ? {why: `${glosses.join('; ')}.`} : {};
}

function printed(word: string): string {
  return word.replace(/'/g, '’');
}
