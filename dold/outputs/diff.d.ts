import type { Report } from '../types.js';
import type { OutputContext } from './output.js';
/** The first suggestion of each finding as a unified diff that `git apply` and `patch -p1` take. */
export declare function diff(report: Report, { manuscripts, marked }: OutputContext): string;
