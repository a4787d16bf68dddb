import {definePhraseRule} from '../define-phrase-rule.js';

/** Verbs and auxiliaries that do not go together: `should of`, `didn't had`, `more better`. The phrases are data: `rules/phrases/verb-phrase.yml`. */
export default definePhraseRule({
  id: 'verb-phrase',
  message: 'These words do not go together.',
  why: 'One of the words has a form that the other does not take.',
  severity: 'error',
  rank: 62,
  examples: [{wrong: 'You should of told me.', right: 'You should have told me.'}],
});
