import type { TrendPoint } from '../../rates.js';
import type { Report } from '../../types.js';
import { type ReportChapter } from './data.js';
/** The script and the style of the page, as the build has bundled them from `page/`. */
export interface PageAssets {
    readonly script: string;
    readonly style: string;
}
export declare function readAssets(): PageAssets;
/**
 * The fix report: one page that needs nothing else. Its Content-Security-Policy lets its own script and style run and
 * nothing be loaded or sent; what the author wrote is data in it, never markup.
 */
export declare function html(report: Report, chapters: readonly ReportChapter[], { script, style }: PageAssets, history?: readonly TrendPoint[]): string;
