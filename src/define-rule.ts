import type {Root} from 'nlcst';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {type Location, location} from 'vfile-location';
import {analyse, type Document} from './analysis/document.js';
import {minimalEdits} from './edits.js';
import type {Edit, Safety, Severity} from './types.js';

/** A remedy: either the text to stand in place of the finding, or edits anywhere in the prose. */
export type Remedy = {
  readonly title?: string;
  /** Default `ask`. `safe` only when measured right 99 times in 100 on text the rule was not made from. */
  readonly safety?: Safety;
} & ({readonly to: string} | {readonly edits: readonly Edit[]});

/** A fault as a rule reports it; offsets in the prose. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  /** Overrides the rule's own words for this case. */
  readonly message?: string;
  readonly why?: string;
  readonly severity?: Severity;
  /** 0 to 1, default 0.9. */
  readonly confidence?: number;
  /** Best first. */
  readonly remedies?: readonly Remedy[];
}

export interface RuleDefinition {
  /** The file's name: kebab-case, names the fault, not the remedy. */
  readonly id: string;
  /** What is wrong, in an author's words. */
  readonly message: string;
  /** The reason, in one sentence. */
  readonly why: string;
  readonly severity: Severity;
  /** Of two findings whose repairs collide the higher rank stays. Default 50. */
  readonly rank?: number;
  /** Off unless the config asks for it. */
  readonly optIn?: boolean;
  /** Shown by `explain`. */
  readonly examples: readonly {readonly wrong: string; readonly right: string}[];
  /** Look at the chapter and report each fault. */
  check(document: Document, report: (fault: Fault) => void): void;
}

/** A fault with the rule that found it, all defaults filled in, edits in the prose. */
export interface Diagnosis {
  readonly rule: RuleDefinition;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly why: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly suggestions: readonly {readonly title: string; readonly safety: Safety; readonly edits: readonly Edit[]}[];
}

/** A rule is a retext plugin that carries its definition. */
export type Rule = Plugin<[], Root> & {readonly definition: RuleDefinition};

declare module 'vfile' {
  interface DataMap {
    /** `silent`: the diagnoses are all that is wanted; a message for each would cost as much again. */
    bluepencil?: {document?: Document; diagnoses: Diagnosis[]; silent?: true};
  }
}

/** Make a retext plugin of a rule. Diagnoses go to `file.data.bluepencil` and, as messages unless it is silent, to the file. */
export function defineRule(definition: RuleDefinition): Rule {
  const plugin: Plugin<[], Root> = () => (tree, file) => {
    const document = sharedDocument(tree, file);
    for (const fault of faultsOf(definition, document)) {
      const diagnosis = diagnose(definition, document.text, fault);
      file.data.bluepencil?.diagnoses.push(diagnosis);
      if (!file.data.bluepencil?.silent) addMessage(file, document.text, diagnosis);
    }
  };
  return Object.assign(plugin, {definition});
}

const known = new WeakMap<Document, Map<RuleDefinition, readonly Fault[]>>();

/** What a rule finds in a document; looked for once, whoever asks. */
export function faultsOf(definition: RuleDefinition, document: Document): readonly Fault[] {
  const byRule = known.get(document) ?? new Map<RuleDefinition, readonly Fault[]>();
  known.set(document, byRule);
  const before = byRule.get(definition);
  if (before) return before;
  const faults: Fault[] = [];
  definition.check(document, (fault) => faults.push(fault));
  byRule.set(definition, faults);
  return faults;
}

/** The document that `check` or an earlier rule has put beside the tree; made when there is none. */
function sharedDocument(tree: Root, file: VFile): Document {
  file.data.bluepencil ??= {diagnoses: []};
  file.data.bluepencil.document ??= analyse(tree, String(file));
  return file.data.bluepencil.document;
}

function diagnose(rule: RuleDefinition, text: string, fault: Fault): Diagnosis {
  const actual = text.slice(fault.start, fault.end);
  return {
    rule,
    start: fault.start,
    end: fault.end,
    message: fault.message ?? rule.message,
    why: fault.why ?? rule.why,
    severity: fault.severity ?? rule.severity,
    confidence: fault.confidence ?? 0.9,
    suggestions: (fault.remedies ?? []).map((remedy) => ({
      title: remedy.title ?? titleOf(remedy, actual),
      safety: remedy.safety ?? 'ask',
      edits: 'to' in remedy ? minimalEdits(fault.start, actual, remedy.to) : remedy.edits,
    })),
  };
}

function titleOf(remedy: Remedy, actual: string): string {
  if (!('to' in remedy)) return 'repair it';
  if (remedy.to === '') return `delete “${actual.trim()}”`;
  return `write “${remedy.to.trim()}”`;
}

function addMessage(file: VFile, text: string, diagnosis: Diagnosis): void {
  const {start, end, rule, message, why} = diagnosis;
  const points = pointsOf(file);
  const from = points.toPoint(start);
  const to = points.toPoint(end);
  const added = file.message(message, {
    ruleId: rule.id,
    source: 'bluepencil',
    ...(from && to ? {place: {start: from, end: to}} : {}),
  });
  added.actual = text.slice(start, end);
  added.note = why;
}

const locations = new WeakMap<VFile, Location>();

function pointsOf(file: VFile): Location {
  let points = locations.get(file);
  if (!points) {
    points = location(file);
    locations.set(file, points);
  }
  return points;
}
