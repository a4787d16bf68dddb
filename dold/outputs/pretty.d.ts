import pc from 'picocolors';
import type { Report } from '../types.js';
import { type Change } from './excerpt.js';
import type { OutputContext } from './output.js';
type Colors = ReturnType<typeof pc.createColors>;
/** For a person at a terminal: each passage with its faults and repairs marked, then what is wrong, then the counts. */
export declare function pretty(report: Report, context: OutputContext): string;
/** `[they're → their]`, or without brackets in red and green. */
export declare function paintChange({ before, after }: Change, paint: Colors): string;
/** `they're → their`, for a list. */
export declare function briefChange({ before, after }: Change, paint: Colors): string;
export {};
