/**
 * Quotation marks that are missing, doubled, turned the wrong way, set apart by a space, or before the mark that ends the
 * speech.
 *
 * Let through: single quotes as speech marks, where an apostrophe looks the same; a speech of several paragraphs, each of which
 * opens with a mark and only the last closes; marks for inches; a mark that a program turned after a dash (`Wait—“`), where all
 * such marks of the chapter are turned, so that no hand set them; the comma after a quoted title, and after the closing mark
 * where the British author sets it so throughout.
 */
declare const _default: import("../define-rule.js").Rule;
export default _default;
