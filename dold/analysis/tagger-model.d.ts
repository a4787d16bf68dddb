import type { Model } from 'wink-nlp';
/** What wink-nlp takes for its core model, as far as it is touched here. */
export interface CoreModel {
    /** Four words of packed properties for each lexeme. */
    lexicon: Uint32Array;
    /** What contractions stand for. */
    xpansions: Uint32Array;
    readonly packing: {
        efList: string[];
    };
    readonly features: {
        readonly lexeme: Lexemes;
        /** Which parts of speech a word may have. */
        readonly posClusters: {
            list: Iterable<number>[];
        };
        readonly [feature: string]: unknown;
    };
}
export interface Lexemes {
    /** By index; words that no text has had yet may be missing. */
    list: string[];
    /** Their indexes. */
    hash: Record<string, number>;
    /** How many there are; wink-nlp adds the unknown words of a text behind them. */
    intrinsicSize: number;
    index: number;
}
/**
 * The files of `dist/tagger`, made of wink-eng-lite-web-model when bluepencil is built: the package's own is a text of three
 * million characters, of which 87,000 keys of an object are made at each start.
 *
 *     rest.json     all but the following
 *     lexicon.bin   32-bit words, little endian: four for each lexeme, then for each where it ends in lexemes.bin
 *     lexemes.bin   the lexemes in the order of their lower-case forms, UTF-16
 */
export declare function packTaggerModel({ lexicon, xpansions, packing, features, ...others }: CoreModel): Record<string, Uint8Array>;
/** wink-eng-lite-web-model as far as tags need it: without sentences, entities, sentiment. Its core is read once. */
export declare function taggerModel(): Model & {
    core(): CoreModel;
};
