import type {Root} from 'nlcst';
import type {Prose} from '../types.js';
import {StoryLexicon} from './lexicon.js';
import {plainText} from './plain.js';
import {findQuotations, type Quotation} from './speech.js';
import {type HouseStyle, houseStyle} from './style.js';
import {tagTokens} from './tagger.js';
import {type Paragraph, readTokens, type Sentence, type Token} from './tokens.js';

/** What the analysis knows of one chapter; all rules share it and none changes it. */
export interface Document {
  readonly tree: Root;
  /** The prose as the author wrote it. */
  readonly text: string;
  /** The same length: quotes straightened, a lone `i` raised. For taggers and patterns. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly italics: Prose['italics'];
  /** The words of the whole story, not of this chapter alone. */
  readonly lexicon: StoryLexicon;
  readonly style: HouseStyle;
  /** What of it the author has set: anything else in the chapter is a slip. */
  readonly declaredStyle: Partial<HouseStyle>;
  /** Words the author has declared right (lower case). */
  readonly dictionary: ReadonlySet<string>;
}

export interface AnalysisContext {
  readonly italics?: Prose['italics'];
  readonly lexicon?: StoryLexicon;
  readonly dictionary?: ReadonlySet<string>;
  /** What the config fixes; the rest is read off the text. */
  readonly style?: Partial<HouseStyle>;
}

/** Read the prose once, for all rules. */
export function analyse(tree: Root, text: string, context: AnalysisContext = {}): Document {
  const plain = plainText(text);
  const {tokens, sentences, paragraphs} = readTokens(tree);
  tagTokens(plain, tokens);
  const quotations = findQuotations(plain, text, tokens, paragraphs);
  return {
    tree,
    text,
    plain,
    tokens,
    sentences,
    paragraphs,
    quotations,
    italics: context.italics ?? [],
    lexicon: context.lexicon ?? lexiconOf(text),
    style: houseStyle(text, context.style),
    declaredStyle: context.style ?? {},
    dictionary: context.dictionary ?? new Set(),
  };
}

function lexiconOf(text: string): StoryLexicon {
  const lexicon = new StoryLexicon();
  lexicon.add(text);
  return lexicon;
}
