import winkNLP from 'wink-nlp';
import {type Lexemes, taggerModel} from './tagger-model.js';
import type {Token} from './tokens.js';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

interface TaggedPiece {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

/** wink-nlp takes `I'm` for one word, a name; it splits all the other contractions. */
const I_AM: readonly Tag[] = ['PRON', 'AUX'];

let wink: ReturnType<typeof winkNLP> | undefined;

/** The words that wink-nlp knows; it adds those of each text behind them. */
let lexemes: Lexemes;

function loadWink(): ReturnType<typeof winkNLP> {
  const model = taggerModel();
  lexemes = model.core().features.lexeme;
  return winkNLP(model, ['pos']);
}

/** A word of one text must not change how the next is split: a chapter has the same tags whatever was read before. */
function forgetWords(from: number): void {
  for (let i = from; i < lexemes.list.length; i++) delete lexemes.hash[lexemes.list[i] as string];
}

/**
 * Tag the tokens in place.
 *
 * @param text
 *   The prose with the faults that mislead a tagger repaired, of the same length (see `plainText`).
 */
export function tagTokens(text: string, tokens: readonly Token[]): void {
  const tagged = tag(text);
  let at = 0;
  for (const token of tokens) {
    while (at < tagged.length && (tagged[at] as TaggedPiece).end <= token.start) at++;
    const tags: Tag[] = [];
    for (let next = at; next < tagged.length && (tagged[next] as TaggedPiece).start < token.end; next++) {
      tags.push((tagged[next] as TaggedPiece).tag);
    }
    if (token.lower === "i'm") token.tags = I_AM;
    else if (tags.length > 0) token.tags = tags;
  }
}

/** wink-nlp gives no offsets: find each of its tokens again, in order. */
function tag(text: string): TaggedPiece[] {
  wink ??= loadWink();
  const known = lexemes.list.length;
  const tokens = wink.readDoc(text).tokens();
  const values = tokens.out();
  const tags = tokens.out(wink.its.pos) as unknown as Tag[];
  forgetWords(known);
  const pieces: TaggedPiece[] = [];
  let at = 0;
  values.forEach((value, i) => {
    const start = text.indexOf(value, at);
    if (start < 0) return;
    at = start + value.length;
    pieces.push({start, end: at, tag: tags[i] ?? 'X'});
  });
  return pieces;
}
