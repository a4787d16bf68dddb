/**
 * Build `dist`: the program in few files, which Node finds and compiles several times as fast as the several hundred modules they
 * are made of; the script and the style of the report page; the tagger's model and the classes of words
 * in a form that is quick to read.
 */
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build, type Metafile, type Plugin} from 'esbuild';
import loadCoreModel from 'wink-eng-lite-web-model/dist/load-core-model.js';
import {packTaggerModel} from '../src/analysis/tagger-model.js';
import {listedClasses, packClasses} from '../src/analysis/word-classes.js';
import {ascii} from '../src/ascii.js';
import {BUILD, hashesOf} from '../src/cache.js';
import {ruleNames} from '../src/rule-folder.js';

const requireOf = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const SAMPLE = join(ROOT, 'samples/present-tense-teenager.txt');

/** In the place of `src/rule-folder.ts`. */
const rulesInOneFile: Plugin = {
  name: 'rules in one file',
  async setup({onLoad, onResolve}) {
    const names = await ruleNames();
    const folder = join(ROOT, 'src/rules');
    onLoad({filter: /[\\/]rule-folder\.ts$/}, () => ({
      contents: `export const ruleNames = async () => ${JSON.stringify(names)};
        export const ruleModules = async () => (await import('all-rules')).modules;`,
    }));
    onResolve({filter: /^all-rules$/}, ({path}) => ({path, namespace: path}));
    onLoad({filter: /./, namespace: 'all-rules'}, () => ({
      contents: `${names.map((name, i) => `import * as rule${i} from './${name}.ts';`).join('\n')}
        export const modules = {${names.map((name, i) => `'${name}': rule${i}`).join(', ')}};`,
      resolveDir: folder,
    }));
  },
};

/** Modules of Node that only some commands need, and that bring many others with them. */
const SELDOM_NEEDED = ['child_process', 'worker_threads'];

/** Such a module is loaded when something of it is first asked for. */
const loadedWhenAskedFor: Plugin = {
  name: 'loaded when asked for',
  setup({onLoad, onResolve}) {
    const namespace = 'seldom-needed';
    onResolve({filter: new RegExp(`^(?:node:)?(?:${SELDOM_NEEDED.join('|')})$`)}, ({path, namespace: from}) =>
      from === namespace ? {path, external: true} : {path: path.replace(/^node:/, ''), namespace},
    );
    onLoad({filter: /./, namespace}, ({path}) => {
      const names = Object.keys(requireOf(`node:${path}`));
      const getters = names.map((name) => `get ${name}() {return require('node:${path}').${name};}`);
      return {contents: `module.exports = {${getters.join(',')}};`};
    });
  },
};

rmSync(DIST, {recursive: true, force: true});
const FOR_NODE = {
  absWorkingDir: ROOT,
  outdir: DIST,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 has had them from the start, with fewer letters at first; esbuild would have each pattern made anew at each use.
  supported: {'regexp-unicode-property-escapes': true},
  minifyWhitespace: true,
  // Node prints the line that an error comes from.
  lineLimit: 160,
  // Else a pattern with a curly quote in it is compiled anew at each use.
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  plugins: [rulesInOneFile],
} satisfies BuildOptions;

writeLicences(await bundleProgram());
await bundlePackage();
await bundlePage();
const packed = {...packTaggerModel(loadCoreModel()), ...packClasses(listedClasses())};
for (const [name, bytes] of Object.entries(packed)) write(name, bytes);
write(BUILD, hashesOf(DIST).join('\n'));
keepCompiledCode();

/** What the command runs, as a function, in characters of one byte: nothing is to be decoded. */
async function bundleProgram(): Promise<Metafile> {
  const {metafile, outputFiles} = await build({
    ...FOR_NODE,
    entryPoints: ['src/program.ts'],
    format: 'cjs',
    plugins: [...FOR_NODE.plugins, loadedWhenAskedFor],
    define: {'import.meta.url': 'importMetaUrl'},
    banner: {js: '(function (module, exports, require, importMetaUrl) {'},
    footer: {js: '})'},
    write: false,
  });
  write('program.js', ascii(outputFiles[0]?.text ?? ''));
  return metafile;
}

/** The command itself, in one file; the package and its workers. */
async function bundlePackage(): Promise<void> {
  await build({...FOR_NODE, entryPoints: ['src/cli.ts'], format: 'esm'});
  await build({
    ...FOR_NODE,
    entryPoints: ['src/index.ts', 'src/workers.ts', 'src/check-worker.ts'],
    splitting: true,
    format: 'esm',
    // Dependencies in CommonJS call it for modules of Node.
    banner: {
      js: "import {createRequire as requireOf} from 'node:module';\nconst require = requireOf(import.meta.url);",
    },
  });
  chmodSync(join(DIST, 'cli.js'), 0o755);
}

/** The code that V8 makes of the program, with that of all functions which a check of a chapter has called. */
function keepCompiledCode(): void {
  const env = {...process.env, BLUEPENCIL_KEEP_CODE: '1'};
  execFileSync(process.execPath, [join(DIST, 'cli.js'), 'check', '--fail-on', 'never', SAMPLE], {env, stdio: 'ignore'});
}

async function bundlePage(): Promise<void> {
  await build({
    entryPoints: ['src/outputs/html/page/page.ts', 'src/outputs/html/page/page.css'],
    absWorkingDir: ROOT,
    outdir: join(DIST, 'page'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
}

/** The notices of the packages that the bundle has taken in, as their licences ask. */
function writeLicences({inputs}: Metafile): void {
  const folders = new Set(
    Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
  );
  const notices = [...folders].sort().map((folder) => {
    const {name, version, author} = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const notice = file
      ? readFileSync(join(ROOT, folder, file), 'utf8').trim()
      : `MIT licence. Copyright ${author?.name ?? author}`;
    return `${name} ${version}\n\n${notice}`;
  });
  write('licences.txt', `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

function write(name: string, contents: string | Uint8Array): void {
  const path = join(DIST, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, contents);
}
