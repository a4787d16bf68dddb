import {definePhraseRule} from '../define-phrase-rule.js';

/** A wrong preposition in a phrase that takes one: `interested with what`, `give away to`. The phrases are data: `rules/phrases/preposition.yml`. */
export default definePhraseRule({
  id: 'preposition',
  message: 'This phrase takes another preposition.',
  why: 'Which preposition a phrase takes is fixed by usage.',
  severity: 'warning',
  rank: 52,
  examples: [{wrong: 'She was curious on what it was.', right: 'She was curious about what it was.'}],
});
