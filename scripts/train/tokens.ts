import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import type {ContextToken} from '../../src/analysis/context.js';
import {parseInParts} from '../../src/analysis/parse.js';
import {plainText} from '../../src/analysis/plain.js';
import {type Tag, tagTokens} from '../../src/analysis/tagger.js';
import {readTokens} from '../../src/analysis/tokens.js';
import type {Volume} from './corpus.js';

export interface TaggedToken extends ContextToken {
  readonly tag: Tag;
}

const CACHE = join(tmpdir(), 'bluepencil-training');
const LAYOUT = 1;

const processor = unified().use(retextEnglish);

/** The tokens of a volume as the rules would see them. Kept in the system's folder for temporary files. */
export function tokensOf(volume: Volume): TaggedToken[] {
  const key = createHash('sha256').update(`${LAYOUT}\0${volume.text}`).digest('hex').slice(0, 24);
  const path = join(CACHE, `${key}.txt`);
  if (existsSync(path)) return decode(readFileSync(path, 'utf8'));
  const tokens = analyse(volume.text);
  mkdirSync(CACHE, {recursive: true});
  writeFileSync(path, encode(tokens));
  return tokens;
}

function analyse(text: string): TaggedToken[] {
  const {tokens} = readTokens(parseInParts(text, (part) => processor.parse(part)));
  tagTokens(plainText(text), tokens);
  return tokens.map(({text, lower, kind, paragraph, tags}) => ({text, lower, kind, paragraph, tag: tags[0] ?? 'X'}));
}

function encode(tokens: readonly TaggedToken[]): string {
  return tokens.map(({text, kind, paragraph, tag}) => `${text}\t${kind[0]}\t${paragraph}\t${tag}`).join('\n');
}

const KINDS = {w: 'word', n: 'number', p: 'punctuation'} as const;

function decode(text: string): TaggedToken[] {
  return text.split('\n').map((line) => {
    const [word, kind, paragraph, tag] = line.split('\t') as [string, keyof typeof KINDS, string, Tag];
    const lower = word.toLowerCase().replace(/[’‘]/g, "'");
    return {text: word, lower, kind: KINDS[kind], paragraph: Number(paragraph), tag};
  });
}
