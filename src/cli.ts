#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {check} from './check.js';
import {formatOf} from './formats/index.js';
import {json} from './outputs/json.js';

const path = process.argv.at(-1) as string;
const source = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
const format = formatOf(path);
const report = await check([{path, format: format.name, source, prose: format.read(source)}]);
process.stdout.write(json(report));
process.exitCode = report.summary.findings > 0 ? 1 : 0;
