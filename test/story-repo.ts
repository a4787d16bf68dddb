import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {vi} from 'vitest';
import {type CheckFlags, runCheck} from '../src/commands/check.js';
import type {Report} from '../src/types.js';
import {folderWith} from './folder.js';

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A story in a Git repository of its own, for one test. */
export class StoryRepo {
  readonly folder: string;

  constructor(files: Files) {
    this.folder = folderWith();
    this.git('init', '-q', '-b', 'main');
    this.commit(files);
  }

  /** Write files; `undefined` deletes. */
  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      const path = this.path(name);
      mkdirSync(dirname(path), {recursive: true});
      if (content === undefined) rmSync(path);
      else writeFileSync(path, content);
    }
  }

  commit(files: Files): void {
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'x');
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...who, ...args], {cwd: this.folder, encoding: 'utf8', stdio: 'pipe'});
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** What `bluepencil check` finds, as `chapter.md:line rule`, and how it ends. */
  async check(flags: CheckFlags = {}, paths: readonly string[] = [this.folder]): Promise<[number, string[]]> {
    const out = join(folderWith(), 'report.json');
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const code = await runCheck(paths, {...flags, format: [`json=${out}`]});
    vi.restoreAllMocks();
    const {files} = JSON.parse(readFileSync(out, 'utf8')) as Report;
    const findings = files.flatMap(({path, findings}) =>
      findings.map(({start, rule}) => `${path.slice(this.folder.length + 1)}:${start.line} ${rule}`),
    );
    return [code, findings];
  }
}
