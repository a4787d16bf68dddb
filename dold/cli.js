#!/usr/bin/env node
import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);
import"./chunk-2IW2SFVD.js";import{createHash}from"node:crypto";import{existsSync,readFileSync,writeFileSync}from"node:fs";import{createRequire}from"node:module";import{fileURLToPath}from"node:url";
import{setFlagsFromString as setFlagsFromString2}from"node:v8";import{Script}from"node:vm";import{setFlagsFromString}from"node:v8";var LAST_WITH_FLAG=26;function keepYoungHeap(){setGrowth(1)}function setGrowth(factor){if(Number.parseInt(process.versions.node,10)<=LAST_WITH_FLAG)setFlagsFromString(`--semi-space-growth-factor=${factor}`)}var filename=fileURLToPath(new URL("program.js",import.meta.url));var compiled=fileURLToPath(new URL("program.code",import.meta.url));var OPTIMIZE_AFTER=4e5;var FIRST_WITHOUT_BUDGET=22;
var SUM_SIZE=32;if(Number.parseInt(process.versions.node,10)<FIRST_WITHOUT_BUDGET)setFlagsFromString2(`--interrupt-budget=${OPTIMIZE_AFTER}`);keepYoungHeap();var source=readFileSync(
filename);var cachedData=keptCode();var script=new Script(source.toString("latin1"),{filename,...cachedData?{cachedData}:{}});var module={exports:{}};script.runInThisContext()(
module,module.exports,createRequire(import.meta.url),import.meta.url);await module.exports.main();if(process.env.BLUEPENCIL_KEEP_CODE)keepCode(script.createCachedData());
function keptCode(){if(!existsSync(compiled))return void 0;const kept=readFileSync(compiled);const code=kept.subarray(SUM_SIZE);return sumOf(code).equals(kept.subarray(
0,SUM_SIZE))?code:void 0}function keepCode(code){writeFileSync(compiled,Buffer.concat([sumOf(code),code]))}function sumOf(code){return createHash("sha256").update(
source).update(code).digest()}
