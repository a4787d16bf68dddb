import type {Token} from './analysis/tokens.js';
import type {Edit} from './types.js';

/** The text with its first letter raised. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with a capital where the model has one. */
export function likeCase(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? capitalised(text) : text;
}

/** Raise the first letter of a word; nothing where it is raised. */
export function raise({start, text}: Token): Edit[] {
  const first = text.charAt(0);
  const raised = first.toUpperCase();
  return first === raised ? [] : [{start, end: start + 1, text: raised}];
}
