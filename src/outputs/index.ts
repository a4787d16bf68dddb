import type {Output} from './output.js';

/** One loader an output: a command loads the one it prints. */
export const outputs = {
  pretty: async (): Promise<Output> => (await import('./pretty.js')).pretty,
  diff: async (): Promise<Output> => (await import('./diff.js')).diff,
  json: async (): Promise<Output> => (await import('./json.js')).json,
  github: async (): Promise<Output> => (await import('./github.js')).github,
} as const;

export type OutputName = keyof typeof outputs;

export const outputNames = Object.keys(outputs) as OutputName[];
