import type {Document} from './document.js';
import {perDocument} from './per-document.js';
import {sentenceBefore} from './questions.js';
import type {Paragraph, Token} from './tokens.js';

/** A word that begins sentences, with its capital after a word and before one in small letters. */
export interface InnerCapital {
  readonly before: Token;
  readonly capital: Token;
  /** What goes before is no sentence, so that the capital is the fault: `A few days After they left`. */
  readonly goesOn: boolean;
}

/** A shorter paragraph may be a title or a line of verse. */
const FEWEST_TOKENS = 18;
/** They begin sentences, and nobody gives them a capital elsewhere but in verse and in titles. */
const BEGINNINGS = new Set('The She It But Then When In There After Suddenly However While If This'.split(' '));
/** The word before ends no sentence: `called The`, `of This`. */
const LEADS_ON = /^(?:DET|ADP|CCONJ|SCONJ|AUX|PART|NUM|PROPN)$/;
const TITLED = /^(?:called|named|titled|entitled)$/;
/** A clause begins after them, and what they begin is none yet. */
const OPENS = /^(?:which|that|who|because|when|where|why|how)$/;

/** Once in a paragraph of narration; where more stand, they are verse, titles or the author's own way. */
export const innerCapitals = perDocument((document: Document): readonly InnerCapital[] =>
  document.paragraphs.flatMap((paragraph) => innerCapital(document, paragraph) ?? []),
);

function innerCapital({tokens}: Document, {first, last}: Paragraph): InnerCapital | undefined {
  const places = tokens.slice(first + 1, last).filter((token) => {
    const before = tokens[token.index - 1] as Token;
    return token.spaced && BEGINNINGS.has(token.text) && before.kind === 'word' && !token.inSpeech;
  });
  const [capital] = places;
  if (!capital || places.length > 1 || last - first < FEWEST_TOKENS) return undefined;
  const [before, next] = [tokens[capital.index - 1], tokens[capital.index + 1]] as [Token, Token | undefined];
  if (!/^\p{Ll}{2,}$/u.test(before.text) || !/^\p{Ll}/u.test(next?.text ?? '')) return undefined;
  if (OPENS.test(before.lower)) return capital.text === 'She' ? {before, capital, goesOn: true} : undefined;
  if (LEADS_ON.test(before.tags[0] ?? '') || TITLED.test(before.lower)) return undefined;
  return {before, capital, goesOn: !hasVerb(tokens, capital)};
}

function hasVerb(tokens: readonly Token[], {index}: Token): boolean {
  return sentenceBefore(tokens, index).some(({tags}) => /^(?:VERB|AUX)$/.test(tags[0] ?? ''));
}
