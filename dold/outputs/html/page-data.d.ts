import type { Finding } from '../../types.js';
/** What a report page is made from, as JSON inside the page. Offsets are those of findings. */
export interface PageData {
    /** A hash of the chapters and their findings: what was decided is kept under it. */
    readonly id: string;
    readonly files: readonly PageFile[];
    readonly chapters: readonly PageChapter[];
    /** In reading order. */
    readonly paragraphs: readonly PageParagraph[];
    /** In reading order. */
    readonly findings: readonly PageFinding[];
}
export interface PageFile {
    readonly path: string;
    /** Of the bytes of the file. */
    readonly sha256: string;
    readonly encoding: string;
    /** The file begins with a byte order mark. */
    readonly bom: boolean;
    /** As decoded, without the byte order mark. */
    readonly source: string;
}
export interface PageChapter {
    readonly title: string;
    /** Index of its file. */
    readonly file: number;
}
export interface PageParagraph {
    /** Index of its chapter. */
    readonly chapter: number;
    readonly runs: readonly Run[];
    /** The heading of its chapter. */
    readonly heading?: true;
    /** A scene break stands before it. */
    readonly afterBreak?: true;
}
/** A stretch of source as it is read: markup stands in no run. */
export interface Run {
    readonly start: number;
    readonly end: number;
    /** What is read there; left out where it is the source itself. */
    readonly text?: string;
    readonly italic?: true;
}
export interface PageFinding {
    /** Index of its paragraph. */
    readonly paragraph: number;
    readonly finding: Finding;
}
