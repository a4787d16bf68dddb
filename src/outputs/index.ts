import type {Output} from './output.js';

/** One loader an output: a command loads the one it prints. */
export const outputs = {
  pretty: async (): Promise<Output> => (await import('./pretty.js')).pretty,
  diff: async (): Promise<Output> => (await import('./diff.js')).diff,
  'word-diff': async (): Promise<Output> => (await import('./word-diff.js')).wordDiff,
  criticmarkup: async (): Promise<Output> => (await import('./criticmarkup.js')).criticmarkup,
  json: async (): Promise<Output> => (await import('./json.js')).json,
  github: async (): Promise<Output> => (await import('./github.js')).github,
  sarif: loadSarif,
  junit: async (): Promise<Output> => (await import('./junit.js')).junit,
} as const;

export type OutputName = keyof typeof outputs;

export const outputNames = Object.keys(outputs) as OutputName[];

/** SARIF describes all rules, found or not. */
async function loadSarif(): Promise<Output> {
  const [{sarif}, {loadRules}, {packageVersion}] = await Promise.all([
    import('./sarif.js'),
    import('../load-rules.js'),
    import('../version.js'),
  ]);
  const rules = (await loadRules()).map(({definition}) => definition);
  return (report) => sarif(report, rules, packageVersion());
}
