import type { Root } from 'nlcst';
import type { Prose } from '../types.js';
import { StoryLexicon } from './lexicon.js';
import { type Quotation } from './speech.js';
import { type HouseStyle } from './style.js';
import { type Paragraph, type Sentence, type Token } from './tokens.js';
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
export declare function analyse(tree: Root, text: string, context?: AnalysisContext): Document;
