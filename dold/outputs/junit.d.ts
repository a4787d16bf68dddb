import type { Report } from '../types.js';
/** JUnit XML, as GitLab, Jenkins and others show it: a suite a chapter, a failed test a finding. */
export declare function junit(report: Report): string;
