import type { Token } from './tokens.js';
/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag = 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SPACE' | 'SYM' | 'VERB' | 'X';
/**
 * Tag the tokens in place.
 *
 * @param text
 *   The prose with the faults that mislead a tagger repaired, of the same length (see `plainText`).
 */
export declare function tagTokens(text: string, tokens: readonly Token[]): void;
