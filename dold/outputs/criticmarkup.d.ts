import type { Report } from '../types.js';
import type { OutputContext } from './output.js';
/**
 * One chapter with the first suggestion of each finding as CriticMarkup. Outside the marks it is the chapter, byte for
 * byte. `bluepencil apply` reads it back.
 */
export declare function criticmarkup(report: Report, { manuscripts, marked }: OutputContext): string;
