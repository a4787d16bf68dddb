import type {PageData, PageFinding} from '../page-data.js';
import type {Decisions} from './decisions.js';
import {isAccepted} from './pieces.js';

export type StateFilter = 'all' | 'open' | 'accepted' | 'kept';

/** What is to be seen. */
export interface Filter {
  readonly state: StateFilter;
  readonly rule: string | undefined;
  /** Index of the chapter. */
  readonly chapter: number | undefined;
  readonly words: string;
}

export const EVERYTHING: Filter = {state: 'all', rule: undefined, chapter: undefined, words: ''};

/** What the search looks in: the words, the suggestions, the message, the rule. */
export function searchText({finding}: PageFinding): string {
  const {actual, suggestions, message, rule} = finding;
  const repairs = suggestions.flatMap(({title, edits}) => [title, ...edits.map(({text}) => text)]);
  return [actual, ...repairs, message, rule].join('\n').toLowerCase().replace(/[’‘]/g, "'");
}

/** Which findings pass, by index. */
export function passing(data: PageData, texts: readonly string[], decisions: Decisions, filter: Filter): boolean[] {
  const words = filter.words.toLowerCase().replace(/[’‘]/g, "'").trim();
  return data.findings.map(({finding, paragraph}, index) => {
    if (filter.rule !== undefined && finding.rule !== filter.rule) return false;
    if (filter.chapter !== undefined && data.paragraphs[paragraph]?.chapter !== filter.chapter) return false;
    if (filter.state !== 'all' && stateOf(decisions, index) !== filter.state) return false;
    return words === '' || (texts[index] ?? '').includes(words);
  });
}

/** How a finding has been decided. */
export function stateOf(decisions: Decisions, index: number): Exclude<StateFilter, 'all'> {
  const verdict = decisions.verdict(index);
  if (isAccepted(verdict)) return 'accepted';
  return verdict ? 'kept' : 'open';
}
