import type {Root} from 'nlcst';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {location} from 'vfile-location';
import {analyse} from './analysis/document.js';
import {StoryLexicon, type Use} from './analysis/lexicon.js';
import {parseInParts} from './analysis/parse.js';
import {RecordingLexicon} from './analysis/recording-lexicon.js';
import type {HouseStyle} from './analysis/style.js';
import type {Diagnosis, Rule} from './define-rule.js';
import {type Decided, filterDiagnoses} from './filter.js';
import {fingerprint} from './fingerprint.js';
import {loadRules} from './load-rules.js';
import {summarise} from './report.js';
import {coveringRange, toSourceEdits} from './segments.js';
import type {FileReport, Finding, Position, Prose, Report, Severity, Suggestion} from './types.js';

/** A chapter as a format has read it. */
export interface Manuscript {
  readonly path: string;
  readonly format: string;
  /** The file as decoded, without a byte order mark. */
  readonly source: string;
  readonly prose: Prose;
  /** Settings of this chapter alone, over those of the story. */
  readonly rules?: Readonly<Record<string, 'off' | 'on' | Severity>>;
}

export interface CheckOptions {
  readonly rules?: Readonly<Record<string, 'off' | 'on' | Severity>>;
  readonly style?: Partial<HouseStyle>;
  /** Words the author has declared right. */
  readonly dictionary?: Iterable<string>;
  /** What the author has decided to keep as it is. */
  readonly decided?: Decided;
  /** The words of the story's other chapters, which are not reported. */
  readonly otherChapters?: Iterable<Iterable<readonly [string, Use]>>;
  /** Told before each chapter is read. */
  readonly onProgress?: (done: number, total: number, path: string) => void;
}

/**
 * Check the chapters of one story. Names and invented words are shared: chapter two knows the cast of chapter one.
 */
export async function check(manuscripts: readonly Manuscript[], options: CheckOptions = {}): Promise<Report> {
  const lexicon = new StoryLexicon();
  for (const {prose} of manuscripts) lexicon.add(prose.text);
  for (const words of options.otherChapters ?? []) lexicon.merge(words);
  const dictionary = dictionaryOf(options);
  const files: FileReport[] = [];
  for (const [index, manuscript] of manuscripts.entries()) {
    options.onProgress?.(index, manuscripts.length, manuscript.path);
    files.push(await checkChapter(manuscript, {...options, lexicon: new RecordingLexicon(lexicon), dictionary}));
  }
  return {version: 1, files, summary: summarise(files)};
}

/** The words the author has declared right, as rules look them up. */
export function dictionaryOf({dictionary}: Pick<CheckOptions, 'dictionary'>): ReadonlySet<string> {
  return new Set([...(dictionary ?? [])].map((word) => word.toLowerCase()));
}

/** What a chapter is checked with. */
export interface ChapterOptions extends Pick<CheckOptions, 'rules' | 'style' | 'decided'> {
  /** The words of the whole story. */
  readonly lexicon: StoryLexicon;
  /** In lower case. */
  readonly dictionary: ReadonlySet<string>;
}

/** Check one chapter of a story. */
export async function checkChapter(manuscript: Manuscript, options: ChapterOptions): Promise<FileReport> {
  const settings = {...options.rules, ...manuscript.rules};
  const rules = (await loadRules()).filter((rule) => isOn(rule, {rules: settings}));
  return fileReport(manuscript, await diagnose(manuscript, rules, {...options, rules: settings}));
}

/** True when the rule is to run. */
export function isOn(rule: Rule, options: Pick<CheckOptions, 'rules'>): boolean {
  const setting = options.rules?.[rule.definition.id];
  return rule.definition.optIn ? setting !== undefined && setting !== 'off' : setting !== 'off';
}

async function diagnose(
  manuscript: Manuscript,
  rules: readonly Rule[],
  {lexicon, dictionary, style, decided, rules: settings}: ChapterOptions,
): Promise<Diagnosis[]> {
  const {prose} = manuscript;
  const processor = unified().use(retextEnglish);
  for (const rule of rules) processor.use(rule);
  const file = new VFile({path: manuscript.path, value: prose.text});
  const tree = parseInParts(prose.text, (part) => processor.parse(part) as Root);
  const document = analyse(tree, prose.text, {
    italics: prose.italics,
    lexicon,
    dictionary,
    ...(style ? {style} : {}),
  });
  file.data.bluepencil = {document, diagnoses: [], silent: true};
  await processor.run(tree, file);
  return filterDiagnoses(file.data.bluepencil.diagnoses, {
    text: prose.text,
    ignored: prose.ignored,
    ...(settings ? {rules: settings} : {}),
    ...(decided ? {decided} : {}),
  });
}

function fileReport(manuscript: Manuscript, diagnoses: readonly Diagnosis[]): FileReport {
  const points = location(manuscript.source);
  const at = (offset: number): Position => {
    const point = points.toPoint(offset);
    return {line: point?.line ?? 1, column: point?.column ?? 1, offset};
  };
  return {
    path: manuscript.path,
    format: manuscript.format,
    words: manuscript.prose.text.match(/\S+/g)?.length ?? 0,
    findings: diagnoses.map((diagnosis) => toFinding(manuscript, diagnosis, at)),
  };
}

function toFinding(manuscript: Manuscript, diagnosis: Diagnosis, at: (offset: number) => Position): Finding {
  const {prose, source} = manuscript;
  const range = coveringRange(prose.segments, diagnosis.start, diagnosis.end);
  const suggestions: Suggestion[] = [];
  for (const suggestion of diagnosis.suggestions) {
    const edits = toSourceEdits(prose.segments, suggestion.edits);
    if (edits && edits.length > 0) suggestions.push({...suggestion, edits});
  }
  return {
    rule: diagnosis.rule.id,
    message: diagnosis.message,
    why: diagnosis.why,
    severity: diagnosis.severity,
    start: at(range.start),
    end: at(range.end),
    actual: source.slice(range.start, range.end),
    suggestions,
    confidence: diagnosis.confidence,
    fingerprint: fingerprint(prose.text, diagnosis.rule.id, diagnosis.start, diagnosis.end),
  };
}
