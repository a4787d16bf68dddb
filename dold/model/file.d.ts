import type { LinearModel } from './linear.js';
/** The bytes of a weights file. Same model, same bytes. */
export declare function encodeModel(model: LinearModel): Uint8Array;
/** @throws UserError when the bytes are no whole weights file; `name` is what the sentence calls it. */
export declare function decodeModel(bytes: Uint8Array, name: string): LinearModel;
/** @throws UserError when the file is missing or damaged. */
export declare function loadModel(url: URL): LinearModel;
