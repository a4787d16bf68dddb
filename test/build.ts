import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** Build once before all tests: some start the built command, or open the page it writes. */
export default function setup(): void {
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
