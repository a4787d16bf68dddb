import {definePhraseRule} from '../define-phrase-rule.js';

/** A fixed phrase with a wrong word: `per say`, `suppose to`, `a days ride`. The phrases are data: `rules/phrases/set-phrase.yml`. */
export default definePhraseRule({
  id: 'set-phrase',
  message: 'This phrase is written another way.',
  why: 'The phrase is fixed, and readers notice when it differs.',
  severity: 'error',
  rank: 64,
  examples: [{wrong: 'All of the sudden it rained.', right: 'All of a sudden it rained.'}],
});
