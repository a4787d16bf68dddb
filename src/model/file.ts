import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {UserError} from '../errors.js';
import {checksumFrom} from './checksum.js';
import type {LinearModel} from './linear.js';

/**
 * The weights file, little-endian:
 *
 *     0  4 bytes  "BPLM"
 *     4  u8       version of this layout
 *     5  u8       bits: the table has 2 ** bits weights
 *     6  u16      0
 *     8  f32      scale
 *    12  u32      length of the JSON that follows the header
 *    16  u32      checksum of all bytes after the header
 *    20           JSON in UTF-8, then the table
 */
const MAGIC = 0x4d4c5042;
const VERSION = 2;
const HEADER = 20;

/** The bytes of a weights file. Same model, same bytes. */
export function encodeModel(model: LinearModel): Uint8Array {
  const meta = new TextEncoder().encode(JSON.stringify(model.meta ?? null));
  const bytes = new Uint8Array(HEADER + meta.length + model.table.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, VERSION);
  view.setUint8(5, model.bits);
  view.setFloat32(8, model.scale, true);
  view.setUint32(12, meta.length, true);
  bytes.set(meta, HEADER);
  bytes.set(new Uint8Array(model.table.buffer, model.table.byteOffset, model.table.length), HEADER + meta.length);
  view.setUint32(16, checksumFrom(bytes, HEADER), true);
  return bytes;
}

/** @throws UserError when the bytes are no whole weights file; `name` is what the sentence calls it. */
export function decodeModel(bytes: Uint8Array, name: string): LinearModel {
  const damaged = () =>
    new UserError(`The learned weights ${name} are damaged or of another version: install bluepencil again.`);
  if (bytes.length < HEADER) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint8(4) !== VERSION) throw damaged();
  const bits = view.getUint8(5);
  const tableAt = HEADER + view.getUint32(12, true);
  if (bytes.length !== tableAt + 2 ** bits || view.getUint32(16, true) !== checksumFrom(bytes, HEADER)) throw damaged();
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + tableAt, 2 ** bits);
  const meta = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER, tableAt)));
  return {bits, scale: view.getFloat32(8, true), table, meta};
}

/** @throws UserError when the file is missing or damaged. */
export function loadModel(url: URL): LinearModel {
  const name = basename(fileURLToPath(url));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(url);
  } catch {
    throw new UserError(`The learned weights ${name} are missing: install bluepencil again.`);
  }
  return decodeModel(bytes, name);
}
