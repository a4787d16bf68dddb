#!/usr/bin/env node
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import {tuneForShortRun} from './engine.js';

/**
 * The command: it runs the program from the code that V8 made of it when it was built (`scripts/build.ts`). Where V8 is of another
 * version it takes no notice of that code and compiles the program anew, which is a quarter of a start.
 */
const filename = fileURLToPath(new URL('program.js', import.meta.url));
const compiled = fileURLToPath(new URL('program.code', import.meta.url));
/** Bytes of a SHA-256. */
const SUM_SIZE = 32;
tuneForShortRun();
const source = readFileSync(filename);
const cachedData = keptCode();
const script = new Script(source.toString('latin1'), {filename, ...(cachedData ? {cachedData} : {})});
const module = {exports: {} as typeof import('./program.js')};
script.runInThisContext()(module, module.exports, createRequire(import.meta.url), import.meta.url);
await module.exports.main();
if (process.env.BLUEPENCIL_KEEP_CODE) keepCode(script.createCachedData());

/** V8 trusts the code it is given, so it has to be whole and of this program. In the file stands the checksum before it. */
function keptCode(): Buffer | undefined {
  if (!existsSync(compiled)) return undefined;
  const kept = readFileSync(compiled);
  const code = kept.subarray(SUM_SIZE);
  return sumOf(code).equals(kept.subarray(0, SUM_SIZE)) ? code : undefined;
}

function keepCode(code: Buffer): void {
  writeFileSync(compiled, Buffer.concat([sumOf(code), code]));
}

function sumOf(code: Buffer): Buffer {
  return createHash('sha256').update(source).update(code).digest();
}
