import {definePhraseRule} from '../define-phrase-rule.js';

/** A saying that was heard wrong: `for all intensive purposes`, `deep-seeded`. The phrases are data: `rules/phrases/eggcorn.yml`. */
export default definePhraseRule({
  id: 'eggcorn',
  message: 'This saying has another word.',
  why: 'It sounds alike, but the saying is made of other words.',
  severity: 'error',
  rank: 66,
  examples: [{wrong: 'She waited with baited breath.', right: 'She waited with bated breath.'}],
});
