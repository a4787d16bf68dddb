#!/usr/bin/env node
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';

/**
 * The command: it runs the program from the code that V8 made of it when it was built (`scripts/build.ts`). Where V8 is of another
 * version it takes no notice of that code and compiles the program anew, which is a quarter of a start.
 */
const filename = fileURLToPath(new URL('program.js', import.meta.url));
const compiled = fileURLToPath(new URL('program.code', import.meta.url));
const script = new Script(readFileSync(filename, 'latin1'), {
  filename,
  ...(existsSync(compiled) ? {cachedData: readFileSync(compiled)} : {}),
});
const module = {exports: {} as typeof import('./program.js')};
script.runInThisContext()(module, module.exports, createRequire(import.meta.url), import.meta.url);
await module.exports.main();
if (process.env.BLUEPENCIL_KEEP_CODE) writeFileSync(compiled, script.createCachedData());
