import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {folderWith} from './folder.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name));
const code = read('dist/program.code');

it.each([
  ['whole', code],
  ['cut short', code.subarray(0, 300_000)],
  ['damaged', Buffer.from(code).fill(0x55, 500_000, 500_064)],
  ['empty', Buffer.alloc(0)],
])('the command starts where its compiled code is %s', (_, bytes) => {
  const folder = folderWith({
    'package.json': read('package.json'),
    'dist/cli.js': read('dist/cli.js'),
    'dist/program.js': read('dist/program.js'),
    'dist/program.code': bytes,
  });
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), '--version'], {
    encoding: 'utf8',
  });
  expect({status, stdout, stderr}).toEqual({
    status: 0,
    stdout: `${JSON.parse(read('package.json').toString()).version}\n`,
    stderr: '',
  });
});
