/**
 * bluepencil as a library.
 *
 * `check` takes chapters made by `readManuscript` and gives the `Report`; `fix` repairs them; `bluepencil` is the preset
 * for unified. Nothing here reads or writes a file.
 */
export type { Dialect, HouseStyle } from './analysis/style.js';
export { type CheckOptions, check, type Manuscript } from './check.js';
export { applyEdits, inverse } from './edits.js';
export { type Fixed, type FixMode, fix } from './fix.js';
export { readManuscript } from './manuscript.js';
export { bluepencil, bluepencil as default, type PresetOptions } from './preset.js';
export type { Edit, FileReport, Finding, Position, Prose, Report, Safety, Segment, Severity, Suggestion, Summary, } from './types.js';
